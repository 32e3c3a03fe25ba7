import { readMediaType, SIGNATURE_BYTES } from './media-type.js';

/** A form with one file, ready to be sent. */
interface Form {
  body: Blob | ReadableStream<Uint8Array>;
  contentType: string;
}

/**
 * The file as multipart/form-data (RFC 7578). Not `FormData`, which cannot hold a stream. The words come first, so that
 * a service that reads as it goes has them before the bytes; the name of the file is not sent, for it may be telling.
 */
export async function toForm(
  file: Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array>,
  altText: string | undefined,
): Promise<Form> {
  const boundary = `form-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
  const part = (name: string, headers = '') =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"${headers}\r\n\r\n`;
  const words = altText === undefined ? '' : `${part('altText')}${altText}\r\n`;
  const before = (type: string) => `${words}${part('file', `; filename="file"\r\ncontent-type: ${type}`)}`;
  const after = `\r\n--${boundary}--\r\n`;
  const contentType = `multipart/form-data; boundary=${boundary}`;

  if (file instanceof ReadableStream) {
    return { body: enclose(file, (start) => before(readMediaType(start)), after), contentType };
  }
  if (!(file instanceof Blob || file instanceof ArrayBuffer || ArrayBuffer.isView(file))) {
    throw new TypeError('file must be a Blob, bytes or a ReadableStream');
  }
  const blob = file instanceof Blob ? file : new Blob([new Uint8Array(file)]);
  const type = blob.type || readMediaType(new Uint8Array(await blob.slice(0, SIGNATURE_BYTES).arrayBuffer()));
  return { body: new Blob([before(type), blob, after]), contentType };
}

/** The bytes of `file` between two texts, the first of which depends on how the file begins. */
function enclose(
  file: ReadableStream<Uint8Array>,
  before: (start: Uint8Array) => string,
  after: string,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let held: Uint8Array | undefined = new Uint8Array();
  return file.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        if (!held) return controller.enqueue(chunk);
        held = Uint8Array.from([...held, ...chunk]);
        if (held.length >= SIGNATURE_BYTES) begin(controller);
      },
      flush(controller) {
        begin(controller);
        controller.enqueue(encoder.encode(after));
      },
    }),
  );

  function begin(controller: TransformStreamDefaultController<Uint8Array>): void {
    if (!held) return;
    controller.enqueue(encoder.encode(before(held)));
    controller.enqueue(held);
    held = undefined;
  }
}
