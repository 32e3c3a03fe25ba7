import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { transform } from 'lightningcss';
import { compile } from 'sass';
import { measure, namesOf } from '../bundle.mjs';

const here = (path) => fileURLToPath(new URL(`../../packages/react/${path}`, import.meta.url));

const FORM = [
  'Button',
  'CharacterCount',
  'Checkboxes',
  'DateInput',
  'ErrorSummary',
  'FileUpload',
  'Radios',
  'Select',
  'Textarea',
  'TextInput',
];

/** What components add to a page that has React, and its style sheet. */
export async function reactSize() {
  // A page is in one language: the texts of the other are not on it.
  const everything = (await namesOf(here('src/index.ts'))).filter((name) => !name.endsWith('Cymraeg'));
  return [
    { name: 'react-button-gzip-bytes', value: await sizeOf(['Button']), limit: 1000 },
    { name: 'react-ten-form-components-gzip-bytes', value: await sizeOf(FORM), limit: 8000 },
    { name: 'react-everything-gzip-bytes', value: await sizeOf(everything), limit: 20_000 },
    { name: 'react-styles-gzip-bytes', value: sizeOfStyles() },
  ];
}

async function sizeOf(names) {
  const { initial } = await measure(`export { ${names.join(', ')} } from './index.ts'`, {
    folder: here('src'),
    external: ['react', 'react/jsx-runtime'],
  });
  return initial;
}

function sizeOfStyles() {
  const { css } = compile(here('src/styles.scss'), { loadPaths: [here('node_modules')], quietDeps: true });
  // GOV.UK Frontend's media query for Internet Explorer is no CSS; it is passed over.
  const { code } = transform({
    filename: 'styles.css',
    code: Buffer.from(css),
    minify: true,
    errorRecovery: true,
  });
  return gzipSync(code, { level: 9 }).length;
}
