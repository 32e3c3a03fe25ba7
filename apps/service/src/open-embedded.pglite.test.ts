import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockFolder } from './directory-lock.js';
import { openEmbedded } from './open-embedded.js';
import { StartError } from './settings.js';

/** Each opens a database or more, on a machine that may be busy. */
const LONG_MS = 120_000;

const folder = mkdtempSync(join(tmpdir(), 'service-damage-'));
/** Data folders as a process left them that closed its database, and as one left them that was killed. */
const [closed, killed] = [join(folder, 'closed'), join(folder, 'killed')];
const database = (data: string, ...path: string[]) => join(data, 'database', ...path);
/** The file of a table, by PostgreSQL's own name for it. */
const files = new Map<string, string>();
let copies = 0;

beforeAll(async () => {
  mkdirSync(closed);
  const db = await openEmbedded(closed);
  const names = ['service_request', 'pg_class', 'pg_attribute'];
  for (const name of names) files.set(name, await fileOf(db, name));
  // A process that is killed leaves what it has written so far.
  cpSync(closed, killed, { recursive: true });
  await db.destroy();
}, LONG_MS);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function fileOf(db: Awaited<ReturnType<typeof openEmbedded>>, name: string): Promise<string> {
  const { rows } = await db.executeQuery<{ path: string }>(
    sql`select pg_relation_filepath(${name}) as path`.compile(db),
  );
  return rows[0]?.path ?? '';
}

/** What is in a data folder, to compare: every path with its kind, its mode and its bytes. */
function treeOf(data: string): string[] {
  const entries = readdirSync(data, { recursive: true, withFileTypes: true });
  return entries
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const mode = (statSync(path).mode & 0o777).toString(8);
      const bytes = entry.isDirectory()
        ? 'folder'
        : createHash('sha256').update(readFileSync(path)).digest('hex');
      return `${relative(data, path)} ${mode} ${bytes}`;
    })
    .toSorted();
}

function overwrite(file: string, bytes: number): void {
  const content = readFileSync(file);
  randomBytes(bytes).copy(content, 40);
  writeFileSync(file, content);
}

function firstWal(data: string): string {
  const names = readdirSync(database(data, 'pg_wal')).filter((name) => /^[0-9A-F]{24}$/.test(name));
  return database(data, 'pg_wal', names.toSorted()[0] ?? '');
}

type Damage = [string, (data: string) => void];

/** What is seen before anything opens the database. */
const plain: Damage[] = [
  ['PG_VERSION is gone', (data) => rmSync(database(data, 'PG_VERSION'))],
  ['everything is gone', (data) => rmSync(database(data), { recursive: true })],
  ['pg_control is gone', (data) => rmSync(database(data, 'global', 'pg_control'))],
  ['pg_control is cut short', (data) => truncateSync(database(data, 'global', 'pg_control'), 4096)],
  [
    'pg_control is zeros',
    (data) => writeFileSync(database(data, 'global', 'pg_control'), Buffer.alloc(8192)),
  ],
  ['one bit of pg_control is another', (data) => flipBit(database(data, 'global', 'pg_control'), 60)],
  ['base is gone', (data) => rmSync(database(data, 'base'), { recursive: true })],
];

/** What shows on opening, when PostgreSQL has written to some files already. */
const hidden: Damage[] = [
  ['its tables are gone', (data) => rmSync(database(data, 'base', '5'), { recursive: true })],
  ['the write-ahead log is gone', (data) => rmSync(firstWal(data))],
  ['the table of tables is empty', (data) => truncateSync(database(data, files.get('pg_class') ?? ''))],
  ['the table of requests is gone', (data) => rmSync(database(data, files.get('service_request') ?? ''))],
];

/** The same where PostgreSQL writes to tables first, to make good what a killed process left. */
const hiddenFromRecovery: Damage[] = [
  ['the write-ahead log is noise', (data) => overwrite(firstWal(data), 8_000_000)],
  ['the map of files is noise', (data) => overwrite(database(data, 'global', 'pg_filenode.map'), 400)],
  [
    'the table of columns is noise',
    (data) => overwrite(database(data, files.get('pg_attribute') ?? ''), 60_000),
  ],
];

function flipBit(file: string, at: number): void {
  const content = readFileSync(file);
  content.writeUInt8(content.readUInt8(at) ^ 1, at);
  writeFileSync(file, content);
}

function copyOf(data: string): string {
  const copy = join(folder, `copy-${copies++}`);
  cpSync(data, copy, { recursive: true });
  chmodSync(database(copy), 0o700);
  return copy;
}

describe.each([
  ['closed', closed, [...plain, ...hidden]],
  ['killed', killed, hiddenFromRecovery],
])('a database that was %s, and then damaged', (_, left, damages) => {
  it.each(damages)(
    'is refused in one sentence and left as it was: %s',
    async (_damage, damage) => {
      const data = copyOf(left);
      damage(data);
      const before = treeOf(data);
      const refused = await openEmbedded(data).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(StartError);
      expect(String(refused)).toMatch(
        /^StartError: The database in \S+ is damaged \([^\n]+\) and was left as it is: [^\n]+\.$/,
      );
      expect(treeOf(data)).toEqual(before);
      rmSync(data, { recursive: true });
    },
    LONG_MS,
  );
});

describe('a database', () => {
  it.each([
    ['closed', closed],
    ['killed', killed],
  ])(
    'opens after it was %s, and nothing is left beside it',
    async (_, left) => {
      const data = copyOf(left);
      const db = await openEmbedded(data);
      expect(await db.selectFrom('service').select('code').execute()).toEqual([]);
      await db.destroy();
      expect(readdirSync(data).toSorted()).toEqual(['database', 'database-stage']);
      rmSync(data, { recursive: true });
    },
    LONG_MS,
  );

  it(
    'opens after a start was cut short while it opened, wherever that was',
    async () => {
      const data = copyOf(closed);
      cpSync(database(data), join(data, 'database-before'), { recursive: true });
      cpSync(database(data), join(data, 'database-before.part'), { recursive: true });
      // Half put back.
      rmSync(database(data, 'global'), { recursive: true });
      const db = await openEmbedded(data);
      await db.destroy();
      expect(readdirSync(data).toSorted()).toEqual(['database', 'database-stage']);
      rmSync(data, { recursive: true });
    },
    LONG_MS,
  );

  it('is taken for one that was made where nothing says so', async () => {
    const data = copyOf(closed);
    rmSync(join(data, 'database-stage'));
    rmSync(database(data, 'PG_VERSION'));
    const before = treeOf(data);
    await expect(openEmbedded(data)).rejects.toThrow(StartError);
    expect(treeOf(data)).toEqual(before);
    rmSync(data, { recursive: true });
  });
});

describe('the lock of a folder', () => {
  it.each([
    ['noise', (file: string) => writeFileSync(file, randomBytes(8192))],
    ['a folder', (file: string) => mkdirSync(file)],
  ])('that is %s is refused in one sentence and left as it was', (_, damage) => {
    const data = mkdtempSync(join(folder, 'lock-'));
    damage(join(data, 'lock.sqlite'));
    const before = treeOf(data);
    expect(() => lockFolder(data)).toThrow(
      /^The lock \S+lock\.sqlite cannot be used \([^\n]+\): delete it [^\n]+\.$/,
    );
    expect(treeOf(data)).toEqual(before);
    expect(existsSync(join(data, 'lock.sqlite'))).toBe(true);
  });
});
