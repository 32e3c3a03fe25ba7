// Writes what follows from the component folders: the subpaths in package.json, and src/index.ts, which names every
// export. Run it after adding a folder or a name; a test says when it is due.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const here = new URL('..', import.meta.url);
/** Offered by their own paths alone: nobody wants them on a page. */
const apart = ['testing', 'themes'];
/** Types that several components share. */
const shared = [
  "export { type HeadingLevel } from './heading.js';",
  "export { type LinkComponent, type LinkProps } from './link.js';",
  "export { type MaybeItem } from './maybe-item.js';",
  "export { type PluralText } from './count-text.js';",
  "export { type Slot } from './slot.js';",
];

const components = readdirSync(new URL('src', here)).filter((name) =>
  existsSync(new URL(`src/${name}/index.ts`, here)),
);

writeManifest();
await writeIndex();

function writeManifest() {
  const file = new URL('package.json', here);
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const entries = [['.', 'index'], ...components.map((name) => [`./${name}`, `${name}/index`])];
  const fixed = {
    './styles.css': './dist/styles.css',
    './themes/*.css': './dist/themes/*.css',
    './package.json': './package.json',
  };
  manifest.exports = {
    ...Object.fromEntries(
      entries.map(([path, entry]) => [
        path,
        { '@councilkit/source': `./src/${entry}.ts`, default: `./dist/${entry}.js` },
      ]),
    ),
    ...fixed,
  };
  manifest.publishConfig.exports = {
    ...Object.fromEntries(entries.map(([path, entry]) => [path, `./dist/${entry}.js`])),
    ...fixed,
  };
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

async function writeIndex() {
  const file = new URL('src/index.ts', here);
  const lines = components
    .filter((name) => !apart.includes(name))
    .map((name) => {
      const source = readFileSync(new URL(`src/${name}/index.ts`, here), 'utf8');
      const names = [...source.matchAll(/export (type )?\{([^}]*)\}/g)].flatMap(([, type = '', list]) =>
        list
          .split(',')
          .map((item) => item.trim())
          .filter(Boolean)
          .map((item) => type + item),
      );
      return `export { ${names.join(', ')} } from './${name}/index.js';`;
    });
  const header = '// Written by scripts/exports.mjs from the index of each component folder.\n';
  const options = { ...(await resolveConfig(file)), parser: 'typescript' };
  writeFileSync(file, await format([header, ...lines, ...shared].join('\n'), options));
}
