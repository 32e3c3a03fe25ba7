import { inspect } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { failure } from '../test/connect.js';
import { over, stream, message } from '../test/event-stream.js';
import { aRequest, anEvent } from '../test/fixtures.js';
import { hangUp, json, problem, type Reply, ScriptedServer, silence, text } from '../test/server.js';
import {
  AuthenticationError,
  BadResponseError,
  ConnectionError,
  CouncilKit,
  type CouncilKitOptions,
  TimeoutError,
} from './index.js';

const found = json(aRequest());
const token = (access_token: string, more: object = { expires_in: 3600 }) =>
  json({ access_token, token_type: 'Bearer', ...more });

/** A client with OAuth credentials, its service and its token endpoint. */
async function connect(tokens: Reply[], replies: Reply[], options: Partial<CouncilKitOptions> = {}) {
  const service = await ScriptedServer.start(...replies);
  const issuer = await ScriptedServer.start(...tokens);
  onTestFinished(async () => {
    await service.stop();
    await issuer.stop();
  });
  const auth = {
    tokenUrl: `${issuer.baseUrl}/token`,
    clientId: 'peak roads:1',
    clientSecret: 'p&ss wörd',
    scopes: ['requests:write', 'events:write'],
  };
  const council = new CouncilKit({ baseUrl: service.baseUrl, auth, retryDelayMs: 1, ...options });
  const bearers = () => service.seen.map(({ headers }) => headers.authorization);
  return { council, service, issuer, bearers };
}

describe('a key', () => {
  it('is sent with every call', async () => {
    const { council, bearers } = await connect([], [found], { auth: { apiKey: 'secret-key\n' } });
    await council.requests.get('request-1');
    expect(bearers()).toEqual(['Bearer secret-key']);
  });

  it('may be the token a reporter was given', async () => {
    const proof = { accessToken: 'rt_1', tokenType: 'Bearer', request: null };
    const { council, bearers } = await connect([], [found], { auth: proof });
    await council.requests.get('request-1');
    expect(bearers()).toEqual(['Bearer rt_1']);
  });

  it('gives way to what a single call brings', async () => {
    const { council, bearers } = await connect([], [found], { auth: { apiKey: 'secret-key' } });
    await council.requests.get('request-1', { headers: { Authorization: 'Bearer other' } });
    expect(bearers()).toEqual(['Bearer other']);
  });

  it.each(['', 'sec\nret', 'sécret'])(
    'that no header can carry is refused, without repeating it: %j',
    (apiKey) => {
      const make = () => new CouncilKit({ baseUrl: 'https://example.org', auth: { apiKey } });
      expect(make).toThrow(/apiKey/);
      expect(make).not.toThrow(/ret/);
    },
  );

  it('is not needed', async () => {
    const { council, bearers } = await connect([], [found], { auth: undefined });
    await council.requests.get('request-1');
    expect(bearers()).toEqual([undefined]);
  });
});

describe('an option that is not set', () => {
  const grant = {
    tokenUrl: 'https://example.org/oauth2/token',
    clientId: 'peak-roads',
    clientSecret: 'secret',
  };
  it.each<[string, object]>([
    ['apiKey', { apiKey: undefined }],
    ['apiKey', { apiKey: '' }],
    ['accessToken', { accessToken: undefined }],
    ['tokenUrl', { ...grant, tokenUrl: undefined }],
    ['tokenUrl', { clientId: 'peak-roads', clientSecret: 'secret' }],
    ['clientId', { ...grant, clientId: undefined }],
    ['clientSecret', { ...grant, clientSecret: undefined }],
    ['clientSecret', { ...grant, clientSecret: '' }],
  ])('is named when the client is made: %s', (name, auth) => {
    // What a program without types, or one that reads its environment, may pass.
    const make = () => new CouncilKit({ baseUrl: 'https://example.org', auth: auth as { apiKey: string } });
    expect(make).toThrow(new TypeError(`auth.${name} is not set`));
  });

  it('is not to be mistaken for an address of the token endpoint that cannot be used', () => {
    const auth = { ...grant, tokenUrl: 'localhost:3001/oauth2/token' };
    const make = () => new CouncilKit({ baseUrl: 'https://example.org', auth });
    expect(make).toThrow(/tokenUrl must be an http address/);
    expect(make).toThrow(TypeError);
  });
});

