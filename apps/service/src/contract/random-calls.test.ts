import fc, { type Arbitrary } from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jsonFor, spoiled, type Known } from '../../test/random-json.js';
import { namesIn } from '../../test/random-names.js';
import { runApp, type RunningApp } from '../../test/running-app.js';
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
  /** Whether the body goes as a form. */
  isForm: boolean;
}

let app: RunningApp;
let namesFor: Awaited<ReturnType<typeof namesIn>>;

beforeAll(async () => {
  app = await runApp();
  const scopes = [...operations.values()].flatMap(({ config }) =>
    config.security.flatMap((each) => each['oauth2'] ?? []),
  );
  namesFor = await namesIn(app, [...new Set(scopes)]);
}, LONG_MS);
afterAll(() => app.stop());

/** What the contract says of an operation, and the statuses it may answer. */
const described = ({ url, method }: Operation): OperationObject => {
  const path = url.slice(BASE_PATH.length).replace(/:(\w+)/g, '{$1}');
  const found = contract.paths[path]?.[method.toLowerCase()];
  if (!found) throw new Error(`The contract says nothing of ${method} ${path}`);
  return found;
};

const parametersFor = (schema: Schema | undefined, known: Known, spoil: boolean) => {
  const json = jsonFor(schema ?? { type: 'object' }, known) as Arbitrary<Record<string, unknown>>;
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
  { known, spoil }: { known: Known; spoil: boolean },
): Arbitrary<Call> {
  const { 'application/json': json, 'multipart/form-data': form } = requestBody?.content ?? {};
  const content = (json ?? form)?.schema;
  const body = content === undefined ? fc.constant(undefined) : jsonFor(content, known);
  // What has to be there is there, unless it is nonsense that is sent.
  const needsHeaders =
    !spoil && Array.isArray(schema.headers?.['required']) && schema.headers['required'].length > 0;
  const parts = {
    params: parametersFor(schema.params, known, spoil),
    query: parametersFor(schema.querystring, known, spoil),
    headers: parametersFor(schema.headers, known, spoil),
    body: spoil && content !== undefined ? spoiled(body) : body,
    isLeftOut: fc.boolean(),
  };
  return fc.record(parts).map(({ params, query, headers, body, isLeftOut }) => ({
    path: url.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] || 'x')),
    query,
    headers: Object.fromEntries(
      Object.entries(isLeftOut && !needsHeaders ? {} : headers).filter(
        ([name, value]) => name in asHeaders(schema.headers) && HEADER_TEXT.test(value),
      ),
    ),
    body,
    isForm: json === undefined && form !== undefined,
  }));
}

/** A body as `fetch` takes it, with the header that says what it is. */
function written({ body, isForm }: Call): { body?: BodyInit; headers: Record<string, string> } {
  if (body === undefined) return { headers: {} };
  if (!isForm) return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  const form = new FormData();
  // Spoiled as a whole it has no members.
  for (const [name, value] of Object.entries(typeof body === 'object' ? (body ?? {}) : {})) {
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (name === 'file') form.set(name, new Blob([text]), 'anything');
    else form.set(name, text);
  }
  return { body: form, headers: {} };
}

async function answerTo(method: string, call: Call, shown: Record<string, string>) {
  const { path, query, headers } = call;
  const sent = written(call);
  const ending = new AbortController();
  const url = new URL(path, app.baseUrl);
  url.search = new URLSearchParams(query).toString();
  const response = await fetch(url, {
    method,
    ...sent,
    headers: { ...headers, ...shown, ...sent.headers },
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
    async (operationId, what, operation) => {
      const description = described(operation);
      const { known, credentials } = await namesFor(operationId, operation.url.slice(BASE_PATH.length));
      app.logLines.length = 0;
      const calls = callsOf(operation, description, { known, spoil: what === 'nonsense' });
      let answeredWell = 0;
      let lastProblem = '';
      await fc.assert(
        fc.asyncProperty(calls, fc.constantFrom(...credentials), async (call, shown) => {
          const { status, type, text } = await answerTo(operation.method, call, shown);
          // That a body keeps the contract is checked by the service itself here: one that does not is a 500.
          expect(status, app.logLines.at(-1)).toBeLessThan(500);
          expect(Object.keys(description.responses), text).toContain(`${status}`);
          if (status < 300) answeredWell++;
          else lastProblem = text;
          if (status >= 400) expect(type).toMatch(/^application\/problem\+json/);
        }),
        { numRuns: CALLS, seed: SEED, endOnFailure: true },
      );
      expect(app.logLines.filter((line) => line.includes('unexpected'))).toEqual([]);
      // Refused each time, an operation has shown nothing of what it answers.
      if (what !== 'nonsense') expect(answeredWell, lastProblem).toBeGreaterThan(0);
    },
    LONG_MS,
  );
});
