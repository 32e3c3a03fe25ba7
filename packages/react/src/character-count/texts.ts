import { countText, type PluralText } from '../count-text.js';
import { type CountType } from './count.js';

/** What the count says. `%{count}` becomes the number. */
export interface CharacterCountTexts {
  charactersUnderLimitText?: PluralText | undefined;
  charactersAtLimitText?: string | undefined;
  charactersOverLimitText?: PluralText | undefined;
  wordsUnderLimitText?: PluralText | undefined;
  wordsAtLimitText?: string | undefined;
  wordsOverLimitText?: PluralText | undefined;
}

const english = {
  charactersUnderLimitText: {
    one: 'You have %{count} character remaining',
    other: 'You have %{count} characters remaining',
  },
  charactersAtLimitText: 'You have 0 characters remaining',
  charactersOverLimitText: {
    one: 'You have %{count} character too many',
    other: 'You have %{count} characters too many',
  },
  wordsUnderLimitText: {
    one: 'You have %{count} word remaining',
    other: 'You have %{count} words remaining',
  },
  wordsAtLimitText: 'You have 0 words remaining',
  wordsOverLimitText: {
    one: 'You have %{count} word too many',
    other: 'You have %{count} words too many',
  },
} satisfies CharacterCountTexts;

/** How much is left or too much, in words. */
export function remainingText(
  remaining: number,
  type: CountType,
  texts: CharacterCountTexts,
  language: string,
): string {
  const unit = type === 'words' ? 'words' : 'characters';
  const place = remaining === 0 ? 'At' : remaining > 0 ? 'Under' : 'Over';
  const key = `${unit}${place}LimitText` as const;
  return countText(texts[key] ?? english[key], Math.abs(remaining), language);
}
