import pg from 'pg';
import { type Database } from './database.js';
import { type Hub } from './events/hub.js';
import { newestOf, newsBetween, NOTICE_CHANNEL } from './events/notice-store.js';
import { passNoticesOn, type NoticeLine } from './events/notices.js';

/** How often a silent line is tried: one that is cut on the way says nothing of it. */
const TRY_EVERY_MS = 15_000;
const ANSWER_WITHIN_MS = 5_000;

/** Announces on `hub` what any instance writes to the database at `url`. Call what comes back to stop. */
export function followOtherInstances(url: string, db: Database, hub: Hub): Promise<() => Promise<void>> {
  return passNoticesOn({
    connect: (hear) => noticeLine(url, hear),
    newsBetween: (first, last) => newsBetween(db, first, last),
    newestOf: (requestIds) => newestOf(db, requestIds),
    hub,
  });
}

async function noticeLine(url: string, hear: (notice: string) => void): Promise<NoticeLine> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'council-kit notices',
    connectionTimeoutMillis: ANSWER_WITHIN_MS,
    query_timeout: ANSWER_WITHIN_MS,
  });
  const ended = new Promise<void>((resolve) => client.once('end', () => resolve()));
  // Unheard, the error of a line that breaks would end the process; its end is what counts.
  client.on('error', () => {});
  client.on('notification', ({ payload }) => hear(payload ?? ''));
  const hangUp = () => client.end();
  try {
    await client.connect();
    await client.query(`listen ${NOTICE_CHANNEL}`);
  } catch (error) {
    void hangUp();
    throw error;
  }
  const trying = setInterval(() => void client.query('select 1').catch(hangUp), TRY_EVERY_MS);
  void ended.then(() => clearInterval(trying));
  return { ended, hangUp };
}
