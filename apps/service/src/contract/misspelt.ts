import { type FuncKeywordDefinition } from 'ajv';
import { type DataValidateFunction } from 'ajv/dist/types/index.js';

/**
 * The contract's open vocabularies take words that they do not list, and readers pass them over. One that differs from a
 * listed word in its capitals, hyphens, underscores or spaces alone was meant to be that word: taken as it is, it would move
 * nothing and nobody would be told.
 */
export const refuseMisspelt: FuncKeywordDefinition = {
  keyword: 'x-extensible-enum',
  type: 'string',
  schemaType: 'array',
  errors: true,
  compile(words: readonly string[]) {
    const listed = new Map(words.map((word) => [lettersOf(word), word]));
    const check: DataValidateFunction = (word: string) => {
      const meant = listed.get(lettersOf(word));
      if (meant === undefined || words.includes(word)) return true;
      check.errors = [{ keyword: 'x-extensible-enum', params: { meant } }];
      return false;
    };
    return check;
  },
};

function lettersOf(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]/g, '');
}
