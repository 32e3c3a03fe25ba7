import { type Caller } from '../access/caller.js';
import { type View } from '../access/reveal.js';
import { maySee, viewOf, type RequestFacts } from '../access/view.js';
import { factsOf } from './facts.js';
import { findRequest, notFound, type Reader, type RequestRow } from './store.js';

/** A request, and how one caller sees it. */
export interface Seen {
  row: RequestRow;
  facts: RequestFacts;
  view: View;
}

/**
 * One request by its id or its reference, and how `caller` sees it. Throws what `findRequest` throws, and the same
 * `NotFoundError` where there is such a request that the caller may not know of.
 */
export async function seeRequest(db: Reader, idOrReference: string, caller: Caller): Promise<Seen> {
  const [seen] = await seeRequests(db, [await findRequest(db, idOrReference)], caller);
  if (!seen) throw notFound(idOrReference);
  return seen;
}

/** Each row with how `caller` sees it, in the same order, without those the caller may not know of. */
export async function seeRequests(_db: Reader, rows: readonly RequestRow[], caller: Caller): Promise<Seen[]> {
  return rows.flatMap((row) => {
    const facts = factsOf(row, []);
    return maySee(caller, facts) ? [{ row, facts, view: viewOf(caller, facts) }] : [];
  });
}
