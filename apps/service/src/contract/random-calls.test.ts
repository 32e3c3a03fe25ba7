import fc, { type Arbitrary } from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonFor, spoiled, type Known } from '../../test/random-json.js';
import { runApp, withKey, type RunningApp } from '../../test/running-app.js';
import { suppliers } from '../../test/suppliers.js';
import { addClient } from '../clients/store.js';
import { issueToken } from '../tokens/store.js';
import { BASE_PATH, contract, type OperationObject, type Schema } from './document.js';
import { operations, type Operation } from './operations.js';

/** Of each kind, for each operation: quick enough to run every time, and the same each time. */
const CALLS = 30;
const SEED = 20_261_123;
/** As long as one operation may take on a machine that is busy. */
const LONG_MS = 120_000;
/** What a header may hold. */
const HEADER_TEXT = /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/;

interface Call {
  path: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  body: unknown;
}

let app: RunningApp;
let credentials: Record<string, string>[];
/** Filled in once there is something to name. */
const known: Record<string, string[]> = {};

beforeAll(async () => {
  app = await runApp();
  const reports = await Promise.all([app.report(), app.report(), app.report({ description: 'Another' })]);
  const names = reports.flatMap(({ id, reference }) => [id, reference]);
  await app.staff.events.append(names[0] ?? '', { status: 'investigating' });
  Object.assign(known, {
    ...{ id: names, duplicateOf: names, reference: names.filter((name) => name.length < 10) },
    ...{ serviceCode: ['pothole', 'litter', 'tree-planting'], code: ['pothole', 'litter'] },
    ...{ supplierId: suppliers.map(({ id }) => id), after: ['latest'], key: ['plate', 'larger'] },
  });
  const scopes = [
    ...new Set(
      [...operations.values()].flatMap(({ config }) =>
        config.security.flatMap((each) => each['oauth2'] ?? []),
      ),
    ),
  ];
  const tokens = await Promise.all(
    [null, suppliers[0]?.id ?? null].map(async (supplierId) => {
      const client = { name: 'Anything', supplierId, scopes };
      const { id } = await addClient(app.db, client, app.clock.now);
      return issueToken(app.db, { id, ...client }, scopes, new Date('2090-01-01'));
    }),
  );
  credentials = [{}, withKey, ...tokens.map((token) => ({ authorization: `Bearer ${token}` }))];
});
afterAll(() => app.stop());

/** What the contract says of an operation, and the statuses it may answer. */
const described = ({ url, method }: Operation): OperationObject => {
  const path = url.slice(BASE_PATH.length).replace(/:(\w+)/g, '{$1}');
  const found = contract.paths[path]?.[method.toLowerCase()];
  if (!found) throw new Error(`The contract says nothing of ${method} ${path}`);
  return found;
};

const parametersFor = (schema: Schema | undefined, spoil: boolean) => {
  const json = jsonFor(schema ?? { type: 'object' }, known as Known) as Arbitrary<Record<string, unknown>>;
  const given = spoil ? (spoiled(json) as typeof json) : json;
  return given.map((values) =>
    Object.fromEntries(
      // Spoiled as a whole it is no set of parameters any more.
      Object.entries(typeof values === 'object' ? (values ?? {}) : {}).flatMap(([name, value]) =>
        value === undefined
          ? []
          : [
              [
                name,
                (typeof value === 'string' ? value : JSON.stringify(value)).replace(/\p{Surrogate}/gu, '?'),
              ],
            ],
      ),
    ),
  );
};

/** Others would be about the connection, or about nothing. */
const asHeaders = (schema: Schema | undefined) => (schema?.['properties'] ?? {}) as Record<string, Schema>;

function callsOf(
  { url, schema }: Operation,
  { requestBody }: OperationObject,
  spoil: boolean,
): Arbitrary<Call> {
  const json = requestBody?.content['application/json']?.schema;
  const body = json === undefined ? fc.constant(undefined) : jsonFor(json, known);
  const parts = {
    params: parametersFor(schema.params, spoil),
    query: parametersFor(schema.querystring, spoil),
    headers: parametersFor(schema.headers, spoil),
    body: spoil && json !== undefined ? spoiled(body) : body,
    isLeftOut: fc.boolean(),
  };
  return fc.record(parts).map(({ params, query, headers, body, isLeftOut }) => ({
    path: url.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] || 'x')),
    query,
    headers: Object.fromEntries(
      Object.entries(isLeftOut ? {} : headers).filter(
        ([name, value]) => name in asHeaders(schema.headers) && HEADER_TEXT.test(value),
      ),
    ),
    body,
  }));
}

async function answerTo(method: string, { path, query, headers, body }: Call, shown: Record<string, string>) {
  const ending = new AbortController();
  const url = new URL(path, app.baseUrl);
  url.search = new URLSearchParams(query).toString();
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...shown, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: ending.signal,
  });
  const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
  const text = isStream ? '' : await response.text();
  ending.abort();
  return { status: response.status, type: response.headers.get('content-type'), text };
}

describe('whatever is sent', () => {
  it.each(
    [...operations].flatMap(
      ([id, operation]) =>
        [
          [id, 'what the contract takes', operation],
          [id, 'nonsense', operation],
        ] as const,
    ),
  )(
    '%s answers %s as the contract says',
    async (_, what, operation) => {
      const description = described(operation);
      app.logLines.length = 0;
      const calls = callsOf(operation, description, what === 'nonsense');
      await fc.assert(
        fc.asyncProperty(calls, fc.constantFrom(...credentials), async (call, shown) => {
          const { status, type, text } = await answerTo(operation.method, call, shown);
          // That a body keeps the contract is checked by the service itself here: one that does not is a 500.
          expect(status, app.logLines.at(-1)).toBeLessThan(500);
          expect(Object.keys(description.responses), text).toContain(`${status}`);
          if (status >= 400) expect(type).toMatch(/^application\/problem\+json/);
        }),
        { numRuns: CALLS, seed: SEED, endOnFailure: true },
      );
      expect(app.logLines.filter((line) => line.includes('unexpected'))).toEqual([]);
    },
    LONG_MS,
  );
});
