// Compiles src/styles.scss to dist/styles.css and, in parts, to dist/styles/<component>.css with their order in
// dist/styles/parts.json; and writes each theme's own properties to dist/themes/<name>.css.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compiledStyles } from './compiled-styles.mjs';
import { load } from './load.mjs';
import { styleParts } from './style-parts.mjs';

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const css = compiledStyles();
mkdirSync(here('dist/themes'), { recursive: true });
writeFileSync(here('dist/styles.css'), css);

mkdirSync(here('dist/styles'), { recursive: true });
const parts = await styleParts(css);
for (const { name, css: part } of parts) writeFileSync(here(`dist/styles/${name}.css`), part);
const list = parts.map(({ name, needs }) => ({ name, needs }));
writeFileSync(here('dist/styles/parts.json'), JSON.stringify(list));

await load('/src/themes/index.ts', ({ themes, themeCss }) => {
  for (const theme of themes) writeFileSync(here(`dist/themes/${theme.name}.css`), themeCss(theme));
});
