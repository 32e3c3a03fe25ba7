import { describe, expect, it, onTestFinished } from 'vitest';
import { openPage } from '../../test/chromium.js';
import { anAttachment } from '../../test/fixtures.js';
import { hangUp, json, problem, type Reply, ScriptedServer, silence } from '../../test/server.js';
import type * as Client from '../index.js';

declare const client: typeof Client;

/** What came of uploading `bytes` bytes on a page: how it ended, and what was said meanwhile. */
interface Outcome {
  given?: Client.Attachment;
  error?: { name: string; status?: number; message: string };
  sent: number[];
  totals: (number | undefined)[];
}

/** Uploads on a page of the server itself, as the resident app does. */
async function uploadOnAPage(
  replies: Reply[],
  given: { bytes?: number; abortMs?: number; asStream?: boolean } = {},
) {
  const server = await ScriptedServer.start(...replies);
  onTestFinished(() => server.stop());
  const page = await openPage(`${new URL(server.baseUrl).origin}/`);
  const outcome = await page.evaluate(async ({ bytes = 300_000, abortMs, asStream }) => {
    const council = new client.CouncilKit({ baseUrl: '/v1', auth: { accessToken: 'rt_1' }, retryDelayMs: 1 });
    const abort = new AbortController();
    if (abortMs) setTimeout(() => abort.abort(new Error('another photo was chosen')), abortMs);
    const outcome: Outcome = { sent: [], totals: [] };
    const photo = new File([new Uint8Array(bytes)], 'Sams-house.jpg', { type: 'image/jpeg' });
    try {
      outcome.given = await council.attachments.upload(asStream ? photo.stream() : photo, {
        altText: 'A hole 🚧',
        signal: abort.signal,
        onProgress: ({ sentBytes, totalBytes }) => {
          outcome.sent.push(sentBytes);
          outcome.totals.push(totalBytes);
        },
      });
    } catch (error) {
      const { name, message, status } = error as Client.ApiError;
      outcome.error = { name, message, status };
    }
    return outcome;
  }, given);
  return { server, outcome };
}

describe('an upload in a browser', { timeout: 60_000 }, () => {
  it.each([
    ['a File', false],
    ['a stream, which is gathered first', true],
  ])('arrives whole, with the token, and says how much of it has left: %s', async (_name, asStream) => {
    const bytes = 3_000_000;
    const { server, outcome } = await uploadOnAPage([json(anAttachment(), 201)], { bytes, asStream });
    expect(outcome.given).toEqual(anAttachment());
    const [seen] = server.seen;
    const type = seen?.headers['content-type'] ?? '';
    const form = await new Response(seen?.bytes, { headers: { 'content-type': type } }).formData();
    expect(form.get('altText')).toBe('A hole 🚧');
    expect(form.get('file')).toMatchObject({ size: bytes });
    expect(seen?.headers).toMatchObject({ authorization: 'Bearer rt_1', accept: 'application/json' });
    expect(outcome.sent.at(-1)).toBe(seen?.bytes.length);
    expect(new Set(outcome.totals)).toEqual(new Set([seen?.bytes.length]));
  });

  it('is sent again, with the same key, when the line is lost or the service cannot take it', async () => {
    const { server, outcome } = await uploadOnAPage([
      hangUp,
      problem(503, 'unavailable'),
      json(anAttachment(), 201),
    ]);
    expect(outcome.given).toEqual(anAttachment());
    expect(new Set(server.seen.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    expect(server.seen).toHaveLength(3);
  });

  it('that is refused says why', async () => {
    const { outcome } = await uploadOnAPage([problem(413, 'too-large')]);
    expect(outcome.error).toEqual({
      name: 'ApiError',
      status: 413,
      message: 'uploadAttachment: 413 too-large (request req-9f)',
    });
  });

  it('that is led elsewhere is not passed off as stored', async () => {
    const { outcome } = await uploadOnAPage([
      (response) => response.writeHead(303, { location: '/v1/elsewhere' }).end(),
      json(anAttachment()),
    ]);
    expect(outcome.error).toMatchObject({ name: 'BadResponseError' });
  });

  it('stops with the reason when it is aborted', async () => {
    const { outcome } = await uploadOnAPage([silence], { abortMs: 300 });
    expect(outcome.error).toMatchObject({ name: 'Error', message: 'another photo was chosen' });
  });
});
