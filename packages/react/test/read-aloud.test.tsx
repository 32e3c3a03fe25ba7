import { type composeStories } from '@storybook/react-vite';
import { cleanup, render } from '@testing-library/react';
import { existsSync, globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { storiesOf } from './stories.js';
import { transcript } from './transcript.js';
import { stubWindowWidth } from './window-width.js';

const src = join(import.meta.dirname, '../src');
type StoryFile = Parameters<typeof composeStories>[0];

const components = Object.entries(import.meta.glob<StoryFile>('../src/*/*.stories.tsx', { eager: true })).map(
  ([path, file]): [string, StoryFile] => [basename(dirname(path)), file],
);

afterEach(() => {
  cleanup();
  sessionStorage.clear();
  vi.unstubAllGlobals();
});

// What is written down is read by people and shown in the catalogue; where it changes, so does what residents hear.
describe('a screen reader reads aloud what is written down for', () => {
  it.each(components)('%s', async (component, file) => {
    stubWindowWidth('wide');
    const heard: string[] = [];
    for (const [story, element] of storiesOf(file)) {
      const { container } = render(element);
      heard.push(`## ${story}`, '', ...(await transcript(container)).map((phrase) => `- ${phrase}`), '');
      cleanup();
    }
    const written = `${src}/${component}/${component}.read-aloud.md`;
    if (!process.env['COUNCILKIT_WRITE']) expect(existsSync(written), `${written} is missing`).toBe(true);
    await expect(heard.join('\n')).toMatchFileSnapshot(written);
  });

  it('every component there is', () => {
    expect(globSync('*/*.read-aloud.md', { cwd: src })).toHaveLength(39);
  });
});
