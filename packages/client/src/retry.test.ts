import { describe, expect, it } from 'vitest';
import { connect, duration, failure } from '../test/connect.js';
import { aRequest } from '../test/fixtures.js';
import { cutBody, hangUp, json, problem, type Reply, silence, stalledBody } from '../test/server.js';
import { ConnectionError, RateLimitError, TimeoutError, UnavailableError, ValidationError } from './index.js';
import { retryDelay } from './retry.js';

const stored = json(aRequest(), 201);
const found = json(aRequest());
const REPORT = { serviceCode: 'pothole' };
const DAY_S = 86_400;

describe('the wait before a retry', () => {
  it.each([
    [1, 100],
    [4, 800],
    [30, 10_000],
  ])(
    'before retry %i is a random part of %i ms, so that not everyone comes back at once',
    (retry, longest) => {
      const error = new ConnectionError('no answer', { operation: 'getRequest' });
      const waits = Array.from({ length: 500 }, () => retryDelay(error, retry, 100) ?? NaN);
      expect(Math.min(...waits)).toBeLessThan(longest / 4);
      expect(Math.max(...waits)).toBeGreaterThan((longest * 3) / 4);
      expect(Math.max(...waits)).toBeLessThanOrEqual(longest);
    },
  );
});

describe('a call that fails in passing', () => {
  it('waits as long as a 503 asks, then succeeds', async () => {
    const { council, server } = await connect([problem(503, 'unavailable', { 'retry-after': '1' }), found]);
    const waited = await duration(council.requests.get('request-1'));
    expect(waited).toBeGreaterThan(950);
    expect(server.seen).toHaveLength(2);
  });

  it('waits until the date a 503 gives', async () => {
    const date = new Date(Date.now() + 2000).toUTCString();
    const { council, server } = await connect([problem(503, 'unavailable', { 'retry-after': date }), found]);
    // An HTTP date has no fractions of a second, so the wait is between one and two.
    expect(await duration(council.requests.get('request-1'))).toBeGreaterThan(900);
    expect(server.seen).toHaveLength(2);
  });

  it.each([
    ['a 429', problem(429, 'too-many', { 'retry-after': '0' })],
    ['a 408', problem(408, 'timeout')],
    ['a 500', problem(500, 'internal')],
    ['a 502', problem(502, 'gateway')],
    ['a lost connection', hangUp],
    ['a body that is cut', cutBody],
  ])('repeats a report after %s, with the same key and the same body', async (_name, reply) => {
    const { council, server } = await connect([reply, stored]);
    expect(await council.requests.create(REPORT)).toMatchObject({ id: 'request-1' });
    expect(server.seen).toHaveLength(2);
    const [first, second] = server.seen;
    expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key']);
    expect(second?.body).toBe(JSON.stringify(REPORT));
  });

  it('repeats a report that was not answered in time', async () => {
    const { council, server } = await connect([silence, stored], { timeoutMs: 500 });
    await council.requests.create(REPORT);
    expect(server.seen).toHaveLength(2);
  });

  it('repeats a call whose body stalls', async () => {
    const { council, server } = await connect([stalledBody, found], { timeoutMs: 500 });
    expect(await council.requests.get('request-1')).toMatchObject({ id: 'request-1' });
    expect(server.seen).toHaveLength(2);
  });

  it('gives up after the retries it has, with the last error and the key', async () => {
    const { council, server } = await connect([problem(503, 'unavailable')], { maxRetries: 1 });
    const error = await failure(council.requests.create(REPORT, { idempotencyKey: 'case-4211' }));
    expect(error).toBeInstanceOf(UnavailableError);
    expect(error).toMatchObject({ idempotencyKey: 'case-4211', status: 503 });
    expect(server.seen).toHaveLength(2);
  });

  it('gives the made-up key with the error, so that another process can finish the same report', async () => {
    const { council, server } = await connect([hangUp], { maxRetries: 0 });
    const error = await failure(council.requests.create(REPORT));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ idempotencyKey: server.seen[0]?.headers['idempotency-key'] });
  });

  it('does not repeat what was refused', async () => {
    const { council, server } = await connect([problem(422, 'rule-broken')]);
    await expect(council.requests.create(REPORT)).rejects.toBeInstanceOf(ValidationError);
    expect(server.seen).toHaveLength(1);
  });

  it('does not wait for a day: it says at once how long the service asks for', async () => {
    const { council, server } = await connect([problem(429, 'too-many', { 'retry-after': `${DAY_S}` })]);
    const call = council.requests.create(REPORT);
    expect(await duration(call)).toBeLessThan(3000);
    const error = await failure(call);
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfter: DAY_S });
    expect(server.seen).toHaveLength(1);
  });

  it('does not begin a wait that its total time would not outlast', async () => {
    const tooLong = problem(503, 'unavailable', { 'retry-after': '5' });
    const { council } = await connect([tooLong], { totalTimeoutMs: 4000 });
    const call = council.requests.get('request-1');
    expect(await duration(call)).toBeLessThan(3000);
    await expect(call).rejects.toMatchObject({ name: 'UnavailableError', retryAfter: 5 });
  });

  it('ignores a Retry-After it cannot read', async () => {
    const { council } = await connect([problem(503, 'unavailable', { 'retry-after': 'soon' }), found]);
    await expect(council.requests.get('request-1')).resolves.toMatchObject({ id: 'request-1' });
  });

  it('stops waiting when it is aborted, and keeps the reason', async () => {
    const reason = new Error('the resident left the page');
    const abort = new AbortController();
    const { council, server } = await connect([problem(503, 'unavailable', { 'retry-after': '20' })], {
      hooks: { onRetry: () => setTimeout(() => abort.abort(reason), 50) },
    });
    const call = council.requests.get('request-1', { signal: abort.signal });
    expect(await duration(call)).toBeLessThan(10_000);
    expect(await failure(call)).toBe(reason);
    expect(server.seen).toHaveLength(1);
  });

  it.each([0, 2])(
    'stops under way when it is aborted, and keeps the reason, with %i retries',
    async (maxRetries) => {
      const reason = new Error('the resident left the page');
      const abort = new AbortController();
      const onRetry = () => {
        throw new Error('There is nothing to try again');
      };
      const { council, server } = await connect([() => abort.abort(reason)], {
        maxRetries,
        hooks: { onRetry },
      });
      expect(await failure(council.requests.get('request-1', { signal: abort.signal }))).toBe(reason);
      expect(server.seen).toHaveLength(1);
    },
  );

  it("keeps the reason of a signal with a time limit of its own, and does not take it for the client's", async () => {
    const { council } = await connect([silence]);
    const signal = AbortSignal.timeout(200);
    const call = council.requests.get('request-1', { signal });
    expect(await failure(call)).toBe(signal.reason);
  });

  it('does not start when it is aborted before', async () => {
    const { council, server } = await connect([found]);
    const call = council.requests.get('request-1', { signal: AbortSignal.abort('gone') });
    expect(await failure(call)).toBe('gone');
    expect(server.seen).toHaveLength(0);
  });

  it.each<[string, Reply]>([
    ['before the headers', silence],
    ['in the middle of the body', stalledBody],
  ])('ends when the answer stalls %s', async (_name, reply) => {
    const { council } = await connect([reply], { timeoutMs: 150, maxRetries: 0 });
    const error = await failure(council.requests.get('request-1').withResponse());
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ operation: 'getRequest' });
  });

  it('ends when its total time is up, whatever retries it has left', async () => {
    const options = { timeoutMs: 120, totalTimeoutMs: 300, maxRetries: 50 };
    const { council, server } = await connect([stalledBody], options);
    const call = council.requests.get('request-1');
    expect(await duration(call)).toBeLessThan(2000);
    await expect(call).rejects.toBeInstanceOf(TimeoutError);
    expect(server.seen.length).toBeLessThan(5);
  });

  it('takes the limits of a single call', async () => {
    const { council, server } = await connect([hangUp]);
    await failure(council.requests.get('request-1', { maxRetries: 0 }));
    expect(server.seen).toHaveLength(1);
  });
});
