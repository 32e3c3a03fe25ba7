// The style sheet in parts: what every page needs, and what each component adds to it. Each rule of the whole is in exactly
// one part, and the parts keep its order, so that parts put together cascade as the whole does.
import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import postcss from 'postcss';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** The part that every page has: custom properties, type, layout, lists and the overriding classes. */
export const BASE = 'base';

/** Classes that do not begin with the name of their component's folder. */
const OTHER_NAMES = {
  input: 'text-input',
  'summary-card': 'summary-list',
  'drop-zone': 'file-upload',
  'logo-dot': 'header',
};
/** Blocks that many components share, or that say how the page stands. */
const OF_EVERY_PAGE = ['form-group', 'frontend-supported'];

/** The folders of components, each of which has a part. */
const components = globSync('*/*.fixtures.tsx', { cwd: src })
  .map((file) => dirname(file))
  .filter((folder, place, all) => all.indexOf(folder) === place)
  .sort();

/**
 * The parts of a style sheet in the order they first appear in it: `[{ name, css, needs }]`, base first. `needs` names the
 * parts of those components that a component is built of.
 */
export async function styleParts(css) {
  const parts = new Map([[BASE, postcss.root()]]);
  const add = (name, node) => {
    if (!parts.has(name)) parts.set(name, postcss.root());
    parts.get(name).append(node);
  };
  for (const node of postcss.parse(css).nodes) {
    if (node.type === 'comment') continue;
    for (const [name, part] of divide(node)) add(name, part);
  }
  const named = [...parts].map(([name, root]) => ({ name, css: root.toString() }));
  return Promise.all(named.map(async (part) => ({ ...part, needs: await needsOf(part.name) })));
}

/** One statement as `[part, statement]` pairs: lists of selectors and at-rules fall apart by component. */
function divide(node) {
  if (node.type === 'rule') {
    const selectors = Map.groupBy(node.selectors, componentOf);
    return [...selectors].map(([name, list]) => [name, node.clone({ selectors: list })]);
  }
  if (node.type !== 'atrule' || !node.nodes || /^(font-face|keyframes|property)$/.test(node.name)) {
    return [[BASE, node.clone()]];
  }
  const inside = node.nodes.flatMap(divide);
  return [...Map.groupBy(inside, ([name]) => name)].map(([name, list]) => {
    const shell = node.clone({ nodes: [] });
    for (const [, part] of list) shell.append(part);
    return [name, shell];
  });
}

/** The component whose class a selector names first: without it on the page, the selector meets nothing. */
function componentOf(selector) {
  return blocksIn(selector).map(ownerOf).find(Boolean) ?? BASE;
}

/** The block of each class of GOV.UK Frontend's form in a text. */
function blocksIn(text) {
  return [...text.matchAll(/\bgovuk-([a-z]+(?:-[a-z]+)*)/g)]
    .map(([, block]) => block)
    .filter((block) => !OF_EVERY_PAGE.includes(block));
}

/** The component that a block belongs to; undefined for type, layout and the like. */
function ownerOf(block) {
  const name = [...components, ...Object.keys(OTHER_NAMES)]
    .filter((known) => block === known || block.startsWith(`${known}-`))
    .sort((a, b) => b.length - a.length)[0];
  return OTHER_NAMES[name] ?? name;
}

/** The components whose classes are in the code of a component, with all that it brings. */
async function needsOf(name) {
  if (name === BASE) return [];
  const { outputFiles } = await build({
    entryPoints: [`${src}/${name}/index.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    // Without spaces and comments: an example in a comment is not on the page.
    minify: true,
    packages: 'external',
  });
  const owners = new Set(outputFiles.flatMap(({ text }) => blocksIn(text).map(ownerOf)));
  return components.filter((other) => other !== name && owners.has(other));
}
