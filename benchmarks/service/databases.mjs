import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { fillWithRequests } from '../../apps/service/test/many-requests.ts';
import { startPostgres } from '../../apps/service/test/postgres-server.ts';
import { startService } from './contestants.mjs';
import { backendsOf } from './processor-time.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const CACHE = here('../.cache/service/');
const MADE_BY = [here('../../apps/service/src/migrations/'), here('../../apps/service/test/')];

/** What a council's server would have: a part of its memory. */
const SETTINGS = ['shared_buffers=1GB', 'effective_cache_size=4GB'];

export const SIZES = { '10k': 10_000, '100k': 100_000, '1m': 1_000_000 };

/** Changes with the tables and with what fills them: what was made before is then made anew. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const folder of MADE_BY)
    for (const file of readdirSync(folder, { withFileTypes: true }))
      if (file.isFile() && /migrations/.test(folder) | /many-requests/.test(file.name))
        hash.update(readFileSync(join(folder, file.name)));
  return hash.digest('hex').slice(0, 12);
}

/** Databases of these sizes on each engine, from the last run where nothing changed. `remove` ends what runs, and keeps them. */
export async function openDatabases(sizes) {
  const folder = join(CACHE, fingerprint());
  dropOlder(folder);
  mkdirSync(folder, { recursive: true });
  const server = await startPostgres({ keptIn: join(folder, 'postgres'), settings: SETTINGS });
  const databases = [];
  for (const size of sizes) {
    databases.push(await onPGlite(folder, size));
    databases.push(await onPostgres(server, folder, size));
  }
  const scratch = join(CACHE, `scratch-${process.pid}`);
  mkdirSync(scratch, { recursive: true });
  return {
    databases,
    /** One more like it, to write in. It goes with the run. */
    copy: (database, name) =>
      database.url ? copyOnPostgres(server, scratch, name) : copyFolder(database, scratch, name),
    scratch,
    async remove() {
      await server.remove();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

function dropOlder(current) {
  if (!existsSync(CACHE)) return;
  for (const name of readdirSync(CACHE))
    if (join(CACHE, name) !== current) rmSync(join(CACHE, name), { recursive: true, force: true });
}

async function onPGlite(folder, size) {
  const data = join(folder, `pglite-${size}`);
  if (!existsSync(data)) {
    const unfinished = `${data}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    await makeTables({ folder: unfinished });
    const pglite = await PGlite.create({ dataDir: join(unfinished, 'database') });
    await fill('PGlite', size, async (sql, parameters) => (await pglite.query(sql, parameters)).rows);
    await pglite.close();
    renameSync(unfinished, data);
  }
  return { engine: 'pglite', size, folder: data, pids: ({ pid }) => [pid] };
}

async function onPostgres(server, folder, size) {
  const name = `requests_${size}`;
  const database = postgresDatabase(server, join(folder, 'data'), name, size);
  const admin = await connect(server.urlOf('postgres'));
  const { rowCount } = await admin.query('select from pg_database where datname = $1', [name]);
  if (rowCount === 0) {
    const unfinished = `${name}_unfinished`;
    await admin.query(`drop database if exists ${unfinished}`);
    await admin.query(`create database ${unfinished}`);
    await makeTables({ folder: join(folder, 'data'), url: server.urlOf(unfinished) });
    const client = await connect(server.urlOf(unfinished));
    await fill('PostgreSQL', size, async (sql, parameters) => (await client.query(sql, parameters)).rows);
    await client.end();
    await admin.query(`alter database ${unfinished} rename to ${name}`);
  }
  await admin.end();
  return database;
}

function postgresDatabase(server, folder, name, size) {
  return {
    engine: 'postgres',
    size,
    folder,
    url: server.urlOf(name),
    pids: ({ pid }) => [pid, ...backendsOf(server.pid, name)],
  };
}

async function copyOnPostgres(server, scratch, name) {
  const admin = await connect(server.urlOf('postgres'));
  await admin.query(`drop database if exists ${name} with (force)`);
  await admin.query(`create database ${name} template requests_10k`);
  await admin.end();
  return postgresDatabase(server, join(scratch, name), name, '10k');
}

function copyFolder(database, scratch, name) {
  const folder = join(scratch, name);
  cpSync(database.folder, folder, { recursive: true });
  return { ...database, folder };
}

/** A service makes its tables, and brings in its catalogue. */
async function makeTables(where) {
  const service = await startService(where);
  await service.stop();
}

async function fill(engine, size, query) {
  const startedAt = performance.now();
  await fillWithRequests(query, SIZES[size]);
  console.log(
    `${engine} filled with ${size} requests in ${Math.round((performance.now() - startedAt) / 1000)} s`,
  );
}

async function connect(url) {
  const client = new pg.Client(url);
  await client.connect();
  return client;
}
