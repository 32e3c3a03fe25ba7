import { type Attachment } from '@councilkit/client';
import { BASE_PATH } from '../contract/document.js';
import { type Made } from './pictures.js';

/** One of the files of an attachment, as its row keeps it. */
export interface KeptDerivative {
  name: string;
  mediaType: string;
  bytes: number;
  width?: number;
  height?: number;
}

/** Whether the public may see it, as far as the file itself goes. `processing` is one whose upload never ended. */
export type AttachmentState = 'processing' | 'pending' | 'shown' | 'hidden';

/** What it was named in: the report, an event of its timeline, or feedback on a closure. */
export type Part = 'report' | 'event' | 'feedback';

/** What an attachment is, as callers read it. */
export interface KeptAttachment {
  id: string;
  mediaType: string;
  altText: string | null;
  state: AttachmentState;
  derivatives: KeptDerivative[];
  createdAt: Date;
}

/** How we call the bytes of a derivative where they are kept. */
export function keyOf(id: string, name: string): string {
  return `${id.slice(0, 2)}/${id}/${name}`;
}

/** What the row keeps of a file, which is everything but its bytes. */
export function toKept({ bytes, ...made }: Made): KeptDerivative {
  return { ...made, bytes: bytes.length };
}

/** What the whole is stored as: its largest file says. */
export function storedAs(made: readonly Made[]): string {
  return made.at(-1)?.mediaType ?? 'application/octet-stream';
}

/** The attachment as callers read it. */
export function toAttachment(kept: KeptAttachment): Attachment {
  return {
    id: kept.id,
    mediaType: kept.mediaType,
    altText: kept.altText,
    state: kept.state,
    derivatives: kept.derivatives.map((derivative) => ({
      ...derivative,
      url: `${BASE_PATH}/attachments/${kept.id}/${derivative.name}`,
    })),
    createdAt: kept.createdAt.toISOString(),
  };
}

/**
 * The state of what is named in a request that is moderated so. A paper of a resident waits until a person has decided: unlike
 * a photo it is kept as it came, with whatever is written into it.
 */
export function stateWhenNamed(
  mediaType: string,
  moderation: 'pending' | 'shown' | 'hidden',
  isOfResident: boolean,
): AttachmentState {
  return moderation === 'shown' && isOfResident && mediaType === 'application/pdf' ? 'pending' : moderation;
}
