import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillCouncil } from '../../test/full-council.js';
import { preparedDatabase, type PreparedDatabase } from '../../test/prepared-database.js';
import { runApp, type RunningApp } from '../../test/running-app.js';
import { tablePrints } from '../../test/table-prints.js';
import { loadDemonstrationAddresses } from '../addresses/store.js';
import { loadDemonstrationAreas } from '../areas/store.js';
import { folderFiles } from '../attachments/folder-files.js';
import { demonstrationAddresses } from '../seed/addresses.js';
import { demonstrationAreas } from '../seed/areas.js';
import { catalogue } from '../seed/catalogue.js';
import { suppliers } from '../seed/suppliers.js';
import { loadCatalogue } from '../services/store.js';
import { loadSuppliers } from '../suppliers/store.js';
import { migrateCommand } from './command.js';
import { type Manifest } from './manifest.js';
import { archivedTables, leftOutTables } from './tables.js';

const LONG_MS = 120_000;
const NOW = new Date('2026-11-23T12:00:00Z');

let scratch: string;
let app: RunningApp;
let council: Awaited<ReturnType<typeof fillCouncil>>;
/** An archive of all that the council has. */
let written: string;
let report: string[];
/** What was in every table when it was written. */
let prints: Record<string, string>;
const without = Object.keys(leftOutTables);
const databases = new Set<PreparedDatabase>();

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'archive-'));
  app = await runApp({ files: folderFiles(join(scratch, 'files-before')) });
  council = await fillCouncil(app);
  written = join(scratch, 'written');
  prints = await tablePrints(app.db, { without });
  report = await migrate(app.db, 'files-before', 'out', written);
}, LONG_MS);
afterAll(async () => {
  await app.stop();
  for (const { remove } of databases) await remove();
  rmSync(scratch, { recursive: true });
});

function migrate(db: RunningApp['db'], files: string, ...args: string[]): Promise<string[]> {
  return migrateCommand(args, { db, files: folderFiles(join(scratch, files)), now: NOW, tell: () => {} });
}

async function emptyDatabase(): Promise<PreparedDatabase> {
  const made = await preparedDatabase();
  databases.add(made);
  return made;
}

/** A copy of the archive in which one file was changed; its manifest goes along, unless it is to lie. */
function changed(
  name: string,
  file: string,
  change: (content: string) => string,
  { isHonest = true }: { isHonest?: boolean } = {},
): string {
  const folder = mkdtempSync(join(scratch, `${name}-`));
  cpSync(written, folder, { recursive: true });
  const content = change(readFileSync(join(folder, file), 'utf8'));
  writeFileSync(join(folder, file), content);
  if (!isHonest) return folder;
  const manifest = manifestIn(folder);
  const entry = [...manifest.tables, manifest.files].find((one) => one.file === file);
  Object.assign(entry ?? {}, {
    lines: content.split('\n').length - 1,
    bytes: Buffer.byteLength(content),
    sha256: createHash('sha256').update(content).digest('hex'),
  });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}

