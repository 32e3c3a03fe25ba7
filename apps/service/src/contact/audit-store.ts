import { type Selectable } from 'kysely';
import { type Database, type Tables } from '../database.js';

export type ContactReadingRow = Selectable<Tables['contactReading']>;

/** Who read contact details, newest first: of all requests, or of one by its reference. */
export function contactReadings(
  db: Database,
  { reference, limit }: { reference: string | undefined; limit: number },
): Promise<ContactReadingRow[]> {
  return db
    .selectFrom('contactReading')
    .selectAll()
    .$if(reference !== undefined, (query) => query.where('reference', '=', reference ?? ''))
    .orderBy('readAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}
