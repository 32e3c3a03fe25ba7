import { useSyncExternalStore } from 'react';

/** The part we read of the list of everything in the catalogue, which Storybook serves as `index.json`. */
export interface CatalogueIndex {
  entries: Readonly<Record<string, { id: string; type: string; importPath: string }>>;
}

/** Addresses in the catalogue by component folder: `text-input` is at `?path=/docs/components-text-input--guidance`. */
export type ComponentPages = ReadonlyMap<string, string>;

const COMPONENT_FILE = /packages\/(?:react|tracking)\/src\/([^/]+)\/[^/]+$/;

/** The component folder a file of stories is in; nothing for stories that are not a component's. */
export function folderOf(storyFile: string): string | undefined {
  return COMPONENT_FILE.exec(storyFile)?.[1];
}

/** The page of each component that has one. */
export function componentPages({ entries }: CatalogueIndex): ComponentPages {
  const pages = Object.values(entries).filter(({ type }) => type === 'docs');
  return new Map(
    pages.flatMap(({ id, importPath }) => {
      const folder = folderOf(importPath);
      return folder === undefined ? [] : [[folder, `?path=/docs/${id}`]];
    }),
  );
}

const none: ComponentPages = new Map();
let loaded: ComponentPages = none;
let loading: Promise<void> | undefined;

/** The page of each component, once the catalogue has said what it holds; none before. */
export function useComponentPages(): ComponentPages {
  return useSyncExternalStore(
    subscribe,
    () => loaded,
    () => none,
  );
}

function subscribe(listener: () => void): () => void {
  loading ??= load();
  void loading.then(listener);
  return () => undefined;
}

async function load(): Promise<void> {
  const response = await fetch('./index.json');
  const index: CatalogueIndex = await response.json();
  loaded = componentPages(index);
}
