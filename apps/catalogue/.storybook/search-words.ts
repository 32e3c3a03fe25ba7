import { addons, type API } from 'storybook/manager-api';
import { DOCS_PREPARED, PREVIEW_INITIALIZED, STORY_PREPARED } from 'storybook/internal/core-events';
import { groups } from '../src/choosing/all-guidance.js';
import { type Guidance } from '../src/choosing/guidance.js';
import { wordId } from '../src/choosing/word-id.js';

/** Teaches the menu's search what people call each component: "dropdown" finds Select. */
export function searchWords(): void {
  addons.register('councilkit/search-words', (api) => {
    const teach = () => {
      for (const guidance of groups.flatMap(({ components }) => components)) teachOne(api, guidance);
    };
    // Whichever comes first once the list of pages is there; the list may be made anew.
    for (const event of [PREVIEW_INITIALIZED, DOCS_PREPARED, STORY_PREPARED]) api.on(event, teach);
  });
}

function teachOne(api: API, { name, alsoCalled }: Guidance): void {
  const page = ['components', 'tracking']
    .map((part) => `${part}-${name.toLowerCase().replaceAll(' ', '-')}--guidance`)
    .map((id) => api.getData(id))
    .find((entry) => entry !== undefined);
  if (page?.type !== 'docs') return;
  // The search reads the headings of a page in the same way.
  const anchors = alsoCalled.map((word) => ({ id: wordId(word), title: word }));
  void api.updateDocs(page.id, { anchors });
}
