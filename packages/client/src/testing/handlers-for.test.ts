import { http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ConnectionError, CouncilKit } from '../index.js';
import { createFakeCouncil } from './create-fake-council.js';
import { handlersFor } from './handlers-for.js';

const { server } = createFakeCouncil();
const network = setupServer(...handlersFor(server, http));
/** A client that knows nothing of the fake council: it fetches as it would from a real one. */
const council = new CouncilKit({ baseUrl: server.baseUrl, retryDelayMs: 1, maxRetries: 0 });

beforeAll(() => network.listen({ onUnhandledFrame: 'error' }));
afterEach(() => expect(server.openStreams).toBe(0));
afterAll(() => network.close());

describe('handlers of MSW let the fake council answer', () => {
  it('a report and what became of it', async () => {
    const { id } = await council.requests.create({ serviceCode: 'overflowing-bin', description: 'Full' });
    expect(await council.requests.get(id)).toMatchObject({ description: 'Full', status: 'submitted' });
    const operations = server.calls.map(({ operation }) => operation);
    expect(operations).toEqual(['createRequest', 'getRequest']);
  });

  it('a photo, byte by byte', async () => {
    const photo = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);
    const { id } = await council.attachments.upload(photo, { altText: 'A full bin' });
    const picture = await council.attachments.derivative(id, 'display');
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(photo);
  });

  it('with live streams, which are let go of', async () => {
    const { id } = server.report();
    const heard: number[] = [];
    for await (const { seq } of council.requests.watch(id)) {
      heard.push(seq);
      if (seq === 2) break;
      server.append(id, { publicText: 'On our way' });
    }
    expect(heard).toEqual([1, 2]);
    await expect.poll(() => server.openStreams).toBe(0);
  });

  it('with the faults it is told of, as a network has them', async () => {
    server.failNext({ connection: 'lost' });
    await expect(council.services.list().page()).rejects.toBeInstanceOf(ConnectionError);
    server.failNext({ status: 503, retryAfter: 7 });
    await expect(council.services.list().page()).rejects.toMatchObject({ status: 503, retryAfter: 7 });
  });
});
