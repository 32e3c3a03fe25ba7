import { type Database, type OnQuery } from './database.js';
import { makeFolder } from './data-folder.js';
import { lockFolder } from './directory-lock.js';
import { type Hub } from './events/hub.js';
import { type Connections } from './operations/metrics.js';
import { openEmbedded } from './open-embedded.js';
import { openPostgres } from './postgres.js';
import { followOtherInstances } from './postgres-notices.js';
import { type Settings } from './settings.js';
import { lookAfterTables } from './upkeep/store.js';

/** A database whose tables are up to date. */
export interface OpenDatabase {
  db: Database;
  /** Has `hub` announce what other instances write; call what comes back to stop. */
  followOthers(hub: Hub): Promise<() => Promise<void>>;
  /** Looks after the tables, where no server does. */
  upkeep(): Promise<void>;
  /** The connections to it; undefined on the embedded one. */
  connections?: () => Connections;
  /** Closes it, and lets the next service have it. */
  close(): Promise<void>;
}

/**
 * Opens the database that `settings` name: a PostgreSQL, which several services may share, or the one in the data folder,
 * which is one service's alone. The folder is there afterwards in either case. Throws `StartError` when it cannot be used.
 */
export async function openDatabase(
  { databaseUrl, dataFolder }: Settings,
  onQuery?: OnQuery,
): Promise<OpenDatabase> {
  makeFolder(dataFolder);
  if (databaseUrl !== undefined) {
    const { db, pool } = await openPostgres(databaseUrl, onQuery);
    return {
      db,
      followOthers: (hub) => followOtherInstances(databaseUrl, db, hub),
      upkeep: async () => {},
      connections: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
      close: () => db.destroy(),
    };
  }
  const unlock = lockFolder(dataFolder);
  const db = await openEmbedded(dataFolder, onQuery);
  return {
    db,
    // There are none.
    followOthers: async () => async () => {},
    async upkeep() {
      await lookAfterTables(db);
    },
    async close() {
      await db.destroy();
      unlock();
    },
  };
}
