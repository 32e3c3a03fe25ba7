import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import S3rver from 's3rver';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { picture } from '../../test/pictures/made.js';
import { runApp } from '../../test/running-app.js';
import { UnavailableError } from '../errors.js';
import { type Files } from './files.js';
import { folderFiles } from './folder-files.js';
import { s3Files } from './s3-files.js';

const cleaners: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleaners.splice(0).toReversed()) await clean();
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  cleaners.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A server that speaks S3, with one bucket. */
const s3 = { server: undefined as S3rver | undefined, endpoint: '', directory: '' };
const credentials = { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' };
beforeAll(async () => {
  s3.directory = mkdtempSync(join(tmpdir(), 's3-'));
  s3.server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory: s3.directory });
  const { port } = await s3.server.run();
  s3.endpoint = `http://127.0.0.1:${port}`;
  const client = new S3Client({
    endpoint: s3.endpoint,
    region: 'eu-west-2',
    forcePathStyle: true,
    credentials,
  });
  await client.send(new CreateBucketCommand({ Bucket: 'photos' }));
  client.destroy();
});
afterAll(async () => {
  await s3.server?.close();
  rmSync(s3.directory, { recursive: true, force: true });
});
const inS3 = (changes = {}) =>
  s3Files({ bucket: 'photos', region: 'eu-west-2', endpoint: s3.endpoint, credentials, ...changes });

const KEY = '0b/0b0c/display';
async function read(files: Files, key = KEY): Promise<string | undefined> {
  const stream = await files.read(key);
  return stream && Buffer.concat(await stream.toArray()).toString();
}

describe.each([
  ['a folder', () => folderFiles(newFolder())],
  ['a store that speaks S3', () => inS3()],
])('files in %s', (_, open) => {
  it('come back as they were, are replaced whole, and are gone once removed', async () => {
    const files = open();
    expect(await read(files)).toBeUndefined();
    await files.put(KEY, Buffer.from('one, and longer'), 'image/jpeg');
    await files.put(KEY, Buffer.from('two'), 'image/jpeg');
    expect(await read(files)).toBe('two');
    await files.remove(KEY);
    expect(await read(files)).toBeUndefined();
    await files.remove(KEY);
  });

  it('serve the whole of a photo’s life over HTTP', async () => {
    const app = await runApp({ files: open() });
    cleaners.push(() => app.stop());
    const { id } = await app.resident.attachments.upload(await picture('png'));
    await app.report({ attachmentIds: [id] });
    expect((await app.resident.attachments.derivative(id, 'display')).size).toBeGreaterThan(500);
  });
});

describe('files in a folder', () => {
  it('are for their owner alone to read', async () => {
    const folder = newFolder();
    await folderFiles(folder).put(KEY, Buffer.from('one'), 'image/jpeg');
    expect(statSync(join(folder, KEY)).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, '0b')).mode & 0o777).toBe(0o700);
  });
});

describe('an upload for which there is no room', () => {
  it('is a 503 that says when to try again, and leaves neither files nor a row', async () => {
    const folder = newFolder();
    const kept = folderFiles(folder);
    let isFull = true;
    // Room for the first of the two pictures, and none for the second.
    const files: Files = {
      ...kept,
      put: async (key, bytes, mediaType) => {
        if (isFull && key.endsWith('display')) throw new UnavailableError('There is no room');
        return kept.put(key, bytes, mediaType);
      },
    };
    const app = await runApp({ files });
    cleaners.push(() => app.stop());
    const photo = await picture('png');
    const key = { idempotencyKey: 'photo-4211' };
    await expect(app.resident.attachments.upload(photo, key)).rejects.toMatchObject({ status: 503 });
    expect(
      readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
    ).toEqual([]);
    expect(await app.db.selectFrom('attachment').select('id').execute()).toEqual([]);
    isFull = false;
    expect(await app.resident.attachments.upload(photo, key)).toMatchObject({ state: 'pending' });
  });
});

describe('a store that speaks S3 and cannot be used', () => {
  it.each([
    ['is not there', { endpoint: 'http://127.0.0.1:9' }],
    ['does not know the bucket', { bucket: 'elsewhere' }],
    ['does not know the key', { credentials: { ...credentials, accessKeyId: 'somebody' } }],
  ])('because it %s is a 503, and says nothing of itself', async (_, changes) => {
    const files = inS3(changes);
    const unavailable = {
      status: 503,
      message: 'Files cannot be stored or read at the moment. Try again later.',
    };
    await expect(files.put(KEY, Buffer.from('one'), 'image/jpeg')).rejects.toMatchObject(unavailable);
    await expect(files.read(KEY)).rejects.toMatchObject(unavailable);
    await expect(files.remove(KEY)).rejects.toMatchObject(unavailable);
  });
});
