import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runApp, type RunningApp } from '../../test/running-app.js';
import { USUAL_RULES } from './rules.js';
import { keepNoLonger } from './store.js';

const TEN_YEARS_LATER = new Date('2036-11-23T10:00:00Z');

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

it('leaves a request alone to which something happens while it is about to be cleared', async () => {
  const { id } = await app.report({ description: 'Deep, and back again' });
  await app.staff.events.append(id, { status: 'closed', outcome: 'fixed', publicText: 'Filled' });
  const failures: unknown[] = [];
  let clearing: ReturnType<typeof keepNoLonger> | undefined;
  await app.db.transaction().execute(async (trx) => {
    await trx
      .updateTable('serviceRequest')
      .set({ updatedAt: TEN_YEARS_LATER, state: 'open' })
      .where('id', '=', id)
      .execute();
    clearing = keepNoLonger(app.db, USUAL_RULES, TEN_YEARS_LATER, (error) => void failures.push(error));
    // Until it waits for this transaction, having read how things stood before.
    const waiting = async () => {
      const { rows } = await app.database.db.executeQuery<{ count: number }>(
        sql`select count(*)::integer as count from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`.compile(app.db),
      );
      return rows[0]?.count;
    };
    await expect.poll(waiting).toBeGreaterThan(0);
  });
  expect(await clearing).toEqual({ contacts: 0, requests: [] });
  expect(failures).toEqual([]);
  expect(await app.staff.requests.get(id)).toMatchObject({ description: 'Deep, and back again' });
});
