import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type PGlite } from '@electric-sql/pglite';
import { type Database, type OnQuery } from './database.js';
import { migrate } from './migrations/migrate.js';
import { connectPGlite, createPGlite } from './pglite.js';
import { StartError } from './settings.js';
import { lookAt } from './embedded/damage.js';
import { readStage, writeStage } from './embedded/stage.js';
import { dropCopy, keepCopy, putBack } from './embedded/undo-copy.js';

/**
 * The database embedded in `folder`, made on the first start. A first start that was cut short begins again; what a killed
 * process left is made good by PostgreSQL. Throws `StartError` for a database that is damaged, and leaves that as it was:
 * PGlite by itself would unpack an empty one over it, or write to what it then cannot open.
 */
export async function openEmbedded(folder: string, onQuery?: OnQuery): Promise<Database> {
  const dataDir = join(folder, 'database');
  const stage = readStage(folder);
  // Nothing was answered out of a database that never was whole.
  if (stage === 'begun') rmSync(dataDir, { recursive: true, force: true });
  const isFirst = stage !== 'made' && isEmpty(dataDir);
  if (isFirst) writeStage(folder, 'begun');
  const pglite = isFirst ? await createPGlite({ dataDir }) : await openMade(folder, dataDir);
  // PGlite opens its folder to every account of the machine, and contact details are in it.
  chmodSync(dataDir, 0o700);
  const db = connectPGlite(pglite, onQuery);
  await migrate(db);
  if (stage !== 'made') writeStage(folder, 'made');
  return db;
}

async function openMade(folder: string, dataDir: string): Promise<PGlite> {
  const copy = join(folder, 'database-before');
  // A start that was cut short while it opened: nothing was answered since, and so nothing is lost.
  if (existsSync(copy)) putBack(copy, dataDir);
  dropCopy(copy);

  const look = lookAt(dataDir);
  if (look.damage !== undefined) throw damaged(dataDir, look.damage);
  try {
    keepCopy(dataDir, copy, { sharesTables: look.wasClosed });
  } catch (error) {
    dropCopy(copy);
    const { code } = error as { code?: string };
    throw new StartError(
      `The database in ${dataDir} cannot be copied before it is opened (${code}): make room beside it, as much as it takes itself.`,
    );
  }
  try {
    const pglite = await createPGlite({ dataDir });
    await readAll(pglite);
    dropCopy(copy);
    return pglite;
  } catch (error) {
    putBack(copy, dataDir);
    chmodSync(dataDir, 0o700);
    dropCopy(copy);
    const said = error instanceof Error ? error.message.split('\n')[0] : undefined;
    throw damaged(dataDir, said || 'it cannot be opened');
  }
}

/** Reads something of every table. Nothing is written to tables by that, so that all can still be put back. */
async function readAll(pglite: PGlite): Promise<void> {
  const { rows } = await pglite.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'pg_catalog')`,
  );
  for (const { name } of rows) await pglite.query(`select from ${name} limit 1`);
}

function damaged(dataDir: string, what: string): StartError {
  return new StartError(
    `The database in ${dataDir} is damaged (${what.replace(/\.$/, '')}) and was left as it is: put a backup in its place, or set COUNCILKIT_DATA to another folder.`,
  );
}

function isEmpty(dataDir: string): boolean {
  return !existsSync(dataDir) || readdirSync(dataDir).length === 0;
}
