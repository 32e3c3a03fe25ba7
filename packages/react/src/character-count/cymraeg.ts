import { type CharacterCountProps } from './character-count.js';

/** The character count's words in Welsh: spread them on the component. Where words are counted, `wordCountCymraeg`. */
export const characterCountCymraeg = {
  textareaDescriptionText: 'Gallwch ddefnyddio hyd at %{count} nod',
  charactersUnderLimitText: {
    one: 'Mae gennych %{count} nod ar ôl',
    other: 'Mae gennych %{count} nod ar ôl',
  },
  charactersAtLimitText: 'Mae gennych 0 nod ar ôl',
  charactersOverLimitText: { other: 'Mae gennych %{count} nod yn ormod' },
  wordsUnderLimitText: { one: 'Mae gennych %{count} gair ar ôl', other: 'Mae gennych %{count} gair ar ôl' },
  wordsAtLimitText: 'Mae gennych 0 gair ar ôl',
  wordsOverLimitText: { other: 'Mae gennych %{count} gair yn ormod' },
} satisfies Partial<CharacterCountProps>;

/** The same where `countType` is `words`: the limit is said in words, too. */
export const wordCountCymraeg = {
  ...characterCountCymraeg,
  textareaDescriptionText: 'Gallwch ddefnyddio hyd at %{count} gair',
} satisfies Partial<CharacterCountProps>;
