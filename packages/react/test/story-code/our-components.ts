import { type ComponentType } from 'react';
import * as exported from '../../src/index.js';

/** Each component folder with the names it exports, as the package's index has them. */
const indexes = import.meta.glob<Record<string, unknown>>('../../src/*/index.ts', { eager: true });

const folders = new Map(
  Object.entries(indexes).flatMap(([path, module]) =>
    Object.keys(module).map((name) => [name, path.split('/').at(-2) ?? ''] as const),
  ),
);

const names = new Map<unknown, string>(
  Object.entries(exported).flatMap(([name, value]) => (/^[A-Z]/.test(name) ? [[value, name] as const] : [])),
);

/** The name of one of our components; nothing for what a story made up. */
export const nameOf = (type: unknown): string | undefined => names.get(type);

/** The component of a name that `nameOf` gave. */
export function componentOf(name: string): ComponentType<Record<string, unknown>> {
  const found = Object.entries(exported).find(([own]) => own === name);
  // Names with a capital are components, and which props they take is the story's to know.
  return found?.[1] as unknown as ComponentType<Record<string, unknown>>;
}

/** The folder an exported name comes from: `text-input` for `TextInput`. */
export const folderOf = (name: string): string => folders.get(name) ?? '';

/** The sets of Welsh words that a component's folder exports, by name. */
export function welshOf(folder: string): [name: string, words: Record<string, unknown>][] {
  const module = indexes[`../../src/${folder}/index.ts`] ?? {};
  return Object.entries(module).filter((entry): entry is [string, Record<string, unknown>] =>
    entry[0].endsWith('Cymraeg'),
  );
}