describe('an archive', () => {
  it('has every table and every column that there is', async () => {
    const { rows } = await sql<{ table: string; columns: string[] }>`
      select table_name::text as table, json_agg(column_name order by ordinal_position) as columns
      from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where table_schema = current_schema() and table_type = 'BASE TABLE' and is_generated = 'NEVER'
      group by table_name`.execute(app.db);
    const known = [...archivedTables.map(({ name }) => name), ...Object.keys(leftOutTables)];
    // A table is missing here? Name it in tables.ts, and fill it in test/full-council.ts.
    expect(known.toSorted()).toEqual(rows.map(({ table }) => table).toSorted());
    const { tables } = manifestIn(written);
    const columnsOf = new Map(rows.map(({ table, columns }) => [table, columns]));
    for (const { table, columns, file } of tables) {
      expect(columns, table).toEqual(columnsOf.get(table));
      const [line = '{}'] = readFileSync(join(written, file), 'utf8').split('\n');
      expect(Object.keys(JSON.parse(line) as object), table).toEqual(columns);
    }
    expect(tables.filter(({ lines }) => lines === 0).map(({ table }) => table)).toEqual([]);
  });

  it('is for its owner alone, says what it holds, and was reported', () => {
    expect(statSync(written).mode & 0o777).toBe(0o700);
    for (const entry of readdirSync(written, { withFileTypes: true, recursive: true })) {
      const mode = statSync(join(entry.parentPath, entry.name)).mode & 0o777;
      expect(mode, entry.name).toBe(entry.isDirectory() ? 0o700 : 0o600);
    }
    const readMe = readFileSync(join(written, 'README.md'), 'utf8');
    for (const { name, holds } of archivedTables)
      expect(readMe).toContain(`| \`${name}.ndjson\` | ${holds} |`);
    expect(report).toContain(`service_request\t${council.targets.length + 1}`);
    expect(report).toContain('photos and papers\t2');
    expect(report.join('\n')).not.toContain(council.email);
  });

  it('comes back as it was, into a database that was started once', async () => {
    const { db } = await emptyDatabase();
    await loadSuppliers(db, suppliers);
    await loadCatalogue(db, catalogue);
    await loadDemonstrationAreas(db, demonstrationAreas);
    await loadDemonstrationAddresses(db, demonstrationAddresses);
    const said = await migrate(db, 'files-after', 'in', written);
    expect(said.at(-1)).toBe('Everything is there.');
    expect(said.join('\n')).toMatch(/\d+ rows that the first start had loaded made way/);
    expect(await tablePrints(db, { without })).toEqual(prints);
    const photos = (folder: string) =>
      readdirSync(join(scratch, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name, parentPath }) => [name, readFileSync(join(parentPath, name)).toString('base64')]);
    expect(photos('files-after')).toHaveLength(2);
    expect(photos('files-after')).toEqual(photos('files-before'));

    const again = join(scratch, 'again');
    await migrate(db, 'files-after', 'out', again);
    const sums = ({ tables, files, sequences }: Manifest) => ({ tables, files, sequences });
    expect(sums(manifestIn(again))).toEqual(sums(manifestIn(written)));
    await expect(migrate(db, 'files-after', 'in', written)).rejects.toThrow('was brought in already');
  });

  it('lets the service go on where it was: references, numbers, feed, links', async () => {
    const prepared = await preparedDatabase();
    await migrate(prepared.db, 'files-on', 'in', written);
    const before = await app.staff.events.changes({ limit: 200 }).all();
    const other = await runApp({ prepared, files: folderFiles(join(scratch, 'files-on')) });
    try {
      expect(await other.staff.events.changes({ limit: 200 }).all()).toEqual(before);
      const { accessToken } = await other.resident.proofs.exchange({ token: council.magicLink });
      expect(accessToken).toMatch(/^rt_/);
      const { reference, id } = await other.report();
      expect(before.map((change) => change.reference)).not.toContain(reference);
      const after = await other.staff.events.changes({ after: before.at(-1)?.cursor ?? '' }).all();
      expect(after.map(({ requestId, seq }) => [requestId, seq])).toEqual([[id, 1]]);
      const [photo] = (await other.staff.requests.get(council.targets[1]?.id ?? '')).attachments ?? [];
      const seen = await fetch(new URL(photo?.derivatives?.[0]?.url ?? '', other.baseUrl), {
        headers: { authorization: 'Bearer a-key-for-tests-only' },
      });
      expect(seen.status).toBe(200);
    } finally {
      await other.stop();
    }
  });

  it('says which photos are not where they are kept', async () => {
    const said = await migrate(app.db, 'files-nowhere', 'out', join(scratch, 'without-photos'));
    const { leftOut, files } = manifestIn(join(scratch, 'without-photos'));
    expect(said).toContain(`Left out: ${leftOut.length}`);
    expect([leftOut.length, files.lines]).toEqual([2, 0]);
    for (const one of leftOut) {
      expect(one).toMatch(/^files\/\S+: it was not to be found where photos and papers are kept$/);
      expect(said).toContain(`  ${one}`);
    }
  });

  it('takes a line for a row, however the JSON in it is broken into lines', async () => {
    await sql`update area set boundary = replace(boundary::text, ',', ',' || chr(10))::json`.execute(app.db);
    const folder = join(scratch, 'lines');
    await migrate(app.db, 'files-before', 'out', folder);
    const { db } = await emptyDatabase();
    await migrate(db, 'files-lines', 'in', folder);
    const boundaries = (of: typeof db) => of.selectFrom('area').select('boundary').orderBy('code').execute();
    expect(await boundaries(db)).toEqual(await boundaries(app.db));
  });

  it('goes on where it was cut short, and has nothing twice', async () => {
    const { db } = await emptyDatabase();
    const cut = (at: string) => {
      let reached = 0;
      return migrateCommand(['in', written], {
        ...{ db, files: folderFiles(join(scratch, 'files-cut')), now: NOW },
        tell: (line) => {
          if (line === at) reached += 1;
          if (reached > 0 && line.startsWith('  ')) throw new Error('cut short');
        },
      });
    };
    await expect(cut('Bringing in request_event.ndjson')).rejects.toThrow('cut short');
    expect((await tablePrints(db))['request_event']).not.toMatch(/^0 /);
    expect((await tablePrints(db))['assignment']).toMatch(/^0 /);
    await expect(cut('Bringing in webhook_endpoint.ndjson')).rejects.toThrow('cut short');
    const [first] = await migrate(db, 'files-cut', 'in', written);
    expect(first).toBe('It had been cut short, and went on where it was.');
    expect(await tablePrints(db, { without })).toEqual(prints);
  });

  it('is left to another process that has brought it further meanwhile', async () => {
    const { db } = await emptyDatabase();
    let moved: Promise<unknown> = Promise.resolve();
    const tell = (line: string) => {
      if (line !== 'Bringing in assignment.ndjson') return;
      const further = JSON.stringify({ table: 11, lines: 0, bytes: 0 });
      moved = db.updateTable('arrival').set({ place: further }).execute();
    };
    // The other has been there by the time that this one begins to write the table.
    const begin = db.transaction.bind(db);
    db.transaction = () => {
      const begun = begin();
      const execute = begun.execute.bind(begun);
      begun.execute = async (step) => (await moved, execute(step));
      return begun;
    };
    const tools = { db, files: folderFiles(join(scratch, 'files-two')), now: NOW, tell };
    await expect(migrateCommand(['in', written], tools)).rejects.toThrow(
      'Another process is bringing this archive in. One is enough.',
    );
    await moved;
    expect((await tablePrints(db))['assignment']).toMatch(/^0 /);
  });

  it('does not go on where something else has written meanwhile', async () => {
    const { db } = await emptyDatabase();
    const stopAt = (line: string) => {
      if (line.startsWith('Bringing in assignment')) throw new Error('cut short');
    };
    const tools = { db, files: folderFiles(join(scratch, 'files-other')), now: NOW, tell: stopAt };
    await expect(migrateCommand(['in', written], tools)).rejects.toThrow('cut short');
    await sql`delete from request_contact where request_id = (select min(request_id::text)::uuid from request_contact)`.execute(
      db,
    );
    await expect(migrate(db, 'files-other', 'in', written)).rejects.toThrow(
      /request_contact holds \d+ rows, and \d+ were brought in: something else has written/,
    );
  });
});

