import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drivers, type Call } from '../../test/leaks/drivers.js';
import { described, faultsIn, isStream, saidIn, standing, type Described } from '../../test/leaks/oracle.js';
import { plant, type Council, type Plant } from '../../test/leaks/planted.js';
import { everyRole, type Role } from '../../test/leaks/roles.js';
import { runApp, type RunningApp } from '../../test/running-app.js';
import { type Audience } from './reveal.js';

/** Long enough for a stream to tell what there is. */
const LISTEN_MS = 400;
const LONG_MS = 120_000;

let app: RunningApp;
let council: Council;
let roles: Role[];
let staffToken: string;
const read = new Set<Plant>();

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

async function make(operation: Described, call: Call, role: Role): Promise<Heard> {
  const { method, path } = operation;
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(call.params?.[name] ?? 'x'),
  );
  const query = call.query ? `?${new URLSearchParams(call.query)}` : '';
  const ending = new AbortController();
  const body = call.form ?? (call.body === undefined ? undefined : JSON.stringify(call.body));
  const response = await fetch(`${app.baseUrl}${filled}${query}`, {
    method,
    signal: ending.signal,
    headers: {
      ...(call.body !== undefined && { 'content-type': 'application/json' }),
      ...(role.headersFor?.get(call.params?.['id'] ?? '') ?? role.headers),
      ...call.headers,
    },
    ...(body !== undefined && { body }),
  });
  if (!isStream(operation) || response.status !== 200)
    return { status: response.status, text: await response.text() };
  return { status: 200, text: await listen(response, ending) };
}

async function listen(response: Response, ending: AbortController): Promise<string> {
  const timer = setTimeout(() => ending.abort(), LISTEN_MS);
  let text = '';
  try {
    for await (const part of response.body ?? []) text += Buffer.from(part).toString('utf8');
  } catch {
    // Ended from here.
  }
  clearTimeout(timer);
  return text;
}

/** Contact details have one address, which answers them to staff whose scope is theirs alone. */
function mayRead(operationId: string, { seenBy, alsoBy }: Plant, audience: Audience, role: Role): boolean {
  if (operationId === 'getReporterContact' && role.scheme === 'oauth2')
    return role.scopes.includes('contact:read');
  return seenBy.includes(audience) || (alsoBy !== undefined && alsoBy === role.supplierId);
}

function check(operation: Described, call: Call, role: Role, { status, text }: Heard): string[] {
  const { operationId } = operation.operation;
  const admitted = standing(operation, role);
  if (status >= 500) return [`answers ${status}`];
  if (admitted === 'refused') {
    const expected = role.scheme === 'none' ? 401 : 403;
    return status === expected ? [] : [`answers ${status}, not ${expected}`];
  }
  // A scope of its own makes a reader of contact details staff, for this one call.
  const asItself = operationId === 'getReporterContact' && role.scheme === 'oauth2' ? 'staff' : role.audience;
  const audience = admitted === 'itself' ? asItself : 'public';
  const leaks = council.plants.flatMap((planted) => {
    if (!text.includes(planted.value)) return [];
    read.add(planted);
    // What was sent comes back in a problem, and tells nothing.
    const isEcho = status >= 400 && JSON.stringify(call).includes(planted.value);
    return isEcho || mayRead(operationId, planted, audience, role) ? [] : [`tells "${planted.value}"`];
  });
  const named = council.targets.find(({ id, reference }) =>
    [id, reference].includes(call.params?.['id'] ?? ''),
  );
  const { supplierId } = role;
  const reading = { audience, supplierId, targets: council.targets, requestId: named?.id };
  const { items, schema } = saidIn(operation, status, text);
  return [...leaks, ...items.flatMap((item) => faultsIn(item, schema, reading))];
}

describe('shows each caller what the contract lets them see, and no more', () => {
  it.each(described.map((one) => [one.operation.operationId, one] as const))(
    '%s',
    async (operationId, operation) => {
      const driver = drivers[operationId];
      if (!driver) throw new Error(`${operationId} has no driver in test/leaks/drivers.ts`);
      const faults = new Set<string>();
      let successes = 0;
      await Promise.all(
        roles.map(async (role) => {
          const calls = await driver({ app, council, role, staffToken });
          for (const call of calls) {
            const heard = await make(operation, call, role);
            if (heard.status < 300 && (!isStream(operation) || heard.text.includes('data:'))) successes++;
            for (const fault of check(operation, call, role, heard)) faults.add(`to ${role.name}: ${fault}`);
          }
        }),
      );
      expect([...faults]).toEqual([]);
      // A driver that is always turned away, or follows a stream that says nothing, would find no leak.
      expect(successes).toBeGreaterThan(0);
    },
    LONG_MS,
  );

  it('of all that was planted, found each word where it may be', () => {
    const seen = council.plants.filter(({ seenBy, alsoBy }) => seenBy.length > 0 || alsoBy !== undefined);
    const missed = seen.filter((planted) => !read.has(planted)).map(({ value }) => value);
    expect(missed).toEqual([]);
  });
});
