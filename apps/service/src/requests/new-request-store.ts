import { randomBytes } from 'node:crypto';
import { type Transaction } from 'kysely';
import { type Tables } from '../database.js';
import { newReference, REFERENCE_BYTES } from './reference.js';
import { type NewRequestRow, type RequestRow } from './store.js';

/** With 34 thousand million references a second try is rare, and a fifth means that the random numbers are broken. */
const MOST_TRIES = 5;

/** Adds a request under a reference that no other has. */
export async function insertRequest(
  trx: Transaction<Tables>,
  columns: Omit<NewRequestRow, 'reference'>,
): Promise<RequestRow> {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const row = await trx
      .insertInto('serviceRequest')
      .values({ ...columns, reference: newReference(randomBytes(REFERENCE_BYTES)) })
      .onConflict((conflict) => conflict.column('reference').doNothing())
      .returningAll()
      .executeTakeFirst();
    if (row) return row;
  }
  throw new Error(`No free reference was found in ${MOST_TRIES} tries`);
}
