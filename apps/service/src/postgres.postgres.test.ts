import { createServer, type AddressInfo } from 'node:net';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { postgresDatabase } from '../test/postgres-database.js';
import { openPostgres } from './postgres.js';
import { StartError } from './settings.js';

const server = inject('postgresUrl') ?? '';
const password = new URL(server).password;

let empty: Awaited<ReturnType<typeof postgresDatabase>>;
beforeAll(async () => {
  empty = await postgresDatabase(server);
});
afterAll(() => empty.remove());

describe('a PostgreSQL server', () => {
  it('gets its tables once from several services that start together, and each finds them', async () => {
    const opened = await Promise.all(Array.from({ length: 4 }, () => openPostgres(empty.url)));
    for (const { db } of opened) {
      expect(await db.selectFrom('service').select('code').execute()).toEqual([]);
      const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(
        db,
      );
      expect(rows[0]).toEqual({ name: '0001-first-tables' });
      expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
    }
    await Promise.all(opened.map((each) => each.db.destroy()));
  });

  it('does not let a statement run for ever', async () => {
    const { db, pool } = await openPostgres(empty.url);
    expect(pool.options.statement_timeout).toBe(30_000);
    const { rows } = await sql`show statement_timeout`.execute(db);
    expect(rows).toEqual([{ statementTimeout: '30s' }]);
    await db.destroy();
  });

  it.each([
    ['a wrong password', { password: 'wrong' }, /^DATABASE_URL must name a user and password .*\.$/],
    ['no such user', { username: 'nobody' }, /^DATABASE_URL must name a user and password .*\.$/],
    ['no such database', { pathname: '/nothing' }, /^DATABASE_URL must name a database that exists.*\.$/],
    [
      'no such machine',
      { hostname: 'nowhere.invalid' },
      /^DATABASE_URL must name a PostgreSQL that can be reached .*\.$/,
    ],
  ])('that cannot be used is said in one sentence: %s', async (_, changes, sentence) => {
    const url = Object.assign(new URL(empty.url), changes).href;
    const error: unknown = await openPostgres(url).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StartError);
    expect((error as StartError).message).toMatch(sentence);
    expect((error as StartError).message).not.toContain(password);
  });

  it('that is not there is said in one sentence', async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => probe.once('listening', resolve));
    const { port } = probe.address() as AddressInfo;
    await new Promise((resolve) => probe.close(resolve));
    const url = Object.assign(new URL(empty.url), { port: `${port}` }).href;
    await expect(openPostgres(url)).rejects.toThrow(/can be reached \(ECONNREFUSED\): start it/);
  });
});
