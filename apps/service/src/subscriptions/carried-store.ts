import { type Insertable, type Selectable } from 'kysely';
import { v7 as uuid } from 'uuid';
import { type Tables } from '../database.js';

type Row = Selectable<Tables['subscription']>;

/** The same wish for another request, to be written: whoever wanted to be told goes on being told, in the same way. */
export function carriedTo(
  requestId: string,
  { kinds, ...row }: Row,
  { isCarried, now }: { isCarried: boolean; now: Date },
): Insertable<Tables['subscription']> & { id: string } {
  const made = { id: uuid(), requestId, serviceCodes: null, isCarried, createdAt: now };
  return { ...row, ...made, kinds: kinds && JSON.stringify(kinds) };
}
