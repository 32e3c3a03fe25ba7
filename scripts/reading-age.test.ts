// How old somebody has to be to read what residents read. GOV.UK writes for people of nine.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../', import.meta.url);
const PAGES = 'apps/concierge/app/words/';

const WRITTEN_FOR = 9;
/** Fewer are no text: one long word would decide. */
const LEAST_SENTENCES = 5;
/** Those who begin the first school year in the United States, by which the formula counts, are five or six. */
const AGE_AT_GRADE_0 = 5;

/** What may stand where a resident's own words come. */
const FILLERS = ['Pothole', 'Mill Lane', 'Monday', 'Riverside'];
/** Names given by law are as long as they are. */
const NAMES =
  /Equality and Human Rights Commission|Equality Advisory and Support Service|Web Content Accessibility Guidelines|Information Commissioner’s Office|\S+@\S+|\S+\.(?:com|uk)\b/g;

/** What a module of the workspace exports. */
const exportsOf = (file: string) => import(new URL(file, ROOT).href) as Promise<Record<string, unknown>>;

const pages = await Promise.all(
  readdirSync(fileURLToPath(new URL(PAGES, ROOT)))
    .filter((file) => !file.endsWith('.test.ts'))
    .map(async (file) => {
      const words = (await exportsOf(PAGES + file)) as Record<string, { en?: unknown }>;
      return { name: `pages: ${file}`, texts: Object.values(words).flatMap(({ en }) => textsIn(en)) };
    }),
);
const others = await Promise.all(
  [
    ['the tracker and what is around it', 'packages/tracking/src/language/en.ts'],
    ['messages', 'apps/service/src/messages/templates/en.ts'],
    ['services of Highways', 'apps/service/src/seed/highways.ts'],
    ['services of Parks', 'apps/service/src/seed/parks.ts'],
    ['what is somebody else’s', 'apps/service/src/seed/elsewhere.ts'],
  ].map(async ([name = '', file = '']) => ({ name, texts: textsIn({ ...(await exportsOf(file)) }) })),
);
const hasFew = ({ texts }: { texts: string[] }) => sentencesOf(texts).length < LEAST_SENTENCES;

describe('what residents read can be read at nine', () => {
  it.each([
    ...pages.filter((page) => !hasFew(page)),
    { name: 'pages of few words', texts: pages.filter(hasFew).flatMap(({ texts }) => texts) },
    ...others,
  ])('$name', ({ texts }) => {
    expect(Math.floor(readingAge(texts)), texts.join('\n')).toBeLessThanOrEqual(WRITTEN_FOR);
  });

  it('finds a text that is not', () => {
    expect(
      readingAge(['Notwithstanding the aforementioned provisions, applications necessitate authorisation.']),
    ).toBeGreaterThan(WRITTEN_FOR + 5);
    expect(
      readingAge(['We look at the road. Then we fill the hole. You can see it on this page.']),
    ).toBeLessThan(WRITTEN_FOR);
  });
});

/** In years, by the grade of Flesch and Kincaid. */
function readingAge(texts: readonly string[]): number {
  const sentences = sentencesOf(texts);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  const grade = fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables });
  return grade + AGE_AT_GRADE_0;
}

/** Whole sentences; what stands on a button or above a box is none. */
function sentencesOf(texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.replace(NAMES, 'Name').split(/\n\s*\n|\n(?=\()/))
    .filter((text) => /[.?!:]$/.test(text.trim()))
    .flatMap((text) => text.split(/(?<=[.?!:])\s+/))
    .filter((sentence) => wordsOf(sentence).length > 0);
}

function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
}

/** Every text in `words`, however deep. One that is made of what it is told is told something. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return textsIn(Reflect.apply(words, undefined, FILLERS));
  if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(textsIn);
  return [];
}
