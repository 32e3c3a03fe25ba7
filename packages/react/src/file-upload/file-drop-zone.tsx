'use client';

import { type ComponentProps, type DragEvent, useCallback, useEffect, useRef } from 'react';
import { classNames } from '../class-names.js';
import { countText, languageOf } from '../count-text.js';
import { dataTexts } from '../data-texts.js';
import { useFieldState } from '../use-field-state.js';
import { useHydrated } from '../use-hydrated.js';
import { useJoinedRef } from '../use-joined-ref.js';
import { DropButton } from './drop-button.js';
import { english, type FileUploadTexts } from './texts.js';
import { useFileDrag } from './use-file-drag.js';

interface FileDropZoneProps {
  input: ComponentProps<'input'> & { id: string };
  /** The id of the label; set on it here when it has none, as only this button needs one. */
  labelId: string;
  wrapper: ComponentProps<'div'> | undefined;
  texts: FileUploadTexts;
}

/** The names of the chosen files as one value, so that two readings compare. No file name holds a slash. */
const readNames = (input: HTMLInputElement) => [...(input.files ?? [])].map(({ name }) => name).join('/');

/** A file input behind a button on which files can be dropped. Until it is hydrated, the input alone. */
export function FileDropZone({ input: { ref, ...input }, labelId, wrapper, texts }: FileDropZoneProps) {
  const { id, multiple = false, disabled = false } = input;
  const own = useRef<HTMLInputElement>(null);
  const zone = useRef<HTMLDivElement>(null);
  const joinedRef = useJoinedRef(own, ref);
  const isHydrated = useHydrated();
  const language = useFieldState(own, languageOf, 'en');
  const names = useFieldState(own, readNames, '').split('/').filter(Boolean);
  const canDrop = useCallback(
    (files: DataTransfer) => !disabled && fits(files, multiple),
    [disabled, multiple],
  );
  const { drag, endDrag } = useFileDrag(zone, canDrop);

  useEffect(() => {
    // The button takes the place of the input in its label, and stands before it.
    const label = zone.current?.querySelector<HTMLInputElement>('button, input')?.labels?.[0];
    if (label && !label.id) label.id = labelId;
  }, [id, labelId]);

  function drop(event: DragEvent) {
    event.preventDefault();
    endDrag();
    const { files } = event.dataTransfer;
    if (!own.current || disabled || !isRightNumber(files.length, multiple)) return;
    own.current.files = files;
    own.current.dispatchEvent(new Event('change', { bubbles: true }));
  }

  return (
    <>
      <div
        {...wrapper}
        ref={zone}
        className={classNames(
          'govuk-file-upload-wrapper',
          isHydrated && disabled && 'govuk-file-upload-wrapper--disabled',
          wrapper?.className,
        )}
        data-module="govuk-file-upload"
        data-govuk-file-upload-init={isHydrated ? '' : undefined}
        {...dataTexts({ ...texts })}
      >
        {isHydrated ? (
          <DropButton
            id={id}
            labelId={labelId}
            aria-describedby={input['aria-describedby']}
            disabled={disabled}
            status={statusOf(names, texts, language)}
            isEmpty={names.length === 0}
            isDraggedOver={drag === 'over'}
            texts={texts}
            onClick={() => own.current?.click()}
            onDragOver={(event) => event.preventDefault()}
            onDrop={drop}
          />
        ) : null}
        <input
          {...input}
          ref={joinedRef}
          id={isHydrated ? `${id}-input` : id}
          hidden={isHydrated || input.hidden}
        />
      </div>
      {isHydrated ? (
        <span className="govuk-file-upload-announcements govuk-visually-hidden" aria-live="assertive">
          {drag &&
            (drag === 'left'
              ? (texts.leftDropZoneText ?? english.leftDropZoneText)
              : (texts.enteredDropZoneText ?? english.enteredDropZoneText))}
        </span>
      ) : null}
    </>
  );
}

function statusOf(names: readonly string[], texts: FileUploadTexts, language: string): string {
  const [first] = names;
  if (first === undefined) return texts.noFileChosenText ?? english.noFileChosenText;
  if (names.length === 1) return first;
  return countText(texts.multipleFilesChosenText ?? english.multipleFilesChosenText, names.length, language);
}

/** Whether the input would take what is dragged. Some browsers say how many files there are only when they land. */
function fits({ items, types }: DataTransfer, isMultiple: boolean): boolean {
  if (items.length === 0) return types.includes('Files');
  return isRightNumber([...items].filter(({ kind }) => kind === 'file').length, isMultiple);
}

const isRightNumber = (files: number, isMultiple: boolean) => files === 1 || (isMultiple && files > 0);
