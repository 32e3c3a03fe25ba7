import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { v7 as uuid } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApp, type RunningApp } from '../../test/running-app.js';
import { insertEvents } from '../events/store.js';
import { type Entry } from '../events/timeline.js';
import { placeChanges, readFeed } from './store.js';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

/** Writes an event of a request of its own, and keeps the transaction open until told. */
async function writeSlowly(): Promise<{ requestId: string; commit: () => Promise<void> }> {
  const { id } = await app.report();
  const template = await app.db
    .selectFrom('requestEvent')
    .selectAll()
    .where('requestId', '=', id)
    .executeTakeFirstOrThrow();
  const { sequence: _, ...kept } = template;
  const entry = { ...kept, id: uuid(), seq: 2 } as Entry;
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  let written = () => {};
  const isWritten = new Promise<void>((resolve) => (written = resolve));
  const done = app.db.transaction().execute(async (trx) => {
    await insertEvents(trx, [entry]);
    written();
    await released;
  });
  await isWritten;
  return { requestId: id, commit: () => (release(), done) };
}

/** How many connections wait for another one. */
async function waiting(): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::integer as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(app.db);
  return rows[0]?.count ?? 0;
}

describe('a transaction that takes longer than a later one', () => {
  it('has its event read after it, though it was written before', async () => {
    const start = (await app.resident.events.changes({ after: 'latest' }).page()).nextAfter;
    const slow = await writeSlowly();
    const fast = await app.report();
    const first = await app.resident.events.changes({ after: start }).page();
    expect(first.data.map(({ requestId }) => requestId)).toEqual([slow.requestId, fast.id]);
    await slow.commit();
    const second = await app.resident.events.changes({ after: first.nextAfter }).page();
    expect(second.data.map(({ requestId, seq }) => [requestId, seq])).toEqual([[slow.requestId, 2]]);
    expect(Number(second.data[0]?.cursor)).toBeGreaterThan(Number(first.nextAfter));
  });

  it('has its event behind those that were being given their places when it was committed', async () => {
    const slow = await writeSlowly();
    const { id: fastId } = await app.report();
    let letGo = () => {};
    const isLetGo = new Promise<void>((resolve) => (letGo = resolve));
    let held = () => {};
    const isHeld = new Promise<void>((resolve) => (held = resolve));
    const holding = app.db.transaction().execute(async (trx) => {
      await trx.selectFrom('change').select('sequence').where('requestId', '=', fastId).forUpdate().execute();
      held();
      await isLetGo;
    });
    await isHeld;
    // Two instances give out places: the first cannot finish, and the second sees one event more.
    const first = placeChanges(app.db);
    await expect.poll(waiting, { timeout: 15_000 }).toBe(1);
    await slow.commit();
    const second = placeChanges(app.db);
    await expect.poll(waiting, { timeout: 15_000 }).toBe(2);
    letGo();
    await Promise.all([holding, first, second]);
    const last = app.db.selectFrom('change').select('requestId').orderBy('position', 'desc').limit(2);
    expect((await last.execute()).map(({ requestId }) => requestId)).toEqual([slow.requestId, fastId]);
  });

  it('is waited for by nobody: the feed goes on', async () => {
    const slow = await writeSlowly();
    const { id } = await app.report();
    const { data } = await app.resident.events.changes({ after: 'latest' }).page();
    expect(data).toEqual([]);
    const all = await app.resident.events.changes({ limit: 200 }).all();
    expect(all.at(-1)?.requestId).toBe(id);
    await slow.commit();
  });
});

describe('many writers and many readers at once', () => {
  it('leave every reader with every event, once, in one order', async () => {
    const start = (await app.resident.events.changes({ after: 'latest' }).page()).nextAfter;
    let isWriting = true;
    /** Reads on and on, and keeps what it was given. */
    async function readOn(): Promise<string[]> {
      const names: string[] = [];
      let after = Number(start);
      for (;;) {
        const isLast = !isWriting;
        await placeChanges(app.db);
        const { events, next, hasMore } = await readFeed(app.db, { after, limit: 7 });
        names.push(...events.map(({ entry }) => `${entry.requestId} ${entry.seq}`));
        after = next;
        if (isLast && !hasMore) return names;
      }
    }
    const readers = Promise.all([readOn(), readOn(), readOn()]);
    const ending = new AbortController();
    const told: string[] = [];
    const listening = (async () => {
      const { signal } = ending;
      for await (const { requestId, seq } of app.resident.events.follow({ after: start, signal }))
        told.push(`${requestId} ${seq}`);
    })();
    const writers = Array.from({ length: 5 }, async (_, writer) => {
      for (let round = 0; round < 6; round += 1) {
        const slow = await writeSlowly();
        await pause((writer * 7 + round * 13) % 30);
        await slow.commit();
      }
    });
    await Promise.all(writers);
    isWriting = false;
    const [one = [], ...others] = await readers;
    expect(one).toHaveLength(5 * 6 * 2);
    expect(new Set(one).size).toBe(one.length);
    for (const other of others) expect(other).toEqual(one);
    // The stream says the same, in the same order.
    await expect.poll(() => told.length).toBeGreaterThanOrEqual(one.length);
    ending.abort();
    await listening.catch(() => undefined);
    expect(told).toEqual(one);
  });
});
