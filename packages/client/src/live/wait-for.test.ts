import { describe, expect, it } from 'vitest';
import { connect, failure } from '../../test/connect.js';
import { message, over, stream, streamSilent } from '../../test/event-stream.js';
import { aRequest, anEvent } from '../../test/fixtures.js';
import { json, problem } from '../../test/server.js';
import { CouncilKitError, NotFoundError, type ServiceRequest, TimeoutError } from '../index.js';

const isClosed = ({ state }: ServiceRequest) => state === 'closed';
const closed = json(aRequest({ state: 'closed', lastSeq: 2 }));

describe('waiting for a request', () => {
  it('is over at once when the request is as wanted', async () => {
    const { council, server } = await connect([closed]);
    expect(await council.requests.waitFor('request-1', isClosed)).toMatchObject({ state: 'closed' });
    expect(server.seen).toHaveLength(1);
  });

  it('is over with the event that makes it so', async () => {
    const { council, server } = await connect([json(aRequest()), streamSilent(message(anEvent(2))), closed]);
    expect(await council.requests.waitFor('request-1', isClosed)).toMatchObject({
      state: 'closed',
      lastSeq: 2,
    });
    expect(server.seen[1]?.headers['last-event-id']).toBe('1');
  });

  it('ends when the time is up', async () => {
    const { council } = await connect([json(aRequest()), streamSilent(': alive\n\n')]);
    const error = await failure(council.requests.waitFor('request-1', isClosed, { timeoutMs: 150 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ operation: 'waitFor' });
  });

  it('ends with the reason when it is aborted', async () => {
    const { council } = await connect([json(aRequest()), streamSilent(': alive\n\n')]);
    const reason = new Error('enough');
    const abort = new AbortController();
    setTimeout(() => abort.abort(reason), 100);
    const wait = council.requests.waitFor('request-1', isClosed, { signal: abort.signal, timeoutMs: 5000 });
    expect(await failure(wait)).toBe(reason);
  });

  it('says so when nothing more will come', async () => {
    const { council } = await connect([json(aRequest()), over]);
    expect(await failure(council.requests.waitFor('request-1', isClosed))).toBeInstanceOf(CouncilKitError);
  });

  it('fails as watching does', async () => {
    const { council } = await connect([json(aRequest()), stream(), problem(404, 'not-found')]);
    expect(await failure(council.requests.waitFor('request-1', isClosed))).toBeInstanceOf(NotFoundError);
  });
});
