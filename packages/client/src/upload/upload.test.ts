import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { describe, expect, expectTypeOf, it, onTestFinished } from 'vitest';
import { connect, failure } from '../../test/connect.js';
import { anAttachment } from '../../test/fixtures.js';
import { json, problem, type Seen, silence } from '../../test/server.js';
import {
  ApiError,
  type Attachment,
  CouncilKit,
  TimeoutError,
  UnavailableError,
  type UploadProgress,
} from '../index.js';

const stored = json(anAttachment(), 201);
/** The start of a JPEG, then bytes of every value, among them what the end of a part looks like. */
const PHOTO = Uint8Array.from([
  ...[0xff, 0xd8, 0xff, 0xe0],
  ...new TextEncoder().encode('\r\n--'),
  ...Array.from({ length: 256 }, (_, value) => value),
]);

function streamOf(...chunks: Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

/** The form as it arrived, read by the platform's own parser. */
async function formOf(seen: Seen | undefined) {
  if (!seen) throw new Error('Nothing arrived');
  const headers = { 'content-type': seen.headers['content-type'] ?? '' };
  const form = await new Response(seen.bytes, { headers }).formData();
  const file = form.get('file');
  if (!(file instanceof File)) throw new Error('No file arrived');
  return { names: [...form.keys()], altText: form.get('altText'), file, bytes: await file.bytes() };
}

describe('a photo', () => {
  it.each([
    ['a File, as a form has it', new File([PHOTO], 'Sams-house.jpg', { type: 'image/jpeg' })],
    ['a Blob', new Blob([PHOTO], { type: 'image/jpeg' })],
    ['bytes', PHOTO],
    [
      'a part of a buffer',
      Buffer.concat([Buffer.from('before'), PHOTO, Buffer.from('after')]).subarray(6, -5),
    ],
    ['a buffer', PHOTO.slice().buffer],
    ['a stream', streamOf(PHOTO.subarray(0, 5), PHOTO.subarray(5, 100), PHOTO.subarray(100))],
    ['a stream that comes byte by byte', streamOf(...[...PHOTO].map((byte) => Uint8Array.of(byte)))],
  ])('arrives as it was given: %s', async (_name, photo) => {
    const { council, server } = await connect([stored]);
    const altText = 'Twll dwfn yn y ffordd 🚧\r\n"--"';
    expect(await council.attachments.upload(photo, { altText })).toEqual(anAttachment());
    const [seen] = server.seen;
    const { names, file, bytes, ...form } = await formOf(seen);
    expect(names).toEqual(['altText', 'file']);
    expect(form.altText).toBe(altText);
    expect(file.type).toBe('image/jpeg');
    expect(Buffer.compare(bytes, PHOTO)).toBe(0);
    expect(seen).toMatchObject({ method: 'POST', url: '/v1/attachments' });
    expect(seen?.headers['idempotency-key']).toMatch(/^[0-9a-f-]{8,}$/);
    expect(seen?.body).not.toContain('Sam');
  });

  it('needs no words', async () => {
    const { council, server } = await connect([stored]);
    await council.attachments.upload(PHOTO);
    expect((await formOf(server.seen[0])).names).toEqual(['file']);
  });

  it.each([
    ['image/jpeg', '\xff\xd8\xff\xe1'],
    ['image/png', '\x89PNG\r\n\x1a\n'],
    ['image/webp', 'RIFF\x24\x00\x00\x00WEBPVP8 '],
    ['image/heic', '\x00\x00\x00\x24ftypheic\x00\x00'],
    ['image/heic', '\x00\x00\x00\x18ftypmif1\x00\x00'],
    ['application/pdf', '%PDF-1.7\n'],
    ['application/octet-stream', 'GIF89a, which no council takes'],
    ['application/octet-stream', ''],
  ])('is taken for %s where nobody says what it is: %j', async (type, start) => {
    const bytes = Uint8Array.from(start, (character) => character.charCodeAt(0));
    const { council, server } = await connect([stored]);
    await council.attachments.upload(new Blob([bytes]));
    await council.attachments.upload(streamOf(bytes));
    for (const seen of server.seen) {
      const { file } = await formOf(seen);
      expect([file.type, file.size]).toEqual([type, bytes.length]);
    }
  });

  it('is sent again as it was, with the same key, when the service cannot take it now', async () => {
    const { council, server } = await connect([problem(503, 'unavailable'), stored]);
    await council.attachments.upload(new Blob([PHOTO]), { altText: 'A hole' });
    const [first, second] = server.seen;
    expect(first?.bytes.equals(second?.bytes ?? Buffer.alloc(0))).toBe(true);
    expect(first?.headers['idempotency-key']).toBe(second?.headers['idempotency-key']);
  });

  it('is sent once when it is a stream, of which nothing is left', async () => {
    const { council, server } = await connect([problem(503, 'unavailable'), stored]);
    const error = await failure(council.attachments.upload(streamOf(PHOTO), { maxRetries: 5 }));
    expect(error).toBeInstanceOf(UnavailableError);
    expect(server.seen).toHaveLength(1);
  });

  it('leaves as it comes when it is a stream, and is not gathered first', async () => {
    let hasArrived = () => {};
    const arrival = new Promise<void>((resolve) => (hasArrived = resolve));
    const server = createServer((request, response) => {
      request.on('data', () => hasArrived());
      request.on('end', () => response.writeHead(201).end(JSON.stringify(anAttachment())));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const endless = new ReadableStream<Uint8Array>({
      async pull(controller) {
        controller.enqueue(PHOTO);
        // The rest is there only once the start has arrived.
        await arrival;
        controller.close();
      },
    });
    // A listening TCP server has an address of this kind.
    const { port } = server.address() as AddressInfo;
    const council = new CouncilKit({ baseUrl: `http://127.0.0.1:${port}` });
    expect(await council.attachments.upload(endless)).toEqual(anAttachment());
  });

  it.each([
    ['a Blob', (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]), 'number'],
    ['a stream', (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes]).stream(), 'undefined'],
  ])('says how much of it has left: %s', async (_name, make, total) => {
    const { council, server } = await connect([stored]);
    const progress: UploadProgress[] = [];
    await council.attachments.upload(make(new Uint8Array(2_000_000)), {
      onProgress: (now) => progress.push(now),
    });
    const sent = progress.map(({ sentBytes }) => sentBytes);
    expect(sent.length).toBeGreaterThan(3);
    expect(sent).toEqual([...sent].sort((a, b) => a - b));
    expect(sent.at(-1)).toBe(server.seen[0]?.bytes.length);
    for (const { totalBytes } of progress) expect(typeof totalBytes).toBe(total);
    expect([undefined, sent.at(-1)]).toContain(progress[0]?.totalBytes);
  });

  it('stops with the reason when it is aborted', async () => {
    const { council } = await connect([silence]);
    const reason = new Error('the resident chose another photo');
    const abort = new AbortController();
    setTimeout(() => abort.abort(reason), 50);
    expect(await failure(council.attachments.upload(PHOTO, { signal: abort.signal }))).toBe(reason);
  });

  it('has longer than other calls, unless it is told how long', async () => {
    const slow = (response: Parameters<typeof stored>[0], seen: Seen) =>
      void setTimeout(() => stored(response, seen), 150);
    const { council } = await connect([slow], { timeoutMs: 50, totalTimeoutMs: 50, maxRetries: 0 });
    expect(await council.attachments.upload(PHOTO)).toEqual(anAttachment());
    expect(await failure(council.attachments.upload(PHOTO, { timeoutMs: 50 }))).toBeInstanceOf(TimeoutError);
  });

  it.each([
    ['bytes', () => PHOTO],
    ['a stream', () => streamOf(PHOTO)],
  ])('is sent with the token, and again when that is refused: %s', async (_name, make) => {
    const token = json({ access_token: 'token' });
    const { server } = await connect([token, problem(401, 'unauthorized'), token, stored]);
    const council = new CouncilKit({
      baseUrl: server.baseUrl,
      auth: { tokenUrl: `${server.baseUrl}/token`, clientId: 'a', clientSecret: 'b' },
    });
    expect(await council.attachments.upload(make())).toEqual(anAttachment());
    const [first, second] = server.seen.filter(({ url }) => url === '/v1/attachments');
    expect(second?.headers.authorization).toBe('Bearer token');
    expect(second?.bytes.equals(first?.bytes ?? Buffer.alloc(0))).toBe(true);
  });

  it('that is too large is refused', async () => {
    const { council } = await connect([problem(413, 'too-large')]);
    const error = await failure(council.attachments.upload(PHOTO));
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 413, operation: 'uploadAttachment' });
  });

  it('that is none is a mistake of the program, and nothing is sent', async () => {
    const { council, server } = await connect([stored]);
    // @ts-expect-error A path is no file: a browser could not open it.
    expect(await failure(council.attachments.upload('/tmp/photo.jpg'))).toBeInstanceOf(TypeError);
    expect(server.seen).toHaveLength(0);
  });

  it('comes back with what came around it', async () => {
    const { council } = await connect([json(anAttachment(), 201, { 'request-id': 'req-1' })]);
    const call = council.attachments.upload(PHOTO, { idempotencyKey: 'photo-4211' });
    expectTypeOf(call).resolves.toEqualTypeOf<Attachment>();
    expect(await call.withResponse()).toMatchObject({
      requestId: 'req-1',
      idempotencyKey: 'photo-4211',
      data: anAttachment(),
    });
  });
});
