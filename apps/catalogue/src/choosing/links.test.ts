import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toId } from 'storybook/internal/csf';
import { describe, expect, it } from 'vitest';
import { anatomies } from '../anatomy/anatomy-of.js';
import { groups } from './all-guidance.js';
import { folderOf } from './component-pages.js';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const read = (pattern: string) =>
  globSync(pattern, { cwd: root }).map((file) => ({ file, text: readFileSync(`${root}${file}`, 'utf8') }));

const stories = read('{packages/react,packages/tracking,apps/catalogue}/src/**/*.stories.tsx');
const guidance = read('apps/catalogue/src/**/*.{mdx,tsx}');

/** The addresses of the pages Storybook makes: one for each file of stories, one for each page of guidance. */
const pages = new Set([
  ...stories.map(({ text }) => addressOf(/^ {2}title: '(.+)'/m.exec(text)?.[1])),
  ...guidance.flatMap(({ text }) => /<Meta title="(.+)" \/>/.exec(text)?.[1] ?? []).map(addressOf),
]);

const components = groups.flatMap((group) => group.components);
const written = new Set(components.map(({ folder }) => folder));
const drawn = stories.flatMap(({ file }) => folderOf(file) ?? []);

function addressOf(title: string | undefined): string {
  return `?path=/docs/${toId(title ?? 'without a title', 'guidance')}`;
}

describe('the guidance', () => {
  it('is written for every component in the catalogue', () => {
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter((folder) => !written.has(folder))).toEqual([]);
  });

  it('leads only to pages that are there', () => {
    const links = guidance.flatMap(({ text }) => text.match(/\?path=\/docs\/[a-z0-9-]+/g) ?? []);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !pages.has(link))).toEqual([]);
  });

  it('names only components there is guidance for', () => {
    const texts = components.flatMap(({ use, avoid, accessibility }) => [...use, ...avoid, ...accessibility]);
    const named = texts.flatMap((text) => [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? ''));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !written.has(name))).toEqual([]);
  });

  it('takes every component apart, in an example that is there', () => {
    expect(drawn.filter((folder) => !(folder in anatomies))).toEqual([]);
    const textOf = new Map(stories.flatMap(({ file, text }) => [[folderOf(file) ?? '', text] as const]));
    const missing = Object.entries(anatomies).filter(
      ([folder, { story }]) => !textOf.get(folder)?.includes(`export const ${story}:`),
    );
    expect(missing).toEqual([]);
  });

  it('says what else each component is called, and no word twice of one', () => {
    for (const { name, alsoCalled } of components) {
      expect(alsoCalled.length, name).toBeGreaterThan(0);
      expect(new Set(alsoCalled).size, name).toBe(alsoCalled.length);
    }
  });
});
