import { composeStories } from '@storybook/react-vite';
import { cleanup, render } from '@testing-library/react';
import { existsSync, globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type ComponentType } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { componentStories } from './component-stories.js';
import { transcript } from './transcript.js';

const src = join(import.meta.dirname, '../src');

afterEach(cleanup);

// What is written down is read by people and shown in the catalogue; where it changes, so does what residents hear.
describe('a screen reader reads aloud what is written down for', () => {
  it.each(Object.entries(componentStories))('%s', async (component, file) => {
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

  it('every component that has stories', () => {
    const drawn = globSync('*/*.stories.tsx', { cwd: src }).map((file) => basename(dirname(file)));
    expect(drawn.sort()).toEqual(Object.keys(componentStories));
  });
});
