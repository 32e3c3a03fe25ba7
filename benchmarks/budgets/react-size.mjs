import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { compiledStyles } from '../../packages/react/scripts/compiled-styles.mjs';
import { BASE, styleParts } from '../../packages/react/scripts/style-parts.mjs';
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

/** A page that asks one question. */
const PAGE = ['generic-header', 'back-link', 'error-summary', 'radios', 'button'];

/** What components add to a page that has React, and its style sheet. */
export async function reactSize() {
  // A page is in one language: the texts of the other are not on it.
  const everything = (await namesOf(here('src/index.ts'))).filter((name) => !name.endsWith('Cymraeg'));
  const styles = await sizesOfStyles();
  return [
    { name: 'react-button-gzip-bytes', value: await sizeOf(['Button']), limit: 1000 },
    { name: 'react-ten-form-components-gzip-bytes', value: await sizeOf(FORM), limit: 8000 },
    { name: 'react-everything-gzip-bytes', value: await sizeOf(everything), limit: 20_000 },
    { name: 'react-styles-gzip-bytes', value: styles.whole },
    {
      name: 'react-five-components-styles-gzip-bytes',
      value: styles.page,
      limit: Math.floor(styles.whole / 2),
    },
  ];
}

async function sizeOf(names) {
  const { initial } = await measure(`export { ${names.join(', ')} } from './index.ts'`, {
    folder: here('src'),
    external: ['react', 'react/jsx-runtime'],
  });
  return initial;
}

/** The styles of a page as compressed on the way to it, of all components and of five. */
async function sizesOfStyles() {
  const whole = compiledStyles();
  const parts = await styleParts(whole);
  const wanted = new Set([
    BASE,
    ...PAGE,
    ...parts.flatMap(({ name, needs }) => (PAGE.includes(name) ? needs : [])),
  ]);
  const page = parts.filter(({ name }) => wanted.has(name)).map(({ css }) => css);
  return { whole: compressed(whole), page: compressed(page.join('')) };
}

const compressed = (css) => gzipSync(css, { level: 9 }).length;
