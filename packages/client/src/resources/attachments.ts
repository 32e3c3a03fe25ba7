import { type Call, call } from '../call.js';
import { type Attachment, type DerivativeName, type DescribeAttachment } from '../contract.js';
import { type Http } from '../http.js';
import { load } from '../load.js';
import { type CallOptions, type ReadOptions, type WriteOptions } from '../options.js';
import type { Uploadable, UploadOptions } from '../upload/upload.js';

/** Photos and papers. They are uploaded first, and then named by their ids in a request, an event or feedback. */
export class Attachments {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * Uploads a photo or a paper: JPEG, PNG, HEIC, WebP or PDF. Name the `id` within 24 hours, or it is deleted. A
   * stream is not retried, and does not leave a browser as one; everything else is safe to repeat.
   *
   * @example
   * const { id } = await council.attachments.upload(file, { altText: 'A hole in front of a zebra crossing' });
   * await council.requests.create({ ...report, attachmentIds: [id] });
   */
  upload(file: Uploadable, options: UploadOptions = {}): Call<Attachment> {
    const part = load(import('../upload/upload.js'), 'uploadAttachment');
    return call(part.then(({ upload }) => upload(this.#http, file, options)));
  }

  /** What an attachment is, and where its pictures are. `NotFoundError` when the caller may not see it. */
  get(id: string, options?: CallOptions): Call<Attachment> {
    return this.#http.send({ id: 'getAttachment', path: ['attachments', id] }, options);
  }

  /** Puts what is to be seen into better words. Gives the attachment as it is now. */
  describe(id: string, body: DescribeAttachment, options?: WriteOptions): Call<Attachment> {
    return this.#http.send(
      { id: 'describeAttachment', path: ['attachments', id], method: 'PATCH', json: body },
      options,
    );
  }

  /** A picture in one of its sizes, or a paper, as bytes that know their type. A page may link to its `url` as well. */
  derivative(
    id: string,
    name: DerivativeName,
    options?: CallOptions & { ifNoneMatch?: undefined },
  ): Call<Blob>;
  derivative(id: string, name: DerivativeName, options: ReadOptions): Call<Blob | null>;
  derivative(
    id: string,
    name: DerivativeName,
    { ifNoneMatch, ...options }: ReadOptions = {},
  ): Call<Blob | null> {
    return this.#http.send(
      {
        id: 'getDerivative',
        path: ['attachments', id, name],
        headers: { 'if-none-match': ifNoneMatch },
        gives: 'bytes',
      },
      options,
    );
  }
}
