import { renderToString } from 'react-dom/server';
import { storiesOf } from './stories.js';

type StoryFile = Parameters<typeof storiesOf>[0];

/** Every component by the name of its folder, with its stories. */
export const componentStories: [component: string, file: StoryFile][] = Object.entries(
  import.meta.glob<StoryFile>('../src/*/*.stories.tsx', { eager: true }),
).map(([path, file]) => [path.split('/')[2] ?? path, file]);

/** All stories of a component, one after the other, as a server sends them. */
export function markupOf(file: StoryFile): string {
  return storiesOf(file)
    .map(([, element]) => renderToString(element))
    .join('');
}
