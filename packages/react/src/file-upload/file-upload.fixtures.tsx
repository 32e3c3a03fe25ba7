import { attributesToProps, type MacroAttributes } from '../../test/macro-attributes.js';
import { fieldProps, type FieldMacro } from '../../test/macro-field.js';
import { FileUpload, type FileUploadTexts } from './index.js';

interface FileUploadMacro extends FieldMacro, FileUploadTexts {
  javascript?: boolean;
  multiple?: boolean;
  disabled?: boolean;
  wrapperClasses?: string;
  wrapperAttributes?: MacroAttributes;
  /** In one fixture, though the macro ignores it: no page can choose a file for somebody. */
  value?: string;
}

/** `govukFileUpload`, said in our props. */
export function fromMacro({ value: _, wrapperClasses, wrapperAttributes, ...options }: FileUploadMacro) {
  const {
    javascript,
    multiple,
    disabled,
    chooseFilesButtonText,
    dropInstructionText,
    noFileChosenText,
    ...rest
  } = options;
  const { multipleFilesChosenText, enteredDropZoneText, leftDropZoneText, ...field } = rest;
  return (
    <FileUpload
      {...fieldProps(field)}
      {...{ javascript, multiple, disabled, chooseFilesButtonText, dropInstructionText, noFileChosenText }}
      {...{ multipleFilesChosenText, enteredDropZoneText, leftDropZoneText }}
      wrapper={{ className: wrapperClasses, ...attributesToProps(wrapperAttributes) }}
    />
  );
}
