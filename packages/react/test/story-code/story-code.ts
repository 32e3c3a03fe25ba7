import { piecesOf } from './piece.js';
import { drawnStories, type StoryFile } from './stories.js';
import { jsxOf } from './to-jsx.js';
import { nunjucksOf } from './to-nunjucks.js';

/** How a story is written, to copy. */
export interface StoryCode {
  /** The imports of the React code. */
  imports: string;
  jsx: string;
  /** A template that draws the same with GOV.UK Frontend's macros. */
  nunjucks: string;
}

const files = import.meta.glob<StoryFile>('../../src/*/*.stories.tsx', { eager: true });

/** Every file of stories by its component's folder. */
export const storyFiles = new Map(
  Object.entries(files).map(([path, file]) => [path.split('/').at(-2) ?? '', file] as const),
);

/** The code of every story, by folder and then by the name of the story's export. */
export async function everyStoryCode(): Promise<Record<string, Record<string, StoryCode>>> {
  const folders = [...storyFiles].map(async ([folder, file]) => {
    const stories = drawnStories(file).map(async ([name, story]) => {
      const pieces = piecesOf(story);
      return [name, { ...jsxOf(pieces), nunjucks: await nunjucksOf(pieces) }] as const;
    });
    return [folder, Object.fromEntries(await Promise.all(stories))] as const;
  });
  return Object.fromEntries(await Promise.all(folders));
}
