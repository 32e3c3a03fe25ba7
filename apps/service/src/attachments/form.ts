import { type Readable } from 'node:stream';
import busboy from '@fastify/busboy';
import { InvalidRequestError, TooLargeError } from '../errors.js';
import { FormBody } from '../contract/form-body.js';

/** The words of a form may take this much beside its file; the alternative text alone has 500 characters. */
const WORDS_BYTES = 16 * 1024;
/** What is too large is read on for so long, because a sender who is cut off in the middle never sees our answer. */
const MOST_DISCARDED_BYTES = 64 * 1024 * 1024;

/**
 * The form that `stream` holds, its one file in memory. Throws `TooLargeError` for a file of more than `fileBytes`, and
 * `InvalidRequestError` for what is no form or has a second file.
 */
export function readForm(stream: Readable, contentType: string, fileBytes: number): Promise<FormBody> {
  return new Promise((resolve, reject) => {
    const members: Record<string, string> = {};
    let file: Buffer | undefined;
    let received = 0;
    let refusal: Error | undefined;
    const refuse = (error: Error) => {
      refusal ??= error;
      stream.unpipe(parser);
      stream.resume();
    };
    const parser = parserFor(contentType, fileBytes);
    stream.on('data', (chunk: Buffer) => {
      received += chunk.length;
      if (received > fileBytes + WORDS_BYTES) refuse(tooLarge(fileBytes));
      if (refusal && received > MOST_DISCARDED_BYTES) settle();
    });
    stream.once('end', () => refusal && settle());
    stream.once('error', settle);
    stream.once('close', settle);
    parser.on('field', (name, value) => {
      members[name] = value;
    });
    parser.on('file', (name, part) => {
      const chunks: Buffer[] = [];
      part.on('data', (chunk: Buffer) => chunks.push(chunk));
      part.once('limit', () => refuse(tooLarge(fileBytes)));
      part.once('error', () => refuse(notAForm()));
      part.once('end', () => {
        const bytes = Buffer.concat(chunks);
        // What browsers send for a field that nobody filled in.
        if (bytes.length === 0) return;
        if (name !== 'file') members[name] = '';
        else if (file)
          refuse(new InvalidRequestError([{ pointer: '/file', detail: 'Send one file at a time' }]));
        else file = bytes;
      });
    });
    parser.once('error', () => refuse(notAForm()));
    parser.once('finish', settle);
    stream.pipe(parser);

    function settle() {
      if (refusal) reject(refusal);
      else if (!parser.writableFinished) reject(notAForm());
      else resolve(new FormBody(members, file));
    }
  });
}

function parserFor(contentType: string, fileBytes: number) {
  try {
    return new busboy.Busboy({
      headers: { 'content-type': contentType },
      limits: {
        fieldNameSize: 100,
        fieldSize: WORDS_BYTES,
        fields: 10,
        files: 2,
        parts: 12,
        fileSize: fileBytes,
      },
    });
  } catch {
    throw notAForm();
  }
}

function tooLarge(fileBytes: number): TooLargeError {
  const limit = `${Math.floor(fileBytes / 1024 / 1024)} MB`;
  return new TooLargeError([{ pointer: '/file', detail: `The file must be ${limit} or smaller` }]);
}

function notAForm(): InvalidRequestError {
  return new InvalidRequestError([
    { pointer: '', detail: 'The form is not complete. Send multipart/form-data with a file in it.' },
  ]);
}