describe('a dry run', () => {
  it('says what would happen and leaves nothing', async () => {
    const { db } = await emptyDatabase();
    const before = await tablePrints(db);
    const said = await migrate(db, 'files-dry', 'in', written, '--dry-run');
    expect(said).toContain(`service_request\t${council.targets.length + 1}`);
    expect(said.at(-1)).toBe('Nothing was kept: this was a dry run.');
    expect(await tablePrints(db)).toEqual(before);
    expect(() => readdirSync(join(scratch, 'files-dry'))).toThrow('ENOENT');
  });

  it('names every fault with its file and line, and nothing of what it says', async () => {
    const { db } = await emptyDatabase();
    const folder = changed('faulty', 'request_contact.ndjson', (content) => {
      const [one = '', two = '', three = '', four = '', ...rest] = content.split('\n');
      const lost = three.replace(
        /"request_id":"[^"]+"/,
        '"request_id":"00000000-0000-7000-8000-000000000000"',
      );
      const mistyped = four.replace(/"request_id":"[^"]+"/, '"request_id":"secret@example.org"');
      const stray = two.replace('"email"', '"e_mail"');
      return [one, one, stray, lost, mistyped, `${one}!`, ...rest].join('\n');
    });
    const file = 'request_contact.ndjson';
    await expect(migrate(db, 'files-dry', 'in', folder, '--dry-run')).rejects.toThrow(
      [
        `${file}, line 3: it has no email.`,
        `${file}, line 6: it is no object in JSON.`,
        `${file}, line 2: it stands twice, or is in the database already (request_contact_pkey).`,
        `${file}, line 4: it names something that is not there (request_contact_request_id_fkey).`,
        `${file}, line 5: a value is not of the kind that its column holds.`,
      ].join('\n'),
    );
    await expect(migrate(db, 'files-dry', 'in', folder)).rejects.toThrow(`${file}, line 3: it has no email.`);
    expect((await tablePrints(db))['request_contact']).toMatch(/^0 /);
  });

  it('reads every photo', async () => {
    const { db } = await emptyDatabase();
    const altered = changed('altered', 'files.ndjson', (content) =>
      content.replace(/"sha256":"[^"]+"/, `"sha256":"${'0'.repeat(64)}"`),
    );
    await expect(migrate(db, 'files-dry', 'in', altered, '--dry-run')).rejects.toThrow(
      /files\.ndjson, line 1: the checksum of files\/\S+ is not that of the list/,
    );
    const lost = changed('lost', 'files.ndjson', (content) => content);
    rmSync(join(lost, 'files'), { recursive: true });
    await expect(migrate(db, 'files-dry', 'in', lost, '--dry-run')).rejects.toThrow(
      /line 1: files\/\S+ cannot be read\.\nfiles\.ndjson, line 2: /,
    );
    const outside = changed('outside', 'files.ndjson', (content) =>
      content.replace(/"key":"[^"]+"/, '"key":"../../api-key"'),
    );
    await expect(migrate(db, 'files-dry', 'in', outside, '--dry-run')).rejects.toThrow(
      'files.ndjson, line 1: it does not name a photo or paper.',
    );
  });
});

