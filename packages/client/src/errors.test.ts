import { inspect } from 'node:util';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { connect, failure } from '../test/connect.js';
import { aRequest } from '../test/fixtures.js';
import { cutBody, hangUp, json, problem, type Reply, stalledBody, text } from '../test/server.js';
import {
  ApiError,
  AuthenticationError,
  BadResponseError,
  ConflictError,
  ConnectionError,
  CouncilKitError,
  isProblem,
  NotFoundError,
  PermissionError,
  PreconditionFailedError,
  type Problem,
  RateLimitError,
  UnavailableError,
  ValidationError,
} from './index.js';

const HTML = '<!doctype html><title>Sam Okafor, sam@example.org</title>';
const errors = [{ pointer: '/location/point/lat', detail: 'Latitude must be between -90 and 90' }];

async function reportTo(reply: Reply): Promise<unknown> {
  const { council } = await connect([reply], { maxRetries: 0 });
  return failure(council.requests.create({ serviceCode: 'pothole', contact: { email: 'sam@example.org' } }));
}

describe('an answer that is no', () => {
  it('names each field to mend', async () => {
    const error = await reportTo(problem(422, 'rule-broken', {}, { errors, detail: 'Mend the place' }));
    if (!(error instanceof ValidationError)) throw error;
    expect(error.errors).toEqual(errors);
    expect(error.problem?.detail).toBe('Mend the place');
    expect(error.message).toBe('createRequest: 422 rule-broken (request req-9f)');
  });

  it.each([
    [400, ValidationError],
    [401, AuthenticationError],
    [403, PermissionError],
    [404, NotFoundError],
    [409, ConflictError],
    [412, PreconditionFailedError],
    [413, ApiError],
    [422, ValidationError],
    [429, RateLimitError],
    [500, ApiError],
    [503, UnavailableError],
  ])('has a class of its own for what a caller does about a %i', async (status, Expected) => {
    const error = await reportTo(problem(status, 'a-kind'));
    expect(error).toBeInstanceOf(Expected);
    expect(error).toBeInstanceOf(CouncilKitError);
    expect(error).toMatchObject({
      name: Expected.name,
      status,
      requestId: 'req-9f',
      operation: 'createRequest',
    });
  });

  it('is told apart by the type of its problem', async () => {
    const error = await reportTo(problem(422, 'rule-broken'));
    expect(isProblem(error, 'not-found')).toBe(false);
    expect(isProblem(new Error(), 'rule-broken')).toBe(false);
    if (!isProblem(error, 'rule-broken')) throw error;
    expectTypeOf(error.problem).toEqualTypeOf<Problem>();
    expect(error.problem.type).toBe('urn:councilkit:problem:rule-broken');
  });

  it.each<[string, Reply]>([
    ['HTML', text(HTML, 'text/html', 503, { 'request-id': 'req-1' })],
    ['nothing', text('', 'text/plain', 503, { 'request-id': 'req-1' })],
    ['cut JSON', text('{"type":', 'application/problem+json', 503, { 'request-id': 'req-1' })],
    ['a problem of another kind', json(null, 503, { 'request-id': 'req-1' })],
  ])('that may pass is told so, with the request id, when its body is %s', async (_name, reply) => {
    const error = await reportTo(reply);
    expect(error).toBeInstanceOf(UnavailableError);
    expect(error).toMatchObject({ status: 503, requestId: 'req-1', problem: undefined });
  });

  it.each([
    [408, ApiError],
    [429, RateLimitError],
    [500, ApiError],
    [502, ApiError],
    [503, UnavailableError],
    [504, ApiError],
  ])('is tried again when a proxy says %i with a page of its own', async (status, Expected) => {
    const page = text(HTML, 'text/html', status, { 'retry-after': '0' });
    const { council, server } = await connect([page, json(aRequest())]);
    await expect(council.requests.get('request-1')).resolves.toBeDefined();
    expect(server.seen).toHaveLength(2);
    const error = await reportTo(page);
    expect(error).toBeInstanceOf(Expected);
    expect(error).toMatchObject({ status, retryAfter: 0 });
  });
});

