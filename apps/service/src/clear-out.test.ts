import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillCouncil } from '../test/full-council.js';
import { type Council } from '../test/leaks/planted.js';
import { runApp, type RunningApp } from '../test/running-app.js';
import { folderFiles } from './attachments/folder-files.js';
import { clearOut } from './clear-out.js';
import { type News } from './events/store.js';
import { USUAL_RULES } from './retention/rules.js';

const LONG_MS = 60_000;
const TEN_YEARS_LATER = new Date('2036-11-23T10:00:00Z');

let folder: string;
let app: RunningApp;
let council: Council;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cleared-'));
  app = await runApp({ files: folderFiles(folder) });
  council = await fillCouncil(app);
  // A link that was asked for, which no subscription goes with.
  await app.proofLinks();
  await app.db.updateTable('webhookDelivery').set({ state: 'delivered' }).execute();
}, LONG_MS);
afterEach(async () => {
  await app.stop();
  rmSync(folder, { recursive: true });
});

/** Everything that is to be gone after so many years, and is not. */
async function left(): Promise<Record<string, number>> {
  const { db } = app;
  const closed = council.targets.find(({ name }) => name === 'closed')?.id ?? '';
  const rows = {
    keys: db.selectFrom('idempotencyKey').select('key'),
    tokens: db.selectFrom('accessToken').select('hash'),
    proofs: db.selectFrom('proof').select('id'),
    contacts: db.selectFrom('requestContact').select('requestId').where('requestId', '=', closed),
    words: db
      .selectFrom('serviceRequest')
      .select('id')
      .where('id', '=', closed)
      .where('description', 'is not', null),
    files: db.selectFrom('attachment').select('id').where('requestId', 'is', null),
    wishes: db.selectFrom('subscription').select('id').where('state', '=', 'pending'),
    messages: db.selectFrom('message').select('id').where('requestId', 'is', null),
    deliveries: db.selectFrom('webhookDelivery').select('id'),
  };
  const counted = Object.entries(rows).map(
    async ([name, query]) => [name, (await query.execute()).length] as const,
  );
  return Object.fromEntries((await Promise.all(counted)).filter(([, count]) => count > 0));
}

async function clear() {
  const removed: News[] = [];
  const errors: unknown[] = [];
  await clearOut({
    ...{ db: app.db, files: folderFiles(folder), retention: USUAL_RULES, now: TEN_YEARS_LATER },
    onRemoved: (news) => void removed.push(news),
    onError: (error) => void errors.push(error),
  });
  return { removed, errors };
}

describe('clearing out', () => {
  it(
    'leaves nothing of what is kept no longer, and tells of the timelines that say so',
    async () => {
      // Of each there is something, or this would show nothing.
      expect(Object.keys(await left())).toHaveLength(9);
      const { removed, errors } = await clear();
      expect(errors).toEqual([]);
      expect(await left()).toEqual({});
      const closed = council.targets.find(({ name }) => name === 'closed');
      expect(removed).toEqual([expect.objectContaining({ requestId: closed?.id })]);
      const open = council.targets.find(({ name }) => name === 'open')?.id ?? '';
      expect((await app.staff.requests.get(open)).description).not.toBeNull();
    },
    LONG_MS,
  );

  it(
    'does all the rest where one step goes wrong, and says so',
    async () => {
      await sql`alter table idempotency_key rename to idempotency_key_elsewhere`.execute(app.db);
      const { errors } = await clear();
      await sql`alter table idempotency_key_elsewhere rename to idempotency_key`.execute(app.db);
      // Removing words looks into the answers that were kept for repeated calls.
      expect(errors).toHaveLength(2);
      expect(Object.keys(await left()).toSorted()).toEqual(['contacts', 'keys', 'words']);
    },
    LONG_MS,
  );
});
