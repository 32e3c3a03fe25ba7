import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkToken } from '../../test/leaks/roles.js';
import { uploadPhoto } from '../../test/leaks/photo.js';
import { preparedDatabase } from '../../test/prepared-database.js';
import { PUSH_KEYS, runApp, withKey, type RunningApp } from '../../test/running-app.js';
import { folderFiles } from '../attachments/folder-files.js';
import { type Database } from '../database.js';
import { keptPushKeys } from '../messages/push-keys.js';
import { backupCommand, restoreCommand } from './backup-command.js';

const LONG_MS = 60_000;
const KEY = 'the-key-of-this-council';

let scratch: string;
let app: RunningApp;
beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'backup-'));
  app = await runApp({ files: folderFiles(join(scratch, 'before', 'files')) });
  mkdirSync(join(scratch, 'before'), { recursive: true });
  writeFileSync(join(scratch, 'before', 'api-key'), `${KEY}\n`);
  keptPushKeys(join(scratch, 'before'));
});
afterAll(async () => {
  await app.stop();
  rmSync(scratch, { recursive: true });
});

function tools(db: Database, folder: string) {
  const files = folderFiles(join(scratch, folder, 'files'));
  return { db, files, now: app.clock.now, tell: () => {} };
}
const settings = (folder: string, apiKey?: string, pushKeys?: typeof PUSH_KEYS) => ({
  ...{ dataFolder: join(scratch, folder), apiKey, pushKeys },
});

describe('a backup', () => {
  it(
    'brings back how things were: reports, photos, links and cursors, and counts on from there',
    async () => {
      const attachmentIds = [await uploadPhoto(app, 'A hole')];
      const contact = { name: 'Samira Quill', email: 'samira@example.org' };
      const kept = await app.report({ attachmentIds, contact });
      await app.staff.events.append(kept.id, { status: 'planned', publicText: 'Next week' });
      const link = await linkToken(app, contact.email);
      const feed = await app.staff.events.changes().all();
      const photo = await app.staff.requests.get(kept.id).then(({ attachments }) => attachments?.[0]);
      const path = photo?.derivatives?.[0]?.url ?? '';
      const bytesOf = async (from: RunningApp) =>
        Buffer.from(await (await fetch(new URL(path, from.baseUrl), { headers: withKey })).arrayBuffer());
      const bytes = await bytesOf(app);

      const folder = join(scratch, 'backup');
      await backupCommand([folder], tools(app.db, 'before'), settings('before'));
      const before = await app.staff.requests.get(kept.id);
      const later = await app.report();
      await app.staff.events.append(kept.id, { status: 'inProgress', publicText: 'Too late for the backup' });

      const prepared = await preparedDatabase();
      mkdirSync(join(scratch, 'after'));
      const said = await restoreCommand([folder], tools(prepared.db, 'after'), settings('after'));
      expect(said.join('\n')).not.toMatch(/samira|the-key/i);
      expect(readFileSync(join(scratch, 'after', 'api-key'), 'utf8')).toBe(`${KEY}\n`);
      for (const name of ['api-key', 'push-keys.json'])
        expect(statSync(join(scratch, 'after', name)).mode & 0o777).toBe(0o600);
      expect(keptPushKeys(join(scratch, 'after'))).toEqual(keptPushKeys(join(scratch, 'before')));

      const restored = await runApp({ prepared, files: folderFiles(join(scratch, 'after', 'files')) });
      try {
        expect(await restored.staff.requests.get(kept.id)).toEqual(before);
        await expect(restored.staff.requests.get(later.id)).rejects.toMatchObject({ status: 404 });
        expect(await restored.staff.events.changes().all()).toEqual(feed);
        expect(await bytesOf(restored)).toEqual(bytes);
        expect(bytes.length).toBeGreaterThan(100);
        expect(await restored.resident.proofs.exchange({ token: link })).toHaveProperty('accessToken');

        const { reference, id } = await restored.report();
        expect([kept.reference, later.reference]).not.toContain(reference);
        const [change, ...rest] = await restored.staff.events.changes({ after: feed.at(-1)?.cursor }).all();
        expect([change?.requestId, rest]).toEqual([id, []]);
        const sequences = await restored.db
          .selectFrom('requestEvent')
          .select('sequence')
          .orderBy('sequence')
          .execute();
        const [last = 0, next] = sequences.slice(-2).map(({ sequence }) => sequence);
        expect(next).toBe(last + 1);
      } finally {
        await restored.stop();
      }
    },
    LONG_MS,
  );

  it('is not put into a database that has something in it', async () => {
    await expect(
      restoreCommand([join(scratch, 'backup')], tools(app.db, 'before'), settings('before')),
    ).rejects.toThrow('The database is not empty');
  });

  it('leaves out keys that are kept elsewhere, and says so', async () => {
    const folder = join(scratch, 'without');
    const given = settings('before', KEY, PUSH_KEYS);
    const said = await backupCommand([folder], tools(app.db, 'before'), given);
    expect(said.slice(-2)).toEqual([
      'The key is the one in COUNCILKIT_API_KEY: it is not in the backup.',
      'The keys for web push are those in COUNCILKIT_PUSH_PRIVATE_KEY: they are not in the backup.',
    ]);
    expect(readdirSync(folder)).not.toContain('api-key');
    expect(readdirSync(folder)).not.toContain('push-keys.json');
  });

  it('brings none back where they are kept elsewhere', async () => {
    const { db, remove } = await preparedDatabase();
    try {
      mkdirSync(join(scratch, 'elsewhere'));
      const given = settings('elsewhere', KEY, PUSH_KEYS);
      await restoreCommand([join(scratch, 'backup')], tools(db, 'elsewhere'), given);
      expect(readdirSync(join(scratch, 'elsewhere'))).not.toContain('api-key');
      expect(readdirSync(join(scratch, 'elsewhere'))).not.toContain('push-keys.json');
    } finally {
      await remove();
    }
  });

  it('is tried out without leaving anything', async () => {
    const { db, remove } = await preparedDatabase();
    try {
      const dry = await restoreCommand(
        [join(scratch, 'backup'), '--dry-run'],
        tools(db, 'dry'),
        settings('dry'),
      );
      expect(dry).toContain('Nothing was kept: this was a dry run.');
      expect(() => statSync(join(scratch, 'dry'))).toThrow('ENOENT');
    } finally {
      await remove();
    }
  });

  it.each([[[]], [['x', 'y']], [['x', '--everything']]])(
    'refuses what it does not know: %j',
    async (args) => {
      await expect(backupCommand(args, tools(app.db, 'before'), settings('before'))).rejects.toThrow(
        'npm run service:backup',
      );
      await expect(restoreCommand(args, tools(app.db, 'before'), settings('before'))).rejects.toThrow(
        'npm run service:restore',
      );
    },
  );
});
