import { type FileUploadTexts } from './texts.js';

/** The file upload's words in Welsh: spread them on the component. */
export const fileUploadCymraeg = {
  chooseFilesButtonText: 'Dewiswch ffeil',
  dropInstructionText: 'neu ollwng ffeil',
  noFileChosenText: 'Dim ffeil wedi’i dewis',
  multipleFilesChosenText: { other: '%{count} ffeil wedi’u dewis', one: '%{count} ffeil wedi’i dewis' },
  enteredDropZoneText: 'Wedi mynd i mewn i’r parth gollwng',
  leftDropZoneText: 'Wedi gadael y parth gollwng',
} satisfies FileUploadTexts;
