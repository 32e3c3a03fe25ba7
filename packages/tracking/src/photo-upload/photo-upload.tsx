'use client';

import { useRef, useState, type ComponentProps } from 'react';
import type { Attachment, Limits, UploadProgress } from '@councilkit/client';
import { Button } from '@councilkit/react/button';
import { FileUpload } from '@councilkit/react/file-upload';
import { TextInput } from '@councilkit/react/text-input';
import { classNames } from '../class-names.js';
import { en } from '../language/en.js';
import { fill } from '../language/fill.js';
import type { TrackingLanguage } from '../language/tracking-language.js';
import type { ReportError } from '../service-questions/errors-for.js';
import { useInBrowser } from '../use-in-browser.js';
import { kindsIn, megabytesOf, type AddedPhoto } from './chosen-photo.js';
import { ChosenPhotos } from './chosen-photos.js';
import { useChosenPhotos } from './use-chosen-photos.js';

export interface PhotoUploadProps extends Omit<ComponentProps<'div'>, 'children'> {
  /** Those that the service has already. */
  photos: readonly AddedPhoto[];
  /** `limits` of the authority. */
  limits: Pick<Limits, 'attachmentBytes' | 'attachmentMediaTypes' | 'attachmentsPerRequest'>;
  /** Sends one photo at a time: `attachments.upload` of the client. Left out, photos leave with the form. */
  upload?: ((file: File, options: SendOptions) => Promise<Attachment>) | undefined;
  /** Called with each photo that has arrived. */
  onAdded?: ((photo: AddedPhoto) => void) | undefined;
  /** From `errorsFor`; the id of the field is `photos`. */
  errors?: readonly ReportError[] | undefined;
  /** English when left unset. */
  language?: TrackingLanguage | undefined;
}

/** What goes with a photo. */
interface SendOptions {
  altText: string | undefined;
  onProgress: (progress: UploadProgress) => void;
}

/**
 * Asks for photos and what they show. Goes inside a form of `multipart/form-data`: the files are named `photos`, their
 * descriptions `altText` in the same order, the button that sends them `add`, and the buttons that take one away
 * `remove` with its id. With `upload` and JavaScript each photo is shown, described and sent by itself; those that are
 * still here when the form is posted go with it, and stay when React resets a form after its action; a button that resets the
 * form takes them away.
 */
export function PhotoUpload({
  photos,
  limits,
  upload,
  onAdded,
  errors = [],
  language = en,
  className,
  ...rest
}: PhotoUploadProps) {
  const words = language.photos;
  const input = useRef<HTMLInputElement>(null);
  const [arrived, setArrived] = useState<readonly AddedPhoto[]>([]);
  const added = [...photos, ...arrived.filter(({ id }) => !photos.some((photo) => photo.id === id))];
  const room = limits.attachmentsPerRequest - added.length;
  const sendsHere = useInBrowser() && upload !== undefined;
  const { chosen, said, choose, describe, send, isSending } = useChosenPhotos({
    input,
    limits,
    room,
    words,
    upload,
    onAdded(photo) {
      setArrived((before) => [...before, photo]);
      onAdded?.(photo);
    },
  });
  const message = errors.find(({ fieldId }) => fieldId === 'photos')?.message;

  return (
    <div {...rest} lang={language.lang} dir={language.dir} className={classNames('ck-photos', className)}>
      {added.length > 0 && (
        <ul role="list" aria-label={words.listLabel} className="ck-photos__added">
          {added.map(({ id, name, altText }) => (
            <li key={id}>
              <span className="ck-photos__name">
                <bdi>{name}</bdi>
              </span>
              <span className="ck-photos__shows" dir="auto">
                {altText || words.noAltText}
              </span>
              <Button variant="secondary" name="remove" value={id} disabled={isSending}>
                {fill(words.remove, { name })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {room > 0 ? (
        <>
          <FileUpload
            ref={input}
            id="photos"
            name="photos"
            multiple
            accept={limits.attachmentMediaTypes.join(',')}
            label={{ children: words.choose, size: 's' }}
            hint={fill(words.hint, {
              count: String(limits.attachmentsPerRequest),
              megabytes: megabytesOf(limits),
              kinds: kindsIn(limits),
            })}
            errorMessage={
              message && { children: message, visuallyHiddenText: language.questions.errorPrefix }
            }
            onChange={choose}
          />
          {sendsHere ? (
            <>
              <ChosenPhotos chosen={chosen} words={words} onDescribe={describe} />
              {chosen.length > 0 && (
                <Button variant="secondary" type="button" onClick={() => void send()} disabled={isSending}>
                  {words.add}
                </Button>
              )}
            </>
          ) : (
            // Where scripts will come, what they do away with is not shown before: the form takes the files along either way.
            <div className={upload && 'ck-photos__without-scripts'}>
              <TextInput
                id="photos-altText"
                name="altText"
                label={{ children: words.altText, size: 's' }}
                hint={words.altTextHint}
                maxLength={500}
                dir="auto"
              />
              <Button variant="secondary" name="add" value="1">
                {words.add}
              </Button>
            </div>
          )}
        </>
      ) : (
        <p className="ck-photos__full">
          {fill(words.tooMany, { count: String(limits.attachmentsPerRequest) })}
        </p>
      )}
      <p role="status" className="ck-visually-hidden">
        {said}
      </p>
    </div>
  );
}
