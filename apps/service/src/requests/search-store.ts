import { sql, type RawBuilder } from 'kysely';
import { referenceIn } from './reference.js';

type Condition = RawBuilder<boolean>;

/** The hours of the blocks that the index of words has, the smallest first. */
export const BLOCK_HOURS = [4, 16, 64, 256, 1024, 4096, 16384] as const;

/** A query for what the index of words has for a block of time, such as `'@64:7618'`, from within the statement; null for all time. */
export type BlockWord = RawBuilder<unknown>;

/**
 * The words of a request as they are indexed. English endings are dropped on both sides, so that "potholes" finds "pothole";
 * what is written in another language loses the same letters on both sides, and is found all the same.
 */
const PUBLIC_WORDS = sql`request_words(
  case moderation when 'shown' then coalesce(description, '') else '' end || ' ' ||
  case location_precision when 'exact' then coalesce(address_text, '') || ' ' || coalesce(postcode, '') else '' end,
  submitted_at)`;
const ALL_WORDS = sql`request_words(
  coalesce(description, '') || ' ' || coalesce(address_text, '') || ' ' || coalesce(postcode, ''), submitted_at)`;

/** True for requests with these words in what the public may read, submitted in `block`; without one, or with this reference. */
export function hasPublicWords(q: string, block?: BlockWord): Condition {
  return hasWords(PUBLIC_WORDS, q, block);
}

/** The same for words anywhere. */
export function hasAnyWords(q: string, block?: BlockWord): Condition {
  return hasWords(ALL_WORDS, q, block);
}

function hasWords(words: RawBuilder<unknown>, q: string, block: BlockWord | undefined): Condition {
  const wanted = sql`websearch_to_tsquery('english', ${q})`;
  // Two conditions, not one query of both: the index then jumps to where the block begins in what it has for the word, where it
  // would go through all of that.
  if (block) return sql`(${words} @@ ${wanted} and ${words} @@ coalesce(${block}, ${wanted}))`;
  const found = sql<boolean>`${words} @@ ${wanted}`;
  const reference = referenceIn(q);
  return reference === undefined ? found : sql<boolean>`(${found} or reference = ${reference})`;
}
