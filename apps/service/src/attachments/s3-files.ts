import { type Readable } from 'node:stream';
import type * as S3 from '@aws-sdk/client-s3';
import { UnavailableError } from '../errors.js';
import { type Files } from './files.js';

/** A store that speaks S3: Amazon's own, or any other by its address. */
export interface S3Settings {
  bucket: string;
  region: string;
  /** Such as `https://objects.example.org`; undefined for Amazon's own. */
  endpoint: string | undefined;
  /** Undefined: wherever Amazon's library finds them, such as the role of the machine. */
  credentials: { accessKeyId: string; secretAccessKey: string } | undefined;
}

/** Files in one bucket, which has to be there and closed to the public: who may see a file is ours to say. */
export function s3Files({ bucket, region, endpoint, credentials }: S3Settings): Files {
  let opened: Promise<{ s3: typeof S3; client: S3.S3Client }> | undefined;
  // Loaded when first needed: most councils start with a folder, and the library is large.
  const open = () =>
    (opened ??= import('@aws-sdk/client-s3').then((s3) => {
      const client = new s3.S3Client({
        region,
        // Others than Amazon seldom have a name for each bucket, nor know its newer checksums.
        ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        ...(credentials && { credentials }),
        maxAttempts: 3,
        requestHandler: { connectionTimeout: 3000, requestTimeout: 20_000 },
      });
      return { s3, client };
    }));

  return {
    async put(key, bytes, mediaType) {
      const { s3, client } = await open();
      const object = { Bucket: bucket, Key: key, Body: bytes, ContentType: mediaType };
      await client.send(new s3.PutObjectCommand(object)).catch(outOfReach);
    },

    async read(key) {
      const { s3, client } = await open();
      const found = await client
        .send(new s3.GetObjectCommand({ Bucket: bucket, Key: key }))
        .catch((error: unknown) => (isMissing(error) ? undefined : outOfReach(error)));
      // In Node the body is a stream of Node.
      return found?.Body as Readable | undefined;
    },

    async remove(key) {
      const { s3, client } = await open();
      await client.send(new s3.DeleteObjectCommand({ Bucket: bucket, Key: key })).catch(outOfReach);
    },
  };
}

function isMissing(error: unknown): boolean {
  return (error as { name?: string }).name === 'NoSuchKey';
}

function outOfReach(cause: unknown): never {
  throw new UnavailableError('Files cannot be stored or read at the moment. Try again later.', { cause });
}
