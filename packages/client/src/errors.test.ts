import { inspect } from 'node:util';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { connect, failure } from '../test/connect.js';
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
    ['HTML', text(HTML, 'text/html', 400, { 'request-id': 'req-1' })],
    ['nothing', text('', 'text/plain', 400, { 'request-id': 'req-1' })],
    ['cut JSON', text('{"type":', 'application/problem+json', 400, { 'request-id': 'req-1' })],
    ['a problem of another kind', json(null, 400, { 'request-id': 'req-1' })],
  ])('is one of ours, with the request id, when its body is %s', async (_name, reply) => {
    const error = await reportTo(reply);
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ status: 400, requestId: 'req-1', problem: undefined, errors: [] });
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
