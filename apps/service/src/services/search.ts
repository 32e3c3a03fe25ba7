import { type Service } from '@councilkit/client';

/** What a match is worth by where it stands: a service is called by its name, and a keyword is another name for it. */
const FIELDS: { texts: (service: Service) => string[]; weight: number }[] = [
  { texts: ({ name }) => [name], weight: 8 },
  { texts: ({ keywords }) => keywords, weight: 6 },
  { texts: ({ group }) => [group], weight: 2 },
  { texts: ({ description }) => [description], weight: 2 },
];

/** Words that say nothing about which service is meant. */
const SILENT = new Set(
  'a an and are at by can cant for from has have i in is isnt it its my near need not of off on or our please report some that the there this to too want was we with'.split(
    ' ',
  ),
);

/** Shorter words are too easily something else with one letter changed. */
const SHORTEST_TYPO = 4;
const LONG_WORD = 8;

/**
 * The services that `q` may mean, best first; those that match alike keep their order. Each word of `q` counts where it
 * is found best: the same word in full, its start for three quarters, with a typing slip for half. Words compare without
 * their endings, so "potholes" finds "Pothole". A `q` of nothing but small words matches nothing.
 */
export function searchServices<T extends Service>(services: readonly T[], q: string): T[] {
  const sought = wordsOf(q);
  return services
    .map((service) => ({ service, score: scoreOf(service, sought) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ service }) => service);
}

function scoreOf(service: Service, sought: readonly string[]): number {
  const fields = FIELDS.map(({ texts, weight }) => ({ words: texts(service).flatMap(wordsOf), weight }));
  return sought.reduce(
    (sum, word) => sum + Math.max(...fields.map(({ words, weight }) => weight * likeness(word, words))),
    0,
  );
}

/** How well `word` is found among `words`: 1 in full, 0 not at all. */
function likeness(word: string, words: readonly string[]): number {
  if (words.includes(word)) return 1;
  if (word.length >= 3 && words.some((other) => other.startsWith(word))) return 0.75;
  return words.some((other) => isSlip(word, other)) ? 0.5 : 0;
}

/** True when a typing slip explains the difference: one letter, or two in a long word. First letters are seldom wrong. */
function isSlip(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST_TYPO || a[0] !== b[0]) return false;
  return distance(a, b) <= (shorter >= LONG_WORD ? 2 : 1);
}

/** How many letters to add, drop, change or swap with their neighbour to get from `a` to `b` (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const ways = [at(next, j - 1) + 1, at(row, j) + 1, at(row, j - 1) + (isSame ? 0 : 1)];
      if (isSwap) ways.push(at(before, j - 2) + 1);
      next.push(Math.min(...ways));
    }
    before = row;
    row = next;
  }
  return at(row, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}

/** The words of a text that say something, in lower case, without accents and without their endings. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
  return plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SILENT.has(word))
    .map(stem);
}

/** Takes off the endings that residents vary: plurals, -ing and -ed. It need not be a word, only the same one each time. */
function stem(word: string): string {
  if (word.length < 4) return word;
  const singular = word
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x|z)es$/, '$1')
    .replace(/([^s])s$/, '$1');
  if (singular.length < 6) return singular;
  return singular.replace(/(ing|ed)$/, '').replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}
