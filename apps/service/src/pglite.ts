import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import { columnTypes } from './column-types.js';
import { connect, type Database, type OnQuery } from './database.js';
import { migrate } from './migrations/migrate.js';

/** The database embedded in `folder`, made on the first start. A start that was cut short is made good by PGlite itself. */
export async function openEmbedded(folder: string, onQuery?: OnQuery): Promise<Database> {
  const dataDir = join(folder, 'database');
  const pglite = await createPGlite({ dataDir });
  // PGlite opens its folder to every account of the machine, and contact details are in it.
  chmodSync(dataDir, 0o700);
  const db = connectPGlite(pglite, onQuery);
  await migrate(db);
  return db;
}

/** A PGlite that gives what PostgreSQL through `pg` gives. */
export function createPGlite(options: PGliteOptions): Promise<PGlite> {
  return PGlite.create({ ...options, parsers: columnTypes });
}

/** Kysely over a PGlite; destroying it closes that. */
export function connectPGlite(pglite: PGlite, onQuery?: OnQuery): Database {
  return connect(new PGliteDialect({ pglite }), onQuery);
}
