import { createHash } from 'node:crypto';
import { type Readable } from 'node:stream';
import { type Attachment, type DescribeAttachment } from '@councilkit/client';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { type Caller } from '../access/caller.js';
import { type View } from '../access/reveal.js';
import { BASE_PATH } from '../contract/document.js';
import { type FormBody } from '../contract/form-body.js';
import { operation } from '../contract/operations.js';
import { type Database } from '../database.js';
import { ForbiddenError, InvalidRequestError, NotFoundError, UnsupportedFileError } from '../errors.js';
import { etagOf, isKnown } from '../requests/etag.js';
import { seeRequest } from '../requests/seen-store.js';
import { toAttachment, keyOf } from './attachment.js';
import { type Files } from './files.js';
import { readForm } from './form.js';
import { type AttachmentLimits } from './limits.js';
import { mediaTypeOf } from './media-type.js';
import { keepPaper } from './paper.js';
import { mayDescribe, maySeeNamed, maySeeUnnamed, uploaderOf } from './permission.js';
import { makePictures } from './pictures.js';
import {
  describeAttachment,
  findAttachment,
  noAttachment,
  storeUpload,
  type AttachmentRow,
} from './store.js';
import { turns } from './turns.js';

interface Deps {
  db: Database;
  now: () => Date;
  files: Files;
  limits: AttachmentLimits;
}

/** Two photos are decoded at once, and so many more may wait for it. */
const [MOST_AT_ONCE, MOST_WAITING] = [2, 20];

type ById = { id: string };
type Keyed = { 'idempotency-key'?: string };

/** Photos and papers: uploaded, described, and read by those who may see them. */
export function attachmentRoutes(app: FastifyInstance, { db, now, files, limits }: Deps): void {
  const inTurn = turns(MOST_AT_ONCE, MOST_WAITING);

  // In a scope of its own, since nothing else takes forms, and this takes nothing else.
  app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('multipart/form-data', async (request: FastifyRequest, stream: Readable) =>
      readForm(stream, request.headers['content-type'] ?? '', limits.attachmentBytes),
    );
    scope.addContentTypeParser('*', async () => {
      throw new UnsupportedFileError('', 'Send multipart/form-data with a file in it');
    });
    scope.route<{ Body: FormBody; Headers: Keyed; Reply: Attachment }>({
      ...operation('uploadAttachment'),
      handler: async ({ body: { file, words }, headers, caller }, reply) => {
        const bytes = file ?? Buffer.alloc(0);
        const altText = words['altText'];
        const answer = await inTurn(async () => {
          const mediaType = await mediaTypeOf(bytes);
          if (!mediaType) throw new UnsupportedFileError('/file', KINDS);
          const made =
            mediaType === 'application/pdf' ? keepPaper(bytes) : await makePictures(bytes, mediaType);
          return storeUpload(db, files, {
            made,
            altText,
            uploadedBy: uploaderOf(caller),
            key: headers['idempotency-key'],
            content: { altText, file: createHash('sha256').update(bytes).digest('base64url') },
            now: now(),
          });
        });
        reply
          .header('location', `${BASE_PATH}/attachments/${answer.body.id}`)
          .header('cache-control', 'no-store');
        return reply.code(201).send(answer.body);
      },
    });
  });

  app.route<{ Params: ById; Reply: Attachment }>({
    ...operation('getAttachment'),
    handler: async ({ params: { id }, caller }, reply) => {
      const { row } = await seeAttachment(db, id, caller);
      reply.header('cache-control', 'private, no-cache');
      return toAttachment(row);
    },
  });

  app.route<{ Params: ById; Body: DescribeAttachment; Headers: Keyed; Reply: Attachment }>({
    ...operation('describeAttachment'),
    handler: async ({ params: { id }, body: { altText }, headers, caller }) => {
      if (altText.trim() === '')
        throw new InvalidRequestError([{ pointer: '/altText', detail: 'Say what is to be seen' }]);
      const { row, view } = await seeAttachment(db, id, caller);
      if (!mayDescribe(row, caller, view))
        throw new ForbiddenError('Only who uploaded it, who reported, or staff may say what is on it');
      return describeAttachment(db, row, altText, { now: now(), key: headers['idempotency-key'] });
    },
  });

  app.route<{ Params: ById & { name: string }; Headers: { 'if-none-match'?: string } }>({
    ...operation('getDerivative'),
    handler: async ({ params: { id, name }, headers, caller }, reply) => {
      const { row, isPublic } = await seeAttachment(db, id, caller);
      const derivative = row.derivatives.find((found) => found.name === name);
      if (!derivative) throw noAttachment();
      const etag = etagOf([id, name]);
      reply.headers({ ...SAFE_HEADERS, etag, ...openness(isPublic) });
      if (isKnown(etag, headers['if-none-match'])) return reply.code(304).send();
      const stream = await files.read(keyOf(row.id, name));
      if (!stream) throw noAttachment();
      return reply
        .type(derivative.mediaType)
        .headers({
          'content-length': derivative.bytes,
          'content-disposition': dispositionOf(derivative.mediaType),
        })
        .send(stream);
    },
  });
}

const KINDS = 'Choose a photo (JPEG, PNG, HEIC or WebP) or a PDF';

/** Whatever the bytes turn out to be, they run nothing, reach nothing and are taken for nothing else. */
const SAFE_HEADERS = {
  'content-security-policy': "default-src 'none'; sandbox",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Kept by caches, and asked for again each time: what is hidden or redacted is gone with the next reading. */
function openness(isPublic: boolean) {
  return {
    'cache-control': isPublic ? 'public, no-cache' : 'private, no-cache',
    'cross-origin-resource-policy': isPublic ? 'cross-origin' : 'same-site',
  };
}

/** A paper is only ever saved: what is in it is not of our making. Neither says what the sender called it. */
function dispositionOf(mediaType: string): string {
  if (mediaType === 'application/pdf') return 'attachment; filename="paper.pdf"';
  return `inline; filename="photo.${mediaType === 'image/webp' ? 'webp' : 'jpg'}"`;
}

interface Seen {
  row: AttachmentRow;
  /** How the caller sees the request that names it. */
  view: View | undefined;
  /** Whether anybody may see it. */
  isPublic: boolean;
}

/** Throws `NotFoundError` for what the caller may not see. */
async function seeAttachment(db: Database, id: string, caller: Caller): Promise<Seen> {
  const row = await findAttachment(db, id);
  if (row.requestId === null) {
    if (!maySeeUnnamed(row, caller)) throw noAttachment();
    return { row, view: undefined, isPublic: false };
  }
  const { view, facts } = await seeRequest(db, row.requestId, caller).catch((error: unknown) => {
    throw error instanceof NotFoundError ? noAttachment() : error;
  });
  if (!maySeeNamed(row, view)) throw noAttachment();
  const isPublic = facts.visibility === 'public' && maySeeNamed(row, { audience: 'public' });
  return { row, view, isPublic };
}
