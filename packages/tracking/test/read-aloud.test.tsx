import { composeStories } from '@storybook/react-vite';
import { cleanup, render } from '@testing-library/react';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type ComponentType } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { transcript } from './transcript.js';

const src = join(import.meta.dirname, '../src');
type StoryFile = Parameters<typeof composeStories>[0];

const components = Object.entries(import.meta.glob<StoryFile>('../src/*/*.stories.tsx', { eager: true })).map(
  ([path, file]): [string, StoryFile] => [path.split('/').at(-2) ?? path, file],
);

afterEach(cleanup);

// What is written down is read by people and shown in the catalogue; where it changes, so does what residents hear.
describe('a screen reader reads aloud what is written down for', () => {
  it.each(components)('%s', async (component, file) => {
    const heard: string[] = [];
    for (const [story, Story] of Object.entries<ComponentType>(composeStories(file))) {
      const { container } = render(<Story />);
      heard.push(`## ${story}`, '', ...(await transcript(container)).map((phrase) => `- ${phrase}`), '');
      cleanup();
    }
    const written = `${src}/${component}/${component}.read-aloud.md`;
    if (!process.env['COUNCILKIT_WRITE']) expect(existsSync(written), `${written} is missing`).toBe(true);
    await expect(heard.join('\n')).toMatchFileSnapshot(written);
  });
});
