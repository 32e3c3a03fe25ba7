import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { inject } from 'vitest';
import { type Database, type OnQuery } from '../src/database.js';
import { migrate } from '../src/migrations/migrate.js';
import { connectPGlite, createPGlite } from '../src/pglite.js';
import { connectPostgres, postgresPool } from '../src/postgres.js';
import { addressOf, postgresDatabase } from './postgres-database.js';

const CACHE = fileURLToPath(new URL('../node_modules/.cache/prepared-database/', import.meta.url));
/** The database on a PostgreSQL server that others are made from. */
const TEMPLATE = 'prepared';
const UNFINISHED = 'prepared_unfinished';
const MIGRATIONS = fileURLToPath(new URL('../src/migrations/', import.meta.url));

/** An empty database with all tables. */
export interface PreparedDatabase {
  db: Database;
  /** Its address, where it is on a PostgreSQL server. */
  url?: string;
  /** Closes it and takes it away. */
  remove(): Promise<void>;
}

/** A database for the calling test alone, on PGlite in memory, or on PostgreSQL in the project that says so. */
export async function preparedDatabase(onQuery?: OnQuery): Promise<PreparedDatabase> {
  const url = inject('postgresUrl');
  return url === undefined ? onPGlite(onQuery) : onPostgres(url, onQuery);
}

/** Connections of their own to a database on PostgreSQL that somebody else has prepared, and will remove. */
export function besides({ url }: PreparedDatabase): PreparedDatabase {
  if (url === undefined) throw new Error('PGlite has one connection, and so one instance');
  const db = connectPostgres(postgresPool(url));
  return { db, url, remove: () => db.destroy() };
}

/** A copy of a database with all tables, which the first test file of a run to come here makes. */
async function onPostgres(server: string, onQuery?: OnQuery): Promise<PreparedDatabase> {
  const { url, remove } = await postgresDatabase(server, (client) => prepareTemplate(client, server));
  const db = connectPostgres(postgresPool(url), onQuery);
  return {
    db,
    url,
    async remove() {
      await db.destroy();
      await remove();
    },
  };
}

async function prepareTemplate(client: pg.Client, server: string): Promise<string> {
  await client.query('select pg_advisory_lock(1)');
  const { rowCount } = await client.query('select from pg_database where datname = $1', [TEMPLATE]);
  if (rowCount === 0) {
    await client.query(`create database ${UNFINISHED}`);
    const db = connectPostgres(postgresPool(addressOf(server, UNFINISHED)));
    await migrate(db);
    await db.destroy();
    await client.query(`alter database ${UNFINISHED} rename to ${TEMPLATE}`);
  }
  await client.query('select pg_advisory_unlock(1)');
  return TEMPLATE;
}

/** From a dump that is made once for each version of the tables. */
async function onPGlite(onQuery?: OnQuery): Promise<PreparedDatabase> {
  const file = `${CACHE}${fingerprint()}.tar`;
  if (!existsSync(file)) await prepare(file);
  const db = connectPGlite(await createPGlite({ loadDataDir: new Blob([readFileSync(file)]) }), onQuery);
  return { db, remove: () => db.destroy() };
}

async function prepare(file: string): Promise<void> {
  const pglite = await createPGlite({});
  const db = connectPGlite(pglite);
  await migrate(db);
  const dump = await pglite.dumpDataDir('none');
  await db.destroy();
  mkdirSync(CACHE, { recursive: true });
  // Renamed into place whole, since another test file may be preparing it too.
  const beside = `${file}.${process.pid}`;
  writeFileSync(beside, Buffer.from(await dump.arrayBuffer()));
  renameSync(beside, file);
}

/** Changes with the tables and with PostgreSQL itself. */
function fingerprint(): string {
  const migrations = readdirSync(MIGRATIONS).map((file) => readFileSync(join(MIGRATIONS, file)));
  const pglite = readFileSync(createRequire(import.meta.url).resolve('@electric-sql/pglite'));
  return createHash('sha256').update(Buffer.concat(migrations)).update(pglite).digest('hex').slice(0, 16);
}
