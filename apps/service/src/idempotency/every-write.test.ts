import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drivers, type Call } from '../../test/leaks/drivers.js';
import { described, type Described } from '../../test/leaks/oracle.js';
import { plant, type Council } from '../../test/leaks/planted.js';
import { everyRole, type Role } from '../../test/leaks/roles.js';
import { runApp, type RunningApp } from '../../test/running-app.js';

const LONG_MS = 120_000;

/** What keeps no key, and why. */
const KEEPS_NONE: Readonly<Record<string, string>> = {
  previewRequest: 'writes nothing, so that every call is a first one',
  tryImport: 'leaves nothing, so that every call is a first one',
  revokeProof: 'ends the token that it is called with, which opens nothing from then on',
};

/** Something else to say, where only the body tells two calls apart. */
const OTHERWISE: Readonly<Record<string, object>> = {
  createRequest: { description: 'Another one' },
  appendEvent: { publicText: 'Another one' },
  requestProof: { email: 'another@example.org' },
  createSubscription: { email: 'another@example.org' },
  createWebhookEndpoint: { description: 'Another one' },
  createImport: { source: 'another' },
  recordCounts: { source: 'another' },
};

const keyed = described.filter(
  ({ operation }) =>
    (operation.parameters ?? []).some((one) => '$ref' in one && one.$ref.endsWith('/IdempotencyKey')) &&
    !(operation.operationId in KEEPS_NONE),
);

let app: RunningApp;
let council: Council;
let roles: Role[];
let staffToken: string;
let keys = 0;

beforeAll(async () => {
  app = await runApp();
  council = await plant(app);
  roles = await everyRole(app, council);
  const all = roles.find(({ name }) => name === 'staff who may all');
  staffToken = all?.headers['authorization']?.replace('Bearer ', '') ?? '';
}, LONG_MS);
afterAll(() => app.stop());

interface Heard {
  status: number;
  text: string;
}

async function make({ method, path }: Described, call: Call, role: Role, key: string): Promise<Heard> {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => call.params?.[name] ?? 'x');
  const body = call.form ?? (call.body === undefined ? undefined : JSON.stringify(call.body));
  const response = await fetch(`${app.baseUrl}${filled}`, {
    method,
    headers: {
      ...(call.body !== undefined && { 'content-type': 'application/json' }),
      ...(role.headersFor?.get(call.params?.['id'] ?? '') ?? role.headers),
      ...call.headers,
      'idempotency-key': key,
    },
    ...(body !== undefined && { body }),
  });
  return { status: response.status, text: await response.text() };
}

async function callOf({ operation }: Described, role: Role): Promise<Call> {
  const [call] = (await drivers[operation.operationId]?.({ app, council, role, staffToken })) ?? [];
  if (!call) throw new Error(`${operation.operationId} has no driver in test/leaks/drivers.ts`);
  return call;
}

/** Sends an operation's call as the first role whom it answers well. */
async function firstWrite(operation: Described) {
  for (const role of roles) {
    const call = await callOf(operation, role);
    const key = `every-write-${keys++}`;
    const answer = await make(operation, call, role, key);
    if (answer.status < 300) return { role, call, key, answer };
  }
  throw new Error(`${operation.operation.operationId} answers nobody well`);
}

/** How many rows each table has. */
async function rowCounts(): Promise<Record<string, number>> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public'`.execute(app.db);
  const counts: Record<string, number> = {};
  for (const { name } of rows) {
    const counted = await sql<{
      count: number;
    }>`select count(*)::integer as count from ${sql.table(name)}`.execute(app.db);
    counts[name] = counted.rows[0]?.count ?? 0;
  }
  return counts;
}

/** Another call of the same operation. */
async function anotherCall(operation: Described, role: Role): Promise<Call> {
  const call = await callOf(operation, role);
  if (operation.operation.operationId === 'uploadAttachment') call.form?.set('altText', 'Another one');
  const other = OTHERWISE[operation.operation.operationId];
  return other ? { ...call, body: { ...(call.body as object), ...other } } : call;
}

describe('3: every write with a key', () => {
  it.each(keyed.map((one) => [one.operation.operationId, one] as const))(
    '%s is answered as it was first, written once, and refused for another call',
    async (_, operation) => {
      const { role, call, key, answer } = await firstWrite(operation);
      const before = await rowCounts();
      const again = await Promise.all([1, 2, 3].map(() => make(operation, call, role, key)));
      for (const repeated of again) expect(repeated).toEqual(answer);
      expect(await rowCounts()).toEqual(before);

      const other = await make(operation, await anotherCall(operation, role), role, key);
      expect([other.status, other.text]).toEqual([422, expect.stringContaining('idempotency-key-reused')]);
    },
    LONG_MS,
  );

  it('knows of no operation that it passes over without being there', () => {
    const ids = described.map(({ operation }) => operation.operationId);
    expect(ids).toEqual(expect.arrayContaining(Object.keys({ ...KEEPS_NONE, ...OTHERWISE })));
  });
});
