import { fileTypeFromBuffer } from 'file-type';
import { type MediaType } from './limits.js';

/** What the bytes may be called elsewhere, and what we take them for. */
const TAKEN: Record<string, MediaType> = {
  'image/jpeg': 'image/jpeg',
  'image/png': 'image/png',
  'image/webp': 'image/webp',
  'image/heic': 'image/heic',
  'image/heif': 'image/heic',
  'application/pdf': 'application/pdf',
};

/** What the bytes are, by how they begin; undefined for what is not taken. What the sender calls them counts for nothing. */
export async function mediaTypeOf(bytes: Uint8Array): Promise<MediaType | undefined> {
  const found = await fileTypeFromBuffer(bytes);
  return found && TAKEN[found.mime];
}
