import { readFileSync } from 'node:fs';
import { type Outcome } from './outcome.js';

interface Part {
  name: string;
  /** The parts of the components that this one is built of. */
  needs: string[];
}

/**
 * The styles that a page with these components needs, in the order of the whole sheet. `folder` has the parts as the build
 * leaves them. Throws for a name that no component has.
 */
export function stylesOf(components: readonly string[], folder: URL): Outcome {
  const parts = JSON.parse(readFileSync(new URL('parts.json', folder), 'utf8')) as Part[];
  const known = parts.map(({ name }) => name).filter((name) => name !== 'base');
  const stranger = components.find((name) => !known.includes(name));
  if (stranger !== undefined) {
    throw new Error(`No component is called “${stranger}”. There are: ${known.toSorted().join(', ')}.`);
  }
  const needs = parts.filter(({ name }) => components.includes(name)).flatMap((part) => part.needs);
  const wanted = new Set(['base', ...components, ...needs]);
  const output = parts
    .filter(({ name }) => wanted.has(name))
    .map(({ name }) => readFileSync(new URL(`${name}.css`, folder), 'utf8'))
    .join('\n');
  return { status: 0, output: `${output}\n`, remarks: '' };
}
