/**
 * What is counted. `length` is what most databases count (UTF-16 code units, where an emoji may be several),
 * `characters` what people see as one, `words` the words of the language.
 */
export type CountType = 'length' | 'characters' | 'words';

/** How much of it there is in `text`. */
export function count(text: string, type: CountType, language: string): number {
  if (type === 'length') return text.length;
  const granularity = type === 'words' ? 'word' : 'grapheme';
  const segments = [...new Intl.Segmenter(language, { granularity }).segment(text)];
  return type === 'words' ? segments.filter(({ isWordLike }) => isWordLike).length : segments.length;
}

/** How many runs of anything but space there are: the older way to count words. */
export function countRuns(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}
