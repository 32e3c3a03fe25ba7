import { type PluralText } from '../count-text.js';

/** What the drop zone says. */
export interface FileUploadTexts {
  /** "Choose file" when left unset. */
  chooseFilesButtonText?: string | undefined;
  /** "or drop file" when left unset. */
  dropInstructionText?: string | undefined;
  /** "No file chosen" when left unset. */
  noFileChosenText?: string | undefined;
  /** "2 files chosen" when left unset. `%{count}` becomes the number. */
  multipleFilesChosenText?: PluralText | undefined;
  /** Read out when a file is held over the drop zone. "Entered drop zone" when left unset. */
  enteredDropZoneText?: string | undefined;
  /** Read out when it is carried away again. "Left drop zone" when left unset. */
  leftDropZoneText?: string | undefined;
}

/** The English words. */
export const english = {
  chooseFilesButtonText: 'Choose file',
  dropInstructionText: 'or drop file',
  noFileChosenText: 'No file chosen',
  multipleFilesChosenText: { one: '%{count} file chosen', other: '%{count} files chosen' },
  enteredDropZoneText: 'Entered drop zone',
  leftDropZoneText: 'Left drop zone',
} satisfies FileUploadTexts;
