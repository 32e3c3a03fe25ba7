import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { chmod, mkdir, readdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { sql, type Transaction } from 'kysely';
import { keyOf, type KeptDerivative } from '../attachments/attachment.js';
import { type Files } from '../attachments/files.js';
import { type Database, type Tables } from '../database.js';
import { ArchiveError } from './archive-error.js';
import { readMe } from './read-me.js';
import { API_KEY, FILE_LIST, FILES, FORMAT_VERSION, MANIFEST, PUSH_KEYS } from './manifest.js';
import { type Content, type ListedFile, type Manifest, type TableContent } from './manifest.js';
import { doneMigrations, readSequences } from './numbering-store.js';
import { readShape, type Column } from './shape-store.js';
import { archivedTables, fileOf, linesAtATime, type ArchivedTable } from './tables.js';

/** What an archive is written with. */
export interface WriteTools {
  db: Database;
  files: Files;
  now: Date;
  /** The key for staff, where it goes with the archive. */
  apiKey?: string | undefined;
  /** The text of the file with the keys for web push, where it does. */
  pushKeys?: string | undefined;
  /** Is told of each file that begins, and waited for. */
  tell: (line: string) => unknown;
}

/**
 * Writes everything there is to a new folder, for its owner alone, as it stands at one moment: writers go on meanwhile, and
 * what they write is not in it. A page at a time, however much there is. Throws `ArchiveError`.
 */
export async function writeArchive(folder: string, tools: WriteTools): Promise<Manifest> {
  const { db, files, now, apiKey, pushKeys, tell } = tools;
  await makeFolder(folder);
  const snapshot = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  const manifest = await snapshot.execute(async (trx): Promise<Manifest> => {
    await settle(trx);
    const shape = await readShape(trx);
    const tables: TableContent[] = [];
    for (const table of archivedTables) {
      await tell(`Writing ${fileOf(table.name)}`);
      tables.push(await writeTable(trx, folder, table, shape.get(table.name) ?? []));
    }
    await tell('Writing photos and papers');
    const leftOut: string[] = [];
    const list = await writeFiles(trx, folder, files, leftOut);
    return {
      format: 'councilkit-archive',
      version: FORMAT_VERSION,
      id: randomUUID(),
      madeAt: now.toISOString(),
      migrations: await doneMigrations(trx),
      tables,
      files: list,
      sequences: await readSequences(trx, shape),
      leftOut,
      hasApiKey: apiKey !== undefined,
      hasPushKeys: pushKeys !== undefined,
    };
  });
  if (apiKey !== undefined) await writeFile(join(folder, API_KEY), `${apiKey}\n`, { mode: 0o600 });
  if (pushKeys !== undefined) await writeFile(join(folder, PUSH_KEYS), pushKeys, { mode: 0o600 });
  await writeFile(join(folder, 'README.md'), readMe(manifest), { mode: 0o600 });
  const unfinished = join(folder, `${MANIFEST}.new`);
  await writeFile(unfinished, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true });
  await rename(unfinished, join(folder, MANIFEST));
  return manifest;
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0)
    throw new ArchiveError(`${folder} is not empty. Name a folder that is not there yet.`);
  await chmod(folder, 0o700);
}

/** Times in UTC, and no end to the transaction while a large photo is copied. */
async function settle(trx: Transaction<Tables>): Promise<void> {
  await sql`set local timezone = 'UTC'`.execute(trx);
  await sql`set local idle_in_transaction_session_timeout = 0`.execute(trx);
}

async function writeTable(
  trx: Transaction<Tables>,
  folder: string,
  table: ArchivedTable,
  columns: readonly Column[],
): Promise<TableContent> {
  const content = await writeLines(folder, fileOf(table.name), pagesOf(trx, table, columns));
  return { table: table.name, ...content, columns: columns.map(({ name }) => name) };
}

