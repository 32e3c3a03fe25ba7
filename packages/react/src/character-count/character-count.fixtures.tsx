import { fieldProps, type FieldMacro } from '../../test/macro-field.js';
import { CharacterCount, type CharacterCountTexts, type CountType } from './index.js';

interface CharacterCountMacro extends FieldMacro, CharacterCountTexts {
  maxlength?: number;
  maxwords?: number;
  threshold?: number;
  countType?: CountType;
  rows?: number;
  value?: string;
  spellcheck?: boolean;
  textareaDescriptionText?: string;
  countMessage?: { classes?: string };
}

/** `govukCharacterCount`, said in our props. */
export function fromMacro(options: CharacterCountMacro) {
  const { maxlength, maxwords, threshold, countType, rows, value, spellcheck, countMessage, ...rest } =
    options;
  const {
    textareaDescriptionText,
    charactersUnderLimitText,
    charactersAtLimitText,
    charactersOverLimitText,
    ...others
  } = rest;
  const { wordsUnderLimitText, wordsAtLimitText, wordsOverLimitText, ...field } = others;
  const counting = { maxlength, maxwords, threshold, countType, textareaDescriptionText };
  const characters = { charactersUnderLimitText, charactersAtLimitText, charactersOverLimitText };
  const words = { wordsUnderLimitText, wordsAtLimitText, wordsOverLimitText };
  return (
    <CharacterCount
      {...{ ...counting, ...characters, ...words }}
      rows={rows}
      defaultValue={value}
      spellCheck={spellcheck}
      countMessage={countMessage && { className: countMessage.classes }}
      {...fieldProps(field)}
    />
  );
}
