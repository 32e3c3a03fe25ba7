import { CouncilKitError, type Limits } from '@councilkit/client';
import { type AddedPhoto } from '@councilkit/tracking';
import { type ReportingWords } from '../words/reporting.js';
import { type Council } from '../council.server.js';
import { megabytesOf } from './megabytes.js';

/** As the contract has it. */
const LONGEST_ALT_TEXT = 500;

/** The files of a form that hold anything: an empty file input posts one without a name. */
export function filesIn(form: FormData): File[] {
  return form.getAll('photos').filter((value) => value instanceof File && value.size > 0) as File[];
}

/** What each file shows, in the same order; one description alone is of them all. */
export function altTextsIn(form: FormData, count: number): string[] {
  const texts = form
    .getAll('altText')
    .map((value) => (typeof value === 'string' ? value.trim().slice(0, LONGEST_ALT_TEXT) : ''));
  return Array.from({ length: count }, (_, index) => (texts.length === 1 ? texts[0] : texts[index]) ?? '');
}

/**
 * Sends a photo to the service. Resolves to what was added, or to the sentence that says why it was not; throws what has
 * nothing to do with this photo.
 */
export async function addPhoto(
  { api }: Pick<Council, 'api'>,
  file: File,
  altText: string,
  limits: Limits,
  words: ReportingWords,
): Promise<AddedPhoto | string> {
  if (file.size > limits.attachmentBytes) return words.photoTooLarge(file.name, megabytesOf(limits));
  try {
    const { id } = await api.attachments.upload(file, { altText: altText || undefined });
    return { id, name: file.name, altText };
  } catch (error) {
    if (!(error instanceof CouncilKitError)) throw error;
    // Whoever stands before the service may say that a photo is too large, too.
    if ([400, 413, 415, 422].includes(error.status ?? 0)) return words.photoWrong(file.name);
    throw new Response('', { status: 503, headers: { 'Retry-After': '30' } });
  }
}
