import { connect } from 'node:net';
import { type Problem } from '@councilkit/client';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LINKS, runApp, withKey, type RunningApp } from '../test/running-app.js';
import { litter } from '../test/services.js';
import { type Schema } from './contract/document.js';
import { operations } from './contract/operations.js';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

/** What nothing is called: a word, or a number where the contract takes figures alone. */
function nameless(params: Schema | undefined, name: string): string {
  const { properties } = params as { properties: Record<string, { pattern?: string }> };
  const pattern = new RegExp(properties[name]?.pattern ?? '');
  return ['nothing-has-this-name', '404404404404'].find((word) => pattern.test(word)) ?? '';
}

describe('the service over HTTP', () => {
  it.each([...operations.values()].map((one) => [one.config.operationId, one] as const))(
    'has a route for %s of the contract',
    async (operationId, { method, url, schema }) => {
      const path = url
        .slice('/v1'.length)
        .replace(/:(\w+)/, (_, name: string) => nameless(schema.params, name));
      const ending = new AbortController();
      const response = await fetch(app.baseUrl + path, {
        method,
        headers: { ...withKey, 'content-type': 'application/json' },
        ...(method === 'POST' && { body: '{}' }),
        signal: ending.signal,
      });
      const isProblem = response.headers.get('content-type')?.includes('problem+json');
      const problem = isProblem ? ((await response.json()) as Problem) : undefined;
      // A stream would go on for ever.
      ending.abort();
      // What a route says itself, rather than "nothing at this address".
      expect(problem?.detail, operationId).not.toBe('There is nothing at this address');
      expect([200, 400, 403, 404, 415]).toContain(response.status);
    },
  );

  it('serves the contract it keeps, says that it is well, and where to look', async () => {
    expect((await app.call('GET', '/openapi.json')).json).toMatchObject({
      openapi: '3.1.0',
      // Where this service is called, and not where the contract was written for.
      servers: [{ url: `${LINKS.serviceUrl}/v1` }],
      components: {
        securitySchemes: {
          oauth2: { flows: { clientCredentials: { tokenUrl: `${LINKS.serviceUrl}/oauth2/token` } } },
        },
      },
    });
    const root = app.baseUrl.replace('/v1', '');
    expect(await (await fetch(`${root}/health`)).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(root)).text()).toContain('/v1/openapi.json');
  });

  it('answers every call with an id to quote, and repeats it in a problem', async () => {
    expect((await app.call('GET', '/services')).headers.get('request-id')).toMatch(/^[0-9a-f-]{36}$/);
    const { headers, problem } = await app.call('GET', '/services/unicorn');
    expect(problem.requestId).toBe(headers.get('request-id'));
  });
});

