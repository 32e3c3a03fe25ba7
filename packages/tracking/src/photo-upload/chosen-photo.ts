import type { Limits } from '@councilkit/client';
import { fill } from '../language/fill.js';
import type { PhotoWords } from '../language/reporting-language.js';

/** A photo that the service has, as a draft keeps it. */
export interface AddedPhoto {
  id: string;
  /** What the file was called. */
  name: string;
  /** What is to be seen, in words; empty when nobody has said. */
  altText: string;
}

/** A photo that was chosen in this browser and has not been sent. */
export interface ChosenPhoto {
  key: string;
  file: File;
  /** An address of its picture in this browser alone; undefined for what is no picture. */
  preview: string | undefined;
  /** What is to be seen, as somebody has it so far. */
  altText: string;
  /** How much has left, of 100; undefined while nothing is being sent. */
  percent: number | undefined;
  /** Why it cannot be sent, or was not. */
  problem: string | undefined;
}

const MEGABYTE = 1_048_576;

/** What a service takes, as a number people know. */
export function megabytesOf({ attachmentBytes }: Pick<Limits, 'attachmentBytes'>): string {
  return String(Math.floor(attachmentBytes / MEGABYTE));
}

/** The kinds of file a service takes, as people call them: `JPEG, PNG`. */
export function kindsIn({ attachmentMediaTypes }: Pick<Limits, 'attachmentMediaTypes'>): string {
  return attachmentMediaTypes.map((type) => type.replace(/^.*\//, '').toUpperCase()).join(', ');
}

/** Why a file cannot be sent, or nothing. A browser that does not know a file's kind leaves it to the service. */
export function problemWith(
  file: Pick<File, 'name' | 'size' | 'type'>,
  limits: Pick<Limits, 'attachmentBytes' | 'attachmentMediaTypes'>,
  words: PhotoWords,
): string | undefined {
  if (file.size > limits.attachmentBytes) return tooLarge(file, limits, words);
  if (file.type && !limits.attachmentMediaTypes.includes(file.type))
    return fill(words.wrongKind, { name: file.name });
  return undefined;
}

/** What is wrong with a file that the service refused, however often it is sent; nothing where another try may help. */
export function refusedFor(
  error: unknown,
  file: Pick<File, 'name'>,
  limits: Pick<Limits, 'attachmentBytes'>,
  words: PhotoWords,
): string | undefined {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  if (status === 413) return tooLarge(file, limits, words);
  if (status === 400 || status === 415 || status === 422) return fill(words.wrongKind, { name: file.name });
  return undefined;
}

function tooLarge(
  { name }: Pick<File, 'name'>,
  limits: Pick<Limits, 'attachmentBytes'>,
  words: PhotoWords,
): string {
  return fill(words.tooLarge, { name, megabytes: megabytesOf(limits) });
}
