import { type Limits } from '@councilkit/client';

const BYTES = 1_048_576;

/** How large one photo may be, in whole megabytes, as people are told. */
export function megabytesOf({ attachmentBytes }: Pick<Limits, 'attachmentBytes'>): number {
  return Math.floor(attachmentBytes / BYTES);
}