describe('a call that cannot be answered', () => {
  it.each([
    ['JSON that breaks off', '{"serviceCode": "pothole"\n "description": 1}', /line 2, column 2/],
    ['text that is no JSON', 'serviceCode=pothole', /not JSON/],
    ['an empty body', '', /empty/],
  ])('%s is a 400 that says where', async (_, body, detail) => {
    const { status, problem } = await app.call('POST', '/requests', body);
    expect(status).toBe(400);
    expect(problem).toMatchObject({
      type: 'urn:councilkit:problem:malformed-json',
      title: 'This is not JSON',
    });
    expect(problem.detail).toMatch(detail);
  });

  it('malformed JSON is not said again: it may hold contact details', async () => {
    const { text } = await app.call(
      'POST',
      '/requests',
      '{"contact":{"email":"sam.okafor@example.org" "phone":1}}',
    );
    expect(text).not.toContain('sam');
  });

  it('a body that is not JSON is a 415', async () => {
    const { status, problem } = await app.call('POST', '/requests', 'a=b', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect([status, problem.type]).toEqual([415, 'urn:councilkit:problem:unsupported-media-type']);
  });

  it('a body over 1 MB is a 413; an import may be larger', async () => {
    const large = JSON.stringify({ serviceCode: 'litter', description: 'x'.repeat(1024 * 1024) });
    const { status, problem } = await app.call('POST', '/requests', large);
    expect([status, problem.type]).toEqual([413, 'urn:councilkit:problem:too-large']);
    expect((await app.call('POST', '/imports', large, withKey)).status).toBe(400);
  });

  it.each([
    ['an address that does not exist', 'GET', '/nothing', 404],
    ['a method an address does not take', 'DELETE', '/services', 404],
    ['an address that is not one', 'GET', '/requests/%ZZ', 404],
    ['an id longer than any', 'GET', `/requests/${'x'.repeat(2000)}`, 404],
    ['an id that holds a zero character', 'GET', '/requests/%00', 404],
    ['a query nobody knows', 'GET', '/requests?stat=open', 400],
    ['a limit that is no number', 'GET', '/requests?limit=many', 400],
    ['a limit given twice', 'GET', '/requests?limit=1&limit=2', 400],
  ])('%s is a problem too', async (_, method, path, expected) => {
    const { status, headers, problem } = await app.call(method, path);
    expect(status).toBe(expected);
    expect(headers.get('content-type')).toMatch('application/problem+json');
    expect(problem).toMatchObject({ status: expected, requestId: headers.get('request-id') });
  });

  it('what is not HTTP at all is answered with a problem, too', async () => {
    const socket = connect(Number(new URL(app.baseUrl).port), '127.0.0.1');
    socket.end('hello?\r\n\r\n');
    const answer = (await socket.toArray()).join('');
    expect(answer).toMatch(/^HTTP\/1.1 400 Bad Request\r\nContent-Type: application\/problem\+json/);
    expect(answer).toContain('"type":"urn:councilkit:problem:bad-request"');
  });

  it('what a call has no 400 for is passed over', async () => {
    const { id } = await app.report();
    const { status } = await app.call('GET', `/requests/${id}?utm_source=letter`, undefined, {
      'if-none-match': 'x'.repeat(300),
    });
    expect(status).toBe(200);
  });

  it('an answer that would break the contract is a 500 that tells nothing, and a log line that tells where', async () => {
    const definition = JSON.stringify({ ...litter, code: 'broken', phase: 'some-day' });
    await app.db
      .insertInto('service')
      .values({ code: 'broken', position: 99, origin: 'test', definition })
      .execute();
    const { status, problem } = await app.call('GET', '/services/broken');
    await app.db.deleteFrom('service').where('code', '=', 'broken').execute();
    expect([status, problem.type]).toEqual([500, 'urn:councilkit:problem:internal-error']);
    expect(JSON.stringify(problem)).not.toContain('some-day');
    expect(app.logLines.at(-1)).toMatch(/"operation":"getService".*\/phase enum/);
  });

  it('names the parameter at fault', async () => {
    expect((await app.call('GET', '/requests?limit=999&stat=open')).problem.errors).toEqual([
      { pointer: '#query/stat', detail: 'Stat is not known here. Check how it is spelt.' },
      { pointer: '#query/limit', detail: 'Limit must be between 1 and 200' },
    ]);
  });

  it('whatever is sent, the service never blames itself', async () => {
    const name = fc.constantFrom(
      'serviceCode', 'description', 'location', 'point', 'lat', 'long', 'addressText', 'answers', 'size', 'contact', 'email',
      'phone', 'channel', 'status', 'outcome', 'publicText', 'promise', 'expectedOn', 'reason', 'occurredAt', 'actor', 'kind',
      'source', 'sourceEventId', 'requests', 'services', 'sourceRequestId', 'serviceName', 'submittedAt', 'events', '__proto__',
    ); // prettier-ignore
    const word = fc.oneof(
      fc.constantFrom(
        'pothole',
        'litter',
        'closed',
        'fixed',
        'larger',
        '2026-11-23',
        '2026-02-30T00:00:00Z',
        '0000-01-01T00:00:00Z',
      ),
      fc.string({ unit: 'binary' }),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        word,
        fc.double(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        tie('list'),
        tie('object'),
      ),
      list: fc.array(tie('value'), { maxLength: 3 }),
      object: fc.dictionary(fc.oneof(name, name, name, fc.string()), tie('value'), { maxKeys: 6 }),
    }));
    const { id } = await app.report({ serviceCode: 'litter', answers: {} });
    const path = fc.constantFrom('/requests', `/requests/${id}/events`, '/imports');
    await fc.assert(
      fc.asyncProperty(path, fc.oneof(value, fc.string()), async (to, body) => {
        const { status } = await app.call('POST', to, body ?? null, withKey);
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the key', () => {
  it('is needed to append an event or to import', async () => {
    for (const path of ['/requests/any/events', '/imports']) {
      const { status, headers, problem } = await app.call('POST', path, {});
      expect([status, problem.type]).toEqual([401, 'urn:councilkit:problem:unauthorized']);
      expect(headers.get('www-authenticate')).toBe('Bearer');
    }
  });

  it.each(['Bearer wrong', 'Bearer', 'Basic abc', 'Bearer a-key-for-tests-only-and-more'])(
    'is refused when it is not known: %s',
    async (authorization) => {
      expect((await app.call('GET', '/services', undefined, { authorization })).status).toBe(401);
    },
  );

  it('is not looked at where there is nothing: the address was mistyped', async () => {
    const { status, problem } = await app.call('POST', '/oauth2/token', undefined, {
      authorization: 'Basic abc',
    });
    expect([status, problem.detail]).toEqual([404, 'There is nothing at this address']);
  });

  it('never stands in an answer', async () => {
    const { text } = await app.call('GET', '/services', undefined, {
      authorization: 'Bearer not-the-right-key',
    });
    expect(text).not.toContain('not-the-right-key');
  });
});

describe('contact details', () => {
  const contact = { name: 'Samira Okafor-Quill', email: 'samira.quill@example.org', phone: '01632 960987' };
  const traces = /samira|quill|960987/i;

  it('stand in no answer and in no log line, and are kept', async () => {
    const created = await app.call('POST', '/requests', { serviceCode: 'tree-planting', contact });
    const { id, reference } = created.json as { id: string; reference: string };
    const answers = [
      created,
      await app.call('POST', '/requests', {
        serviceCode: 'tree-planting',
        contact: { ...contact, fax: 'samira' },
      }),
      await app.call('POST', '/requests', { serviceCode: 'unicorn', contact }),
      await app.call('GET', `/requests/${id}`),
      await app.call('GET', `/requests/${reference}`),
      await app.call('GET', '/requests?limit=200'),
      await app.call('GET', `/requests/${id}/events`, undefined, withKey),
      await app.call('GET', `/requests/${contact.email}`),
      await app.call('GET', `/nothing?q=${contact.email}`),
    ];
    for (const { text } of answers) expect(text).not.toMatch(traces);
    // Staff may read who it was, and nowhere here how to reach them.
    for (const path of [`/requests/${id}`, '/requests?limit=200'])
      expect((await app.call('GET', path, undefined, withKey)).text).not.toMatch(/samira\.quill|960987/i);
    expect(app.logLines.join('')).not.toMatch(traces);
    expect(
      await app.db.selectFrom('requestContact').selectAll().where('requestId', '=', id).execute(),
    ).toEqual([{ requestId: id, ...contact }]);
  });

  it('stand in no log line even when the database fails', async () => {
    const broken = await runApp();
    try {
      // PostgreSQL then says which value it cannot take.
      await sql`drop index request_contact_by_phone`.execute(broken.db);
      await sql`alter table request_contact alter column phone type integer using null`.execute(broken.db);
      const { status, text } = await broken.call('POST', '/requests', {
        serviceCode: 'tree-planting',
        contact,
      });
      expect(status).toBe(500);
      expect(text).not.toMatch(traces);
      const log = broken.logLines.join('');
      expect(log).toContain('"operation":"createRequest"');
      expect(log).not.toMatch(traces);
    } finally {
      await broken.stop();
    }
  });
});
