import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { preparedDatabase } from '../../test/prepared-database.js';
import { seedHistory } from '../../test/seeded-history.js';
import { buildService } from '../../test/service-process.js';
import { tablePrints } from '../../test/table-prints.js';
import { type Database } from '../database.js';
import { makeFolder } from '../data-folder.js';
import { openEmbedded } from '../open-embedded.js';
import { leftOutTables } from './tables.js';

const isOnPostgres = inject('postgresUrl') !== undefined;
/**
 * 100,000 went through here whole, in six minutes of a busy machine with two cores; that is too long for every run. Ask for
 * them with `COUNCILKIT_ROUND_TRIP=100000`. The embedded database takes longer for each, and runs the same code.
 */
const REQUESTS = Number(process.env['COUNCILKIT_ROUND_TRIP'] ?? (isOnPostgres ? 20_000 : 5_000));
/** A third of what 100,000 requests and their events take as text: nothing that holds them all gets by with it. */
const HEAP_MB = 96;
const LONG_MS = 600_000;
const without = Object.keys(leftOutTables);

let built: ReturnType<typeof buildService>;
let scratch: string;
beforeAll(() => {
  built = buildService();
  scratch = mkdtempSync(join(tmpdir(), 'round-trip-'));
}, LONG_MS);
afterAll(() => {
  built.remove();
  rmSync(scratch, { recursive: true });
});

/** A database that a process of its own can come to. */
interface Place {
  env: Record<string, string>;
  open(): Promise<Database>;
  /** Lets go of it, so that a process may have it. */
  leave(): Promise<void>;
  remove(): Promise<void>;
}

async function place(name: string): Promise<Place> {
  const folder = join(scratch, name);
  const env = { COUNCILKIT_DATA: folder };
  if (isOnPostgres) {
    const { db, url = '', remove } = await preparedDatabase();
    return { env: { ...env, DATABASE_URL: url }, open: async () => db, leave: async () => {}, remove };
  }
  makeFolder(folder);
  let db: Database | undefined;
  const leave = async () => {
    await db?.destroy();
    db = undefined;
  };
  return { env, open: async () => (db ??= await openEmbedded(folder)), leave, remove: leave };
}

interface Ended {
  code: number | string;
  output: string;
  said: string;
}

/** Runs an operator's command; kills it once `killAt` is true of what it has said. */
async function operate(
  { env }: Place,
  args: string[],
  killAt: (said: string) => boolean = () => false,
): Promise<Ended> {
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${HEAP_MB}`, join(dirname(built.main), 'operator.js'), 'migrate', ...args],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let [output, said] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (killAt(said)) child.kill('SIGKILL');
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { code: code ?? signal ?? 'unknown', output, said };
}

/** True once the events are being written, and some thousands are. */
function isAmidEvents(said: string): boolean {
  const [, events = ''] = said.split('Bringing in request_event.ndjson');
  return events.split('\n').length > 6;
}

describe(`${REQUESTS} requests, out of one database and into another`, () => {
  it(
    'lose nothing, also when killed in the middle',
    async () => {
      const from = await place('from');
      const to = await place('to');
      try {
        await seedHistory(await from.open(), REQUESTS);
        const before = await tablePrints(await from.open(), { without });
        expect(before['service_request']).toMatch(new RegExp(`^${REQUESTS} rows`));
        expect(before['change']).toMatch(new RegExp(`^${REQUESTS * 2} rows`));
        await from.leave();

        const folder = join(scratch, 'archive');
        const out = await operate(from, ['out', folder]);
        expect(out.code, out.said).toBe(0);
        expect(out.output).toContain(`service_request\t${REQUESTS}\n`);

        const cut = await operate(to, ['in', folder], isAmidEvents);
        expect(cut.code, cut.said).toBe('SIGKILL');
        const half = (await tablePrints(await to.open()))['request_event'];
        expect(half).not.toBe(before['request_event']);
        expect(half).not.toMatch(/^0 /);
        await to.leave();

        const rest = await operate(to, ['in', folder]);
        expect(rest.code, rest.said).toBe(0);
        expect(rest.output).toContain('It had been cut short, and went on where it was.');
        expect(rest.said).not.toContain('Bringing in service_request.ndjson');
        expect(await tablePrints(await to.open(), { without })).toEqual(before);
      } finally {
        await from.remove();
        await to.remove();
      }
    },
    LONG_MS,
  );
});
