import { render } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deeds, heardAfter } from './announcements.js';
import { clearPage, dressPage } from './browser-page.js';
import { componentStories } from './component-stories.js';
import { storiesOf } from './stories.js';
import { transcript } from './transcript.js';

const sources = import.meta.glob<string>('../src/*/*.stories.tsx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const written = import.meta.glob('../src/*/*.read-aloud.md');

const listed = (phrases: readonly string[]) => [...phrases.map((phrase) => `- ${phrase}`), ''];

/** The stories as they are written, the first one first: a browser lists what a module exports by the alphabet. */
function inOrder(component: string, stories: Parameters<typeof storiesOf>[0]) {
  const source = sources[`../src/${component}/${component}.stories.tsx`] ?? '';
  const place = (story: string) => source.indexOf(`export const ${story}:`);
  return storiesOf(stories).sort(([one], [other]) => place(one) - place(other));
}

beforeAll(dressPage);
beforeEach(clearPage);
afterEach(clearPage);

// What is written down is read by people and shown in the catalogue; where it changes, so does what residents hear.
describe('a screen reader reads aloud what is written down for', () => {
  it.each(componentStories)('%s', async (component, stories) => {
    const heard: string[] = [];
    for (const [story, element] of inOrder(component, stories)) {
      const { container } = render(element);
      heard.push(`## ${story}`, '', ...listed(await transcript(container)));
      await clearPage();
      for (const deed of deeds.filter((deed) => deed.component === component && deed.story === story)) {
        heard.push(`### After ${deed.words}`, '', ...listed(await heardAfter(deed, element)));
        await clearPage();
      }
    }
    const file = `../src/${component}/${component}.read-aloud.md`;
    await expect(heard.join('\n')).toMatchFileSnapshot(file);
  });

  it('every component there is', () => {
    expect(Object.keys(written)).toHaveLength(39);
  });
});