/** The lines of a table, a page at a time by its keys. */
async function* pagesOf(
  trx: Transaction<Tables>,
  table: ArchivedTable,
  columns: readonly Column[],
): AsyncGenerator<string[], void> {
  const keys = table.by.map((name) => {
    const column = columns.find((one) => one.name === name);
    if (!column) throw new Error(`${table.name} has no column ${name} to be ordered by`);
    return column;
  });
  const order = sql.join(keys.map(({ name }) => sql.id(name)));
  const limit = linesAtATime(table);
  let after = sql`true`;
  for (;;) {
    // `json`, unlike `jsonb`, gives numbers and members as they are kept.
    const { rows } = await sql<{ line: string }>`
      select row_to_json(row)::text as line from ${sql.table(table.name)} as row
      where ${after} order by ${order} limit ${sql.lit(limit)}`.execute(trx);
    // Between the tokens of a JSON column a line may end; within them it cannot.
    const lines = rows.map(({ line }) => line.replaceAll(/[\r\n]/g, ' '));
    if (lines.length > 0) yield lines;
    const last = lines.at(-1);
    if (last === undefined || lines.length < limit) return;
    const values = JSON.parse(last) as Record<string, string | number>;
    const place = keys.map(({ name, type }) => sql`cast(${String(values[name])}::text as ${sql.raw(type)})`);
    after = sql`(${order}) > (${sql.join(place)})`;
  }
}

/** Copies the bytes of every attachment, and lists them. What is not there any more goes to `leftOut`. */
async function writeFiles(
  trx: Transaction<Tables>,
  folder: string,
  files: Files,
  leftOut: string[],
): Promise<Content> {
  await mkdir(join(folder, FILES), { mode: 0o700 });
  async function* listed(): AsyncGenerator<string[], void> {
    for await (const { id, name, mediaType } of derivatives(trx)) {
      const key = keyOf(id, name);
      const copied = await copyOut(folder, key, files);
      if (copied) yield [JSON.stringify({ key, mediaType, ...copied } satisfies ListedFile)];
      else leftOut.push(`${FILES}/${key}: it was not to be found where photos and papers are kept`);
    }
  }
  return writeLines(folder, FILE_LIST, listed());
}

async function* derivatives(trx: Transaction<Tables>): AsyncGenerator<{ id: string } & KeptDerivative, void> {
  const page = trx.selectFrom('attachment').select(['id', 'derivatives']).orderBy('id').limit(PAGE);
  let rows = await page.execute();
  while (rows.length > 0) {
    for (const { id, derivatives: made } of rows) for (const one of made) yield { id, ...one };
    rows = await page.where('id', '>', rows.at(-1)?.id ?? '').execute();
  }
}

const PAGE = 500;

async function copyOut(
  folder: string,
  key: string,
  files: Files,
): Promise<{ bytes: number; sha256: string } | undefined> {
  const source = await files.read(key);
  if (!source) return undefined;
  const place = join(folder, FILES, key);
  await mkdir(dirname(place), { recursive: true, mode: 0o700 });
  const hash = createHash('sha256');
  let bytes = 0;
  await pipeline(
    source,
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk);
        bytes += chunk.length;
        yield chunk;
      }
    },
    createWriteStream(place, { mode: 0o600, flags: 'wx', flush: true }),
  );
  return { bytes, sha256: hash.digest('hex') };
}

/** Writes a file of lines, and counts and sums them on the way. */
async function writeLines(folder: string, file: string, pages: AsyncIterable<string[]>): Promise<Content> {
  const hash = createHash('sha256');
  const content = { lines: 0, bytes: 0 };
  await pipeline(
    async function* () {
      for await (const lines of pages) {
        const text = Buffer.from(lines.map((line) => `${line}\n`).join(''));
        hash.update(text);
        content.lines += lines.length;
        content.bytes += text.length;
        yield text;
      }
    },
    createWriteStream(join(folder, file), { mode: 0o600, flags: 'wx', flush: true }),
  );
  return { file, ...content, sha256: hash.digest('hex') };
}