describe('client credentials', () => {
  it('are turned into a token as RFC 6749 has it', async () => {
    const { council, issuer, bearers } = await connect([token('t1')], [found]);
    await council.requests.get('request-1');
    expect(bearers()).toEqual(['Bearer t1']);
    const [call] = issuer.seen;
    expect(call).toMatchObject({ method: 'POST', url: '/v1/token' });
    expect(call?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/);
    expect(Object.fromEntries(new URLSearchParams(call?.body))).toEqual({
      grant_type: 'client_credentials',
      scope: 'requests:write events:write',
    });
    const basic = Buffer.from(call?.headers.authorization?.replace('Basic ', '') ?? '', 'base64').toString();
    expect(basic).toBe('peak+roads%3A1:p%26ss+w%C3%B6rd');
  });

  it('are asked for once by many calls at once, and not again while the token is good', async () => {
    const { council, issuer, bearers } = await connect([token('t1')], [found]);
    await Promise.all([1, 2, 3, 4].map(() => council.requests.get('request-1')));
    await council.requests.get('request-1');
    expect(issuer.seen).toHaveLength(1);
    expect(bearers()).toEqual(Array(5).fill('Bearer t1'));
  });

  it('are asked for again before the token expires', async () => {
    const { council, bearers } = await connect([token('t1', { expires_in: 0.2 }), token('t2')], [found]);
    await council.requests.get('request-1');
    await new Promise((resolve) => setTimeout(resolve, 120));
    await council.requests.get('request-1');
    expect(bearers()).toEqual(['Bearer t1', 'Bearer t2']);
  });

  it('are asked for once more when the token is refused', async () => {
    const { council, bearers } = await connect(
      [token('t1'), token('t2')],
      [problem(401, 'unauthorized'), found],
    );
    await expect(council.events.append('request-1', { publicText: 'Done' })).resolves.toBeDefined();
    expect(bearers()).toEqual(['Bearer t1', 'Bearer t2']);
  });

  it('send the same body and key with the second token', async () => {
    const { council, service } = await connect(
      [token('t1'), token('t2')],
      [problem(401, 'unauthorized'), found],
    );
    await council.requests.create({ serviceCode: 'pothole' });
    const [first, second] = service.seen;
    expect(second?.body).toBe('{"serviceCode":"pothole"}');
    expect(second?.headers['idempotency-key']).toBe(first?.headers['idempotency-key']);
  });

  it('are refused when the second token is, too', async () => {
    const { council, service, issuer } = await connect(
      [token('t1'), token('t2')],
      [problem(401, 'unauthorized')],
    );
    expect(await failure(council.requests.get('request-1'))).toBeInstanceOf(AuthenticationError);
    expect([service.seen.length, issuer.seen.length]).toEqual([2, 2]);
  });

  it('are asked for once by many calls whose token is refused', async () => {
    let answered = 0;
    const service: Reply = (response, seen) => {
      const reply = seen.headers.authorization === 'Bearer t1' ? problem(401, 'unauthorized') : found;
      // Refusals arrive one after the other, the last of them when the fresh token is there already.
      setTimeout(() => reply(response, seen), 30 * answered++);
    };
    const { council, issuer } = await connect([token('t1'), token('t2'), token('t3')], [service]);
    await Promise.all([1, 2, 3, 4].map(() => council.requests.get('request-1')));
    expect(issuer.seen).toHaveLength(2);
  });

  it.each([400, 401, 403])('that are not known throw an AuthenticationError: a %i', async (status) => {
    const { council, service, issuer } = await connect([json({ error: 'invalid_client' }, status)], [found]);
    const error = await failure(council.requests.get('request-1'));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({
      operation: 'token',
      status,
      message: `token: ${status} invalid_client`,
      oauth: { error: 'invalid_client' },
    });
    expect([service.seen.length, issuer.seen.length]).toEqual([0, 1]);
  });

  it('say why the token endpoint refused them, in words for a person and for a program', async () => {
    const description = 'This client has events:write and nothing else';
    const said = { error: 'invalid_scope', error_description: description };
    const { council } = await connect([json(said, 400, { 'request-id': 'req-1' })], [found]);
    const error = await failure(council.requests.get('request-1'));
    expect(error).toMatchObject({
      message: `token: 400 invalid_scope: ${description} (request req-1)`,
      oauth: { error: 'invalid_scope', description },
    });
  });

  it.each([
    ['as it is', 'p&ss wörd'],
    ['as it is sent', 'p%26ss+w%C3%B6rd'],
    ['in the header', btoa('peak+roads%3A1:p%26ss+w%C3%B6rd')],
  ])('keep the secret to themselves when the endpoint repeats it %s', async (_name, secret) => {
    const said = { error: 'invalid_client', error_description: `There is no client with ${secret}` };
    const { council } = await connect([json(said, 401)], [found]);
    const error = await failure(council.requests.get('request-1'));
    expect(error).toMatchObject({ message: 'token: 401 invalid_client' });
    expect(inspect(error, { depth: 9 })).not.toContain(secret);
  });

  it('quote one line of what the endpoint wrote, and no more than fits in a log', async () => {
    const said = {
      error: 'invalid_client',
      error_description: `AADSTS7000215: no${'o'.repeat(300)}\r\nTrace: 1`,
    };
    const { council } = await connect([json(said, 401)], [found]);
    const error = await failure(council.requests.get('request-1'));
    if (!(error instanceof AuthenticationError)) throw error;
    expect(error.message).toMatch(/^token: 401 invalid_client: AADSTS7000215: noo+$/);
    expect(error.oauth?.description).toHaveLength(200);
  });

  it.each<[string, Reply]>([
    ['404', text('<p>Not here</p>', 'text/html', 404)],
    ['401', text('<p>Who are you?</p>', 'text/html', 401)],
  ])('are not to blame for a page that says %s: it is the address', async (_status, reply) => {
    const { council } = await connect([reply], [found]);
    const error = await failure(council.requests.get('request-1'));
    expect(error).toBeInstanceOf(BadResponseError);
    expect(error).toMatchObject({ message: expect.stringContaining('look at baseUrl or tokenUrl') });
  });

  it.each([429, 503])('are tried again when the endpoint asks for time: a %i', async (status) => {
    const busy = json({ error: 'temporarily_unavailable' }, status, { 'retry-after': '0' });
    const { council, issuer } = await connect([busy, token('t1')], [found]);
    await expect(council.requests.get('request-1')).resolves.toBeDefined();
    expect(issuer.seen).toHaveLength(2);
  });

  it('are asked for again by the next call when the endpoint failed', async () => {
    const { council } = await connect([json({ error: 'invalid_client' }, 401), token('t1')], [found]);
    await failure(council.requests.get('request-1'));
    await expect(council.requests.get('request-1')).resolves.toBeDefined();
  });

  it.each<[string, Reply]>([
    ['a 503', text('', 'text/plain', 503)],
    ['a lost connection', hangUp],
  ])('are asked for again by the same call after %s', async (_name, reply) => {
    const { council, issuer } = await connect([reply, token('t1')], [found]);
    await expect(council.requests.get('request-1')).resolves.toBeDefined();
    expect(issuer.seen).toHaveLength(2);
  });

  it.each<[string, Reply, new (...args: never[]) => Error]>([
    ['does not answer', silence, TimeoutError],
    ['hangs up', hangUp, ConnectionError],
    ['answers with a page', text('<p>Hello</p>', 'text/html'), BadResponseError],
  ])('fail with the call when the endpoint %s', async (_name, reply, Expected) => {
    const { council } = await connect([reply], [found], { maxRetries: 0, timeoutMs: 1000 });
    expect(await failure(council.requests.get('request-1'))).toBeInstanceOf(Expected);
  });

  it('are asked for as often as the call is tried, and no more', async () => {
    const { council, issuer } = await connect([hangUp], [found], { maxRetries: 2 });
    await failure(council.requests.get('request-1'));
    expect(issuer.seen).toHaveLength(3);
  });

  it('let a call be aborted while the token is awaited, and keep the token for the others', async () => {
    let answer: () => void = () => undefined;
    const slow: Reply = (response, seen) => (answer = () => token('t1')(response, seen));
    const { council, issuer } = await connect([slow], [found]);
    const reason = new Error('enough');
    const abort = new AbortController();
    const aborted = failure(council.requests.get('request-1', { signal: abort.signal }));
    const other = council.requests.get('request-1');
    await expect.poll(() => issuer.seen.length).toBe(1);
    abort.abort(reason);
    expect(await aborted).toBe(reason);
    answer();
    await expect(other).resolves.toBeDefined();
    expect(issuer.seen).toHaveLength(1);
  });

  it('open streams, too', async () => {
    const { council, bearers } = await connect(
      [token('t1'), token('t2')],
      [stream(message(anEvent(1))), problem(401, 'unauthorized'), over],
    );
    for await (const { seq } of council.requests.watch('request-1')) expect(seq).toBe(1);
    expect(bearers()).toEqual(['Bearer t1', 'Bearer t1', 'Bearer t2']);
  });
});
