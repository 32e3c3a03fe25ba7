/** What the service takes by way of photos and papers; `GET /authority` tells it. */
export interface AttachmentLimits {
  /** The longest file, in bytes. */
  attachmentBytes: number;
  attachmentMediaTypes: readonly MediaType[];
  attachmentsPerRequest: number;
}

/** What may be uploaded. */
export type MediaType = (typeof MEDIA_TYPES)[number];

const MEDIA_TYPES = ['image/jpeg', 'image/png', 'image/heic', 'image/webp', 'application/pdf'] as const;

/** As many as a report may name, and each of its events. */
export const ATTACHMENTS_PER_REQUEST = 6;

/** The limits, where a file may have at most `attachmentBytes`. */
export function limitsOf(attachmentBytes: number): AttachmentLimits {
  return {
    attachmentBytes,
    attachmentMediaTypes: MEDIA_TYPES,
    attachmentsPerRequest: ATTACHMENTS_PER_REQUEST,
  };
}

/**
 * The most pixels a picture may have. The largest telephones take 50 million in ordinary use; more than this is a mistake, or
 * a small file meant to fill our memory.
 */
export const MOST_PIXELS = 64_000_000;
