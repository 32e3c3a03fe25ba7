import { type Attachment, type RequestEvent, type ServiceRequest } from '@councilkit/client';
import { v7 as uuid } from 'uuid';
import { type Database } from '../database.js';
import { type News } from '../events/store.js';
import { toRequestEvent } from '../events/timeline.js';
import { reportedFrom } from '../proofs/reported-store.js';
import { eraseWhole } from '../redaction/erase-whole-store.js';
import { findRequest, lockRequest, toServiceRequest } from '../requests/store.js';
import { dateInEngland } from '../requests/working-days.js';
import { toAttachment } from '../attachments/attachment.js';
import { type PersonAddress } from './addresses.js';

/** All that is held of one request that a person reported. */
interface HeldRequest {
  request: ServiceRequest;
  contact: { name: string | null; email: string | null; phone: string | null } | null;
  /** The whole timeline, what was written for staff included. */
  events: RequestEvent[];
  /** Photos and papers; their bytes are in `files` beside the export. */
  attachments: Attachment[];
  feedback: object[];
  /** Who of the council read how to reach them. */
  contactReadings: object[];
  redactions: object[];
}

/** All that is held about one person. */
export interface Held {
  addresses: PersonAddress[];
  requests: HeldRequest[];
  /** What they follow. */
  subscriptions: object[];
  /** Links by which they proved who they are, and when. */
  proofs: object[];
  /** What was sent to them, and whether it arrived. */
  messages: object[];
}

/** Who has an export made, for the audit. */
export interface Operator {
  /** The account of the machine that runs the command. */
  account: string;
  now: Date;
}

/**
 * Everything that is held about whoever has these addresses. That somebody read how to reach them is written in the same
 * transaction, and so is in what they get.
 */
export function exportPerson(db: Database, addresses: PersonAddress[], operator: Operator): Promise<Held> {
  return db.transaction().execute(async (trx) => {
    const ids = await requestsOf(trx, addresses);
    await noteReadings(trx, ids, operator);
    return held(trx, ids, addresses, operator.now);
  });
}

async function noteReadings(db: Database, ids: readonly string[], { account, now }: Operator): Promise<void> {
  if (ids.length === 0) return;
  const read = await db
    .selectFrom('requestContact')
    .innerJoin('serviceRequest', 'serviceRequest.id', 'requestContact.requestId')
    .select(['requestContact.requestId', 'serviceRequest.reference'])
    .where('requestContact.requestId', 'in', [...ids])
    .execute();
  if (read.length === 0) return;
  const reader = {
    readerKind: 'operator',
    readerId: account,
    readerName: 'Export of one person',
    readAt: now,
  };
  // One id for all of them: they were one reading.
  const callId = uuid();
  await db
    .insertInto('contactReading')
    .values(read.map((one) => ({ id: uuid(), ...one, ...reader, callId })))
    .execute();
}

async function held(
  db: Database,
  ids: readonly string[],
  addresses: PersonAddress[],
  now: Date,
): Promise<Held> {
  const requests: HeldRequest[] = [];
  for (const id of ids) requests.push(await heldOf(db, id, now));
  const subscriptions: object[] = [];
  const proofs: object[] = [];
  const messages: object[] = [];
  for (const { channel, value } of addresses) {
    const proved = db
      .selectFrom('proof')
      .select(['channel', 'address', 'requestId', 'createdAt', 'expiresAt']);
    proofs.push(...(await proved.where('channel', '=', channel).where('address', '=', value).execute()));
    const followed = db
      .selectFrom('subscription')
      .innerJoin('address', 'address.id', 'subscription.addressId')
      .selectAll('subscription')
      .where('address.channel', '=', channel)
      .where('address.value', '=', value);
    subscriptions.push(...(await followed.execute()));
    const sent = db
      .selectFrom('message')
      .innerJoin('address', 'address.id', 'message.addressId')
      .select(['message.channel', 'template', 'content', 'requestId', 'seq', 'state', 'queuedAt', 'sentAt'])
      .where('address.channel', '=', channel)
      .where('address.value', '=', value);
    messages.push(...(await sent.execute()));
  }
  return { addresses, requests, subscriptions, proofs, messages };
}

/**
 * Forgets whoever has these addresses: how to reach them, what they said and showed, and every link. What they reported stays as a
 * reference with dates; where something is still to be mended, its place stays until it is closed and retention takes it.
 * Resolves to the timelines that say so now.
 */
export async function forgetPerson(db: Database, addresses: PersonAddress[], now: Date): Promise<News[]> {
  return db.transaction().execute(async (trx) => {
    const news: News[] = [];
    for (const id of await requestsOf(trx, addresses)) {
      const { state } = await lockRequest(trx, id);
      const erasure = { actor: 'council', isPlaceKept: state === 'open', now } as const;
      news.push(await eraseWhole(trx, id, erasure));
      // What is open goes on, and retention has still to take its place.
      if (state === 'open')
        await trx.updateTable('serviceRequest').set({ erasedAt: null }).where('id', '=', id).execute();
    }
    for (const { channel, value } of addresses) {
      await trx.deleteFrom('proof').where('channel', '=', channel).where('address', '=', value).execute();
      await trx.deleteFrom('proofWish').where('channel', '=', channel).where('address', '=', value).execute();
      const theirs = await trx
        .selectFrom('address')
        .select('id')
        .where('channel', '=', channel)
        .where('value', '=', value)
        .execute();
      for (const { id } of theirs) {
        // With its tokens, and the messages it caused.
        await trx.deleteFrom('subscription').where('addressId', '=', id).execute();
        await trx.deleteFrom('message').where('addressId', '=', id).execute();
      }
      await trx.deleteFrom('address').where('channel', '=', channel).where('value', '=', value).execute();
    }
    return news;
  });
}

async function requestsOf(db: Parameters<typeof reportedFrom>[0], addresses: readonly PersonAddress[]) {
  const found = new Set<string>();
  for (const { channel, value } of addresses)
    for (const { id } of await reportedFrom(db, channel, value)) found.add(id);
  // In one order for all writers, so that no two wait for each other.
  return [...found].toSorted();
}

async function heldOf(db: Database, id: string, now: Date): Promise<HeldRequest> {
  const of = { requestId: id };
  const contact = await db
    .selectFrom('requestContact')
    .select(['name', 'email', 'phone'])
    .where('requestId', '=', id)
    .executeTakeFirst();
  const events = await db
    .selectFrom('requestEvent')
    .selectAll()
    .where('requestId', '=', id)
    .orderBy('seq')
    .execute();
  const attachments = await db
    .selectFrom('attachment')
    .selectAll()
    .where('requestId', '=', id)
    .where('isDoomed', '=', false)
    .execute();
  const [feedback, contactReadings, redactions] = await Promise.all(
    (['feedback', 'contactReading', 'redaction'] as const).map((table) =>
      db.selectFrom(table).selectAll().where('requestId', '=', of.requestId).execute(),
    ),
  );
  return {
    request: toServiceRequest(await findRequest(db, id), dateInEngland(now)),
    contact: contact ?? null,
    events: events.map(toRequestEvent),
    attachments: attachments.map(toAttachment),
    feedback: feedback ?? [],
    contactReadings: contactReadings ?? [],
    redactions: redactions ?? [],
  };
}
