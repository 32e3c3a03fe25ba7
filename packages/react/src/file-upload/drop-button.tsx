import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { english, type FileUploadTexts } from './texts.js';

interface DropButtonProps extends ComponentProps<'button'> {
  id: string;
  labelId: string;
  /** What is chosen, in words. */
  status: string;
  isEmpty: boolean;
  isDraggedOver: boolean;
  texts: FileUploadTexts;
}

/** The button that stands for a file input. Its name is the label, a pause, then everything it says itself. */
export function DropButton({ labelId, status, isEmpty, isDraggedOver, texts, ...rest }: DropButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      className={classNames(
        'govuk-file-upload-button',
        isEmpty && 'govuk-file-upload-button--empty',
        isDraggedOver && 'govuk-file-upload-button--dragging',
      )}
      aria-labelledby={`${labelId} ${rest.id}-comma ${rest.id}`}
    >
      <span className="govuk-body govuk-file-upload-button__status" aria-live="polite">
        {status}
      </span>
      <span className="govuk-visually-hidden" id={`${rest.id}-comma`}>
        {', '}
      </span>
      <span className="govuk-file-upload-button__pseudo-button-container">
        <span className="govuk-button govuk-button--secondary govuk-file-upload-button__pseudo-button">
          {texts.chooseFilesButtonText ?? english.chooseFilesButtonText}
        </span>{' '}
        <span className="govuk-body govuk-file-upload-button__instruction">
          {texts.dropInstructionText ?? english.dropInstructionText}
        </span>
      </span>
    </button>
  );
}