describe('what cannot be brought in', () => {
  it.each([
    ['changed', (text: string) => text.replace('Peak', 'Pike'), 'its checksum is not that of the manifest'],
    ['shorter', (text: string) => text.slice(0, -10), /it has \d+ bytes, and the manifest says \d+/],
  ])('a file that was %s after it was written', async (name, change, why) => {
    const { db } = await emptyDatabase();
    const folder = changed(name, 'supplier.ndjson', change, { isHonest: false });
    const before = await tablePrints(db);
    await expect(migrate(db, 'files-no', 'in', folder)).rejects.toThrow(why);
    expect(await tablePrints(db)).toEqual(before);
  });

  it('a folder whose writing was cut short, and one that has something in it', async () => {
    const { db } = await emptyDatabase();
    await expect(migrate(db, 'files-no', 'in', join(scratch, 'files-before'))).rejects.toThrow(
      'has no manifest.json',
    );
    await expect(migrate(db, 'files-no', 'out', written)).rejects.toThrow('is not empty');
  });

  it('an archive of another version', async () => {
    const { db } = await emptyDatabase();
    const withMigrations = (change: (names: string[]) => string[]) =>
      changed(
        'version',
        'manifest.json',
        (text) => {
          const manifest = JSON.parse(text) as Manifest;
          return JSON.stringify({ ...manifest, migrations: change(manifest.migrations) });
        },
        { isHonest: false },
      );
    const newer = withMigrations((names) => [...names, '9999-later']);
    await expect(migrate(db, 'files-no', 'in', newer)).rejects.toThrow('written by a newer version');
    const older = withMigrations((names) => names.slice(0, -1));
    // It lacks a table that came later.
    rmSync(join(older, 'feedback.ndjson'));
    const { tables, ...others } = manifestIn(older);
    const fewer = tables.filter(({ table }) => table !== 'feedback');
    writeFileSync(join(older, 'manifest.json'), JSON.stringify({ ...others, tables: fewer }));
    await expect(migrate(db, 'files-no', 'in', older)).rejects.toThrow(
      /^The archive was written by an older version, before \d{4}\S+: bring it in with that version, then start this one on the same database\.$/,
    );
  });

  it('anything, where a service has requests of its own', async () => {
    await expect(migrate(app.db, 'files-before', 'in', written)).rejects.toThrow(
      /The database is not empty: it holds .*\d+ in service_request/,
    );
  });

  it.each([[[]], [['in']], [['out', 'x', '--dry-run']], [['in', 'x', 'y']], [['in', 'x', '--force']]])(
    'a command that is not understood: %j',
    async (args) => {
      await expect(migrate(app.db, 'files-no', ...args)).rejects.toThrow('npm run service:migrate');
    },
  );
});
