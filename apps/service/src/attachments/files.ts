import { type Readable } from 'node:stream';

/** Where the bytes of attachments are kept: a folder, or a store that speaks S3. A key is made by us, of `a-z0-9/-`. */
export interface Files {
  /** Keeps the bytes, whole or not at all. Throws `FilesError` when there is no room, or no store. */
  put(key: string, bytes: Uint8Array, mediaType: string): Promise<void>;
  /** The bytes from their start; undefined when there are none. Throws `FilesError` when they cannot be read now. */
  read(key: string): Promise<Readable | undefined>;
  /** Removes them for good. No error when they are gone already. */
  remove(key: string): Promise<void>;
}
