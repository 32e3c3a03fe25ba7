import { readFacts } from '../requests/facts-store.js';
import { type Database } from '../database.js';
import { FeedReading } from './feed-reading.js';
import { type FeedPage } from './feed-page.js';

/** A page of the feed with who may see how much of it. */
export async function readingOf(db: Database, page: FeedPage): Promise<FeedReading> {
  const ids = new Set(page.events.map(({ entry }) => entry.requestId));
  return new FeedReading(page, await readFacts(db, [...ids]));
}
