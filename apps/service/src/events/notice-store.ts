import { type Database } from '../database.js';
import { type News } from './notices.js';

/** The channel that the tables' own trigger writes to; a notice is the first and the last `sequence` of one statement. */
export const NOTICE_CHANNEL = 'request_event';

/** What a notice is about: the requests whose events have a `sequence` from `first` to `last`. */
export function newsBetween(db: Database, first: number, last: number): Promise<News[]> {
  return db
    .selectFrom('requestEvent')
    .select((row) => ['requestId', row.fn.max<number>('seq').as('seq')])
    .where('sequence', '>=', first)
    .where('sequence', '<=', last)
    .groupBy('requestId')
    .execute();
}

/** How far the timelines of these requests go. */
export async function newestOf(db: Database, requestIds: readonly string[]): Promise<News[]> {
  if (requestIds.length === 0) return [];
  return db
    .selectFrom('serviceRequest')
    .select(['id as requestId', 'lastSeq as seq'])
    .where('id', 'in', requestIds)
    .execute();
}