describe('a no that is not of the service', () => {
  it.each([400, 401, 403, 404, 405, 409, 410, 412, 413, 422])(
    'is told from what the service refused: a %i with a page',
    async (status) => {
      const { council, server } = await connect([text(HTML, 'text/html', status, { 'request-id': 'req-1' })]);
      const error = await failure(council.requests.get('request-1'));
      expect(error).toBeInstanceOf(BadResponseError);
      expect(error).not.toBeInstanceOf(ApiError);
      expect(error).toMatchObject({
        status,
        requestId: 'req-1',
        message: `getRequest: ${status}, not from the service: look at baseUrl or tokenUrl (request req-1)`,
      });
      expect(server.seen).toHaveLength(1);
    },
  );

  it.each<[string, Reply]>([
    ['nothing', text('', 'text/plain', 404)],
    ['cut JSON', text('{"type":', 'application/problem+json', 404)],
    ['a null', json(null, 404)],
    ['JSON of another kind', json({ message: 'no Route matched with those values' }, 404)],
  ])('is known by its body: %s', async (_name, reply) => {
    expect(await reportTo(reply)).toBeInstanceOf(BadResponseError);
  });
});

describe('an answer that cannot be read', () => {
  it.each<[string, Reply]>([
    ['HTML', text(HTML, 'text/html', 200, { 'request-id': 'req-1' })],
    ['malformed JSON', text('{"id":"a",}', 'application/json', 201, { 'request-id': 'req-1' })],
    ['nothing', text('', 'application/json', 200, { 'request-id': 'req-1' })],
    ['JSON that is not an object', text('"a"', 'application/json', 200, { 'request-id': 'req-1' })],
    ['a null', text('null', 'application/json', 200, { 'request-id': 'req-1' })],
  ])('says so, with the request id, when it is %s', async (_name, reply) => {
    const error = await reportTo(reply);
    expect(error).toBeInstanceOf(BadResponseError);
    expect(error).toMatchObject({ requestId: 'req-1', operation: 'createRequest' });
  });

  it('says so when it is a redirect, which would turn a report into something else', async () => {
    const error = await reportTo((response) => response.writeHead(301, { location: '/elsewhere' }).end());
    expect(error).toBeInstanceOf(BadResponseError);
    expect(error).toMatchObject({ message: expect.stringContaining('baseUrl') });
  });
});

describe('no answer', () => {
  it('keeps what went wrong as its cause', async () => {
    const error = await reportTo(hangUp);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ cause: expect.any(TypeError) });
  });
});

describe('every error', () => {
  it.each<[string, Reply]>([
    ['a refusal', problem(422, 'rule-broken')],
    ['a refusal in HTML', text(HTML, 'text/html', 500)],
    ['a 404 in HTML', text(HTML, 'text/html', 404)],
    ['an answer in HTML', text(HTML, 'text/html')],
    ['a lost connection', hangUp],
    ['a body that is cut', cutBody],
    ['a body that stalls', stalledBody],
    [
      'a hostile problem',
      problem(422, 'sam@example.org', {}, { requestId: 'sam@example.org', title: 'sam@example.org' }),
    ],
  ])('keeps bodies, queries and credentials to itself: %s', async (_name, reply) => {
    const { council, server } = await connect([reply], {
      maxRetries: 0,
      timeoutMs: reply === stalledBody ? 500 : undefined,
      auth: { apiKey: 'secret-key' },
    });
    const contact = { email: 'sam@example.org', phone: '07700 900123' };
    const report = await failure(council.requests.create({ serviceCode: 'pothole', contact }));
    const search = await failure(council.services.list({ q: 'sam@example.org' }).all());
    expect(server.seen[1]?.url).toContain('sam');
    for (const error of [report, search]) {
      if (!(error instanceof CouncilKitError)) throw error;
      expect(`${error.message} ${error.stack ?? ''}`).not.toMatch(/sam|07700|secret|Okafor/);
      // What a logger prints: the causes too, and every member but the problem, which is the service's own words.
      const { problem: _problem, ...members } = { problem: undefined, ...error };
      const printed =
        error instanceof ApiError && error.problem
          ? inspect(error.cause)
          : inspect([error, members], { depth: 9 });
      expect(printed).not.toMatch(/sam|07700|secret|Okafor/);
    }
  });
});
