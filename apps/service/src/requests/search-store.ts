import { sql, type RawBuilder } from 'kysely';
import { MistypedReferenceError } from '../errors.js';
import { readReference } from './reference.js';

type Condition = RawBuilder<boolean>;

/**
 * The words of a request as they are indexed. English endings are dropped on both sides, so that "potholes" finds "pothole";
 * what is written in another language loses the same letters on both sides, and is found all the same.
 */
const PUBLIC_WORDS = sql`to_tsvector('english',
  case moderation when 'shown' then coalesce(description, '') else '' end || ' ' ||
  case location_precision when 'exact' then coalesce(address_text, '') || ' ' || coalesce(postcode, '') else '' end)`;
const ALL_WORDS = sql`to_tsvector('english',
  coalesce(description, '') || ' ' || coalesce(address_text, '') || ' ' || coalesce(postcode, ''))`;

/** True for requests with these words in what the public may read, or with this reference. */
export function hasPublicWords(q: string): Condition {
  return hasWords(PUBLIC_WORDS, q);
}

/** True for requests with these words anywhere, or with this reference. */
export function hasAnyWords(q: string): Condition {
  return hasWords(ALL_WORDS, q);
}

function hasWords(words: RawBuilder<unknown>, q: string): Condition {
  const found = sql<boolean>`${words} @@ websearch_to_tsquery('english', ${q})`;
  const reference = referenceIn(q);
  return reference === undefined ? found : sql<boolean>`(${found} or reference = ${reference})`;
}

/** Words of eight letters look like references that were mistyped; here they are words. */
function referenceIn(q: string): string | undefined {
  try {
    return readReference(q);
  } catch (error) {
    if (error instanceof MistypedReferenceError) return undefined;
    throw error;
  }
}
