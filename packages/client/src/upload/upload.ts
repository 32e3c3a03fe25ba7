import type { Answered } from '../call.js';
import type { Attachment } from '../contract.js';
import type { Http } from '../http.js';
import type { Fetch, WriteOptions } from '../options.js';
import { toForm } from './form.js';
import { sendByXhr } from './send-by-xhr.js';
import { sendCounted } from './send-counted.js';

/** A photo or a paper. A `File` is a `Blob`. */
export type Uploadable = Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array>;

/** How far an upload is. */
export interface UploadProgress {
  /** What has left, the few bytes around the file included. It may still be on its way. Starts again with a retry. */
  sentBytes: number;
  /** What there is to send; undefined for a stream, which does not say. */
  totalBytes: number | undefined;
}

/** Options of `attachments.upload`. One attempt may take 5 minutes, and the whole call 10, where these do not say. */
export interface UploadOptions extends WriteOptions {
  /** What is to be seen, in words, for people who cannot see it. */
  altText?: string | undefined;
  /**
   * Called as bytes leave. Not called in a browser whose client has a `fetch` of its own: only the platform's
   * `XMLHttpRequest` can tell there.
   */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
}

const TIMEOUT_MS = 5 * 60_000;
const TOTAL_TIMEOUT_MS = 10 * 60_000;

/** Uploads a file. `TypeError` when it is none. A stream is sent once, for what is gone cannot be sent again. */
export async function upload(
  http: Http,
  file: Uploadable,
  { altText, onProgress, ...options }: UploadOptions,
): Promise<Answered<Attachment>> {
  const isBrowser = typeof XMLHttpRequest === 'function';
  // Browsers can send a stream by HTTP/2 only, or not at all. What they have is a File, which is no stream.
  const source = isBrowser && file instanceof ReadableStream ? await new Response(file).blob() : file;
  const { body, contentType } = await toForm(source, altText);
  const [totalBytes, onceOnly] = body instanceof Blob ? [body.size] : [undefined, { maxRetries: 0 }];
  return http
    .send<Attachment>(
      {
        id: 'uploadAttachment',
        path: ['attachments'],
        body,
        headers: { 'content-type': contentType },
        fetch: onProgress && sender((sentBytes) => onProgress({ sentBytes, totalBytes })),
      },
      { timeoutMs: TIMEOUT_MS, totalTimeoutMs: TOTAL_TIMEOUT_MS, ...options, ...onceOnly },
    )
    .withResponse();

  /** What can tell how much of the body it has sent, if there is such a thing here. */
  function sender(onSent: (sentBytes: number) => void): Fetch | undefined {
    if (!isBrowser) return sendCounted(http.fetch, onSent);
    return http.options.fetch || !(body instanceof Blob) ? undefined : sendByXhr(body, onSent);
  }
}
