import { PostgresDialect } from 'kysely';
import pg from 'pg';
import { columnTypes } from './column-types.js';
import { connect, type Database, type OnQuery } from './database.js';
import { migrate } from './migrations/migrate.js';
import { StartError } from './settings.js';

/** What lists, JSON columns with their indexes and `on conflict` are written for. */
const OLDEST_MAJOR_VERSION = 15;

const MOST_CONNECTIONS = 10;
/** A caller is told to come back sooner than it would give up by itself. */
const CONNECT_TIMEOUT_MS = 5_000;
/** The largest statement, a thousand rows of an import, takes a hundredth of this. */
const STATEMENT_TIMEOUT_MS = 30_000;
/** A transaction whose instance hangs holds locks that others wait for. */
const IDLE_TRANSACTION_TIMEOUT_MS = 60_000;

/** A PostgreSQL server in use. */
export interface Postgres {
  db: Database;
  pool: pg.Pool;
}

/**
 * Connects to the database that `url` names and brings its tables up to date. Throws `StartError`, which never repeats the
 * URL, when it cannot be used.
 */
export async function openPostgres(url: string, onQuery?: OnQuery): Promise<Postgres> {
  // A migration, or the wait for another instance's, may take longer than any statement of a call.
  const patient = postgresPool(url, { max: 1, statement_timeout: 0, idle_in_transaction_session_timeout: 0 });
  try {
    await checkVersion(patient);
  } catch (error) {
    await patient.end();
    throw error instanceof StartError ? error : new StartError(whyNotConnected(error));
  }
  const migrating = connectPostgres(patient);
  try {
    await migrate(migrating);
  } finally {
    await migrating.destroy();
  }
  const pool = postgresPool(url);
  return { db: connectPostgres(pool, onQuery), pool };
}

/** Kysely over a pool; destroying it ends the pool. */
export function connectPostgres(pool: pg.Pool, onQuery?: OnQuery): Database {
  return connect(new PostgresDialect({ pool }), onQuery);
}

/** Connections to the database that `url` names, none of them made yet. */
export function postgresPool(url: string, changes: pg.PoolConfig = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'council-kit',
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_TRANSACTION_TIMEOUT_MS,
    keepAlive: true,
    // To compile a query, or to share it among workers, takes longer than any of ours. What a council has fits into memory or
    // lies on a disk without a head to move: a page from anywhere costs hardly more than the next one.
    options: '-c jit=off -c max_parallel_workers_per_gather=0 -c random_page_cost=1.1',
    types: {
      getTypeParser: (type: number, format) =>
        columnTypes[type] ?? (pg.types.getTypeParser(type, format) as (text: string) => unknown),
    },
    ...changes,
  });
  // A connection that breaks while nobody uses it leaves the pool; unheard, the error would end the process.
  pool.on('error', () => {});
  // So would that of one which breaks between the statements of a transaction; the next statement finds out.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}

async function checkVersion(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ version: string }>(
    "select current_setting('server_version_num') as version",
  );
  const major = Math.floor(Number(rows[0]?.version) / 10_000);
  if (major < OLDEST_MAJOR_VERSION) {
    throw new StartError(
      `DATABASE_URL must name a PostgreSQL of version ${OLDEST_MAJOR_VERSION} or later; this is version ${major}.`,
    );
  }
}

/** PostgreSQL's and the system's codes, as what to mend. https://www.postgresql.org/docs/current/errcodes-appendix.html */
function whyNotConnected(error: unknown): string {
  const { code } = error as { code?: string };
  switch (code) {
    case '28P01':
    case '28000':
      return 'DATABASE_URL must name a user and password that PostgreSQL lets in; it refused these.';
    case '3D000':
      return 'DATABASE_URL must name a database that exists: create it, or mend the name.';
    default:
      return `DATABASE_URL must name a PostgreSQL that can be reached (${code ?? 'no answer'}): start it, or mend the address.`;
  }
}
