import { type ReporterContact } from '@councilkit/client';
import { v7 as uuid } from 'uuid';
import { type Caller } from '../access/caller.js';
import { type Database } from '../database.js';
import { maskAddress } from '../messages/address.js';

const NOTHING = { name: null, email: null, phone: null };

/** One reading: of which request, by whom, in which call. */
export interface Reading {
  request: { id: string; reference: string };
  caller: Caller;
  callId: string;
  now: Date;
}

/**
 * How to reach the person who reported. Staff get it in full, and that they read it is written in the same transaction;
 * anybody else gets it masked.
 */
export async function readContact(db: Database, reading: Reading): Promise<ReporterContact> {
  const { request, caller, callId, now } = reading;
  return db.transaction().execute(async (trx) => {
    const kept = await trx
      .selectFrom('requestContact')
      .select(['name', 'email', 'phone'])
      .where('requestId', '=', request.id)
      .executeTakeFirst();
    const contact = kept ?? NOTHING;
    if (caller.kind !== 'staff') return { ...masked(contact), isMasked: true };
    await trx
      .insertInto('contactReading')
      .values({
        id: uuid(),
        requestId: request.id,
        reference: request.reference,
        readerKind: caller.kind,
        readerId: caller.id,
        readerName: caller.name,
        callId,
        readAt: now,
      })
      .execute();
    return { ...contact, isMasked: false };
  });
}

function masked({ name, email, phone }: Omit<ReporterContact, 'isMasked'>) {
  return {
    name,
    email: email === null ? null : maskAddress('email', email),
    phone: phone === null ? null : maskAddress('sms', phone),
  };
}
