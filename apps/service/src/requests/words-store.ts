import { type Database } from '../database.js';
import { BLOCK_HOURS, blockAt, startOf, type Block } from './search-store.js';
import { type RequestRow } from './store.js';

/** A part of all time. */
export interface Span {
  /** Only what was submitted before this moment. */
  before?: Date | undefined;
  /** Only what was submitted since this moment, and changed after it, as nearly all of that was. */
  since?: Date | undefined;
  /** Only what was submitted in this block of the index of words. */
  block?: Block | undefined;
}

/** So many are found and sorted at once: what the planner expects of a word it does not know, among a million requests, and more. */
const FEW = 3000;
/** So many are hoped for in a block, for each that is asked for: words come in clusters. */
const SPARE = 3;
const HOUR_MS = 60 * 60 * 1000;

/** A search, newest first. */
interface Search {
  /** The page has one more, when another page follows. */
  limit: number;
  /** Where the page before ended, if there was one. */
  after: Date | undefined;
  /** How many it would find in all, as the database guesses. */
  estimate(): Promise<number>;
  /** So many of the newest it finds within a span; in all time, when left out. */
  find(limit: number, span?: Span): Promise<RequestRow[]>;
}

/**
 * The newest that a search for words finds, one more than `limit` when there are. The index of words knows no order, so what is
 * found is sorted; of frequent words that is done for the newest block of time, and for the one before where that has too few.
 */
export async function findNewest(
  db: Database,
  { limit, after, estimate, find }: Search,
): Promise<RequestRow[]> {
  const expected = await estimate();
  if (expected <= FEW) return find(limit);
  const times = await extent(db);
  if (!times) return [];
  const perHour = expected / Math.max(1, (times.newest.getTime() - times.oldest.getTime()) / HOUR_MS);
  let level = BLOCK_HOURS.findIndex((hours) => hours * perHour >= SPARE * limit);

  const found: RequestRow[] = [];
  // The first is not behind the place where the page before ended.
  let before = after ?? times.newest;
  let isFirst = true;
  while (found.length <= limit && (isFirst || before > times.oldest)) {
    const hours = level === -1 ? undefined : BLOCK_HOURS[level];
    // A moment is in the block that it begins; what is looked for ends just before `before`.
    const block = hours && blockAt(hours, isFirst ? before : new Date(before.getTime() - 1));
    const until = isFirst ? new Date(before.getTime() + 1) : before;
    found.push(...(await find(limit - found.length, { before: until, block })));
    if (!block) return found;
    before = startOf(block);
    isFirst = false;
    // Fewer than hoped: look at more time at once, in the end at all that is left.
    level = level + 1 < BLOCK_HOURS.length ? level + 1 : -1;
  }
  return found;
}

async function extent(db: Database): Promise<{ newest: Date; oldest: Date } | undefined> {
  const { newest, oldest } = await db
    .selectFrom('serviceRequest')
    .select(({ fn }) => [fn.max('submittedAt').as('newest'), fn.min('submittedAt').as('oldest')])
    .executeTakeFirstOrThrow();
  // Without rows the least and the greatest are null, whatever the types say.
  return newest === null ? undefined : { newest, oldest };
}

/** How many rows the planner expects a query to find. Only as good as the statistics. */
export async function rowsExpected(query: {
  explain(format: 'json'): Promise<Record<string, unknown>[]>;
}): Promise<number> {
  const [plan] = await query.explain('json');
  const [
    {
      Plan: { 'Plan Rows': rows },
    },
  ] = plan?.['QUERY PLAN'] as [{ Plan: { 'Plan Rows': number } }];
  return rows;
}
