import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { inFormGroup, type FieldProps } from '../form-group/form-group.js';
import { type LabelProps } from '../label/label.js';
import { slotProps } from '../slot.js';
import { textsApart } from '../texts-apart.js';
import { FileDropZone } from './file-drop-zone.js';
import { type FileUploadTexts } from './texts.js';

export interface FileUploadProps
  extends
    FieldProps,
    FileUploadTexts,
    Omit<ComponentProps<'input'>, 'name' | 'type' | 'value' | 'defaultValue'> {
  /** With JavaScript, a larger button on which files can also be dropped. Off by default. */
  javascript?: boolean | undefined;
  /** Attributes of the element around that button. */
  wrapper?: ComponentProps<'div'> | undefined;
}

/**
 * Asks for a file, or with `multiple` for several. `ref` is the `input`, whatever it looks like.
 *
 * @see https://design-system.service.gov.uk/components/file-upload/
 */
export function FileUpload(props: FileUploadProps) {
  const [texts, others] = textsApart(props);
  const { label, hint, errorMessage, formGroup, 'aria-describedby': described, ...rest } = others;
  const { javascript, wrapper, className, ...attributes } = rest;
  const id = props.id ?? props.name;
  return inFormGroup(
    { id, label, hint, errorMessage, formGroup, describedBy: described },
    (describedBy, hasError) => {
      const input = {
        ...attributes,
        id,
        type: 'file',
        'aria-describedby': describedBy,
        className: classNames('govuk-file-upload', className, hasError && 'govuk-file-upload--error'),
      };
      if (!javascript) return <input {...input} />;
      const labelId = slotProps<LabelProps>(label).id ?? `${id}-label`;
      return <FileDropZone {...{ input, labelId, wrapper, texts }} />;
    },
  );
}
