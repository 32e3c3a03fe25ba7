import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { connect } from '../src/database.js';
import { migrate } from '../src/migrations/migrate.js';

const CACHE = fileURLToPath(new URL('../node_modules/.cache/prepared-database/', import.meta.url));
const MIGRATIONS = fileURLToPath(new URL('../src/migrations/', import.meta.url));

/** An empty database in memory with all tables, from a dump that is made once for each version of them. */
export async function preparedDatabase(): Promise<PGlite> {
  const file = `${CACHE}${fingerprint()}.tar`;
  if (!existsSync(file)) await prepare(file);
  return PGlite.create({ loadDataDir: new Blob([readFileSync(file)]) });
}

async function prepare(file: string): Promise<void> {
  const pglite = await PGlite.create();
  const db = connect(pglite);
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
