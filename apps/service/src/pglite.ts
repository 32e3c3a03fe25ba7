import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import { columnTypes } from './column-types.js';
import { connect, type Database, type OnQuery } from './database.js';

/** A PGlite that gives what PostgreSQL through `pg` gives. */
export function createPGlite(options: PGliteOptions): Promise<PGlite> {
  return PGlite.create({ ...options, parsers: columnTypes });
}

/** Kysely over a PGlite; destroying it closes that. */
export function connectPGlite(pglite: PGlite, onQuery?: OnQuery): Database {
  return connect(new PGliteDialect({ pglite }), onQuery);
}
