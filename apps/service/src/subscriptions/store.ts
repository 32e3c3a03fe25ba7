import {
  type ChangeSubscription,
  type CreateServiceRequest,
  type CreateSubscription,
  type Subscription,
  type SubscriptionReceipt,
} from '@councilkit/client';
import { sql, type Insertable, type Selectable, type Transaction } from 'kysely';
import { v7 as uuid } from 'uuid';
import { type Caller } from '../access/caller.js';
import { type Database, type Tables } from '../database.js';
import { ConflictError, InvalidRequestError, NotFoundError } from '../errors.js';
import { type Writing } from '../events/store.js';
import { once } from '../idempotency/store.js';
import { choiceOf, newsOfChoice, type NewsChoice } from '../messages/news-kind.js';
import { writeBrowser } from '../messages/browser.js';
import { forgetAddress, keepAddress, queueMessage } from '../messages/store.js';
import { type FollowerChannel } from '../messages/template.js';
import { type Pace } from '../messages/pace.js';
import { tokenHash } from '../messages/token.js';
import { seeRequest } from '../requests/seen-store.js';
import { type RequestRow } from '../requests/store.js';
import { findService } from '../services/store.js';
import { carriedTo } from './carried-store.js';
import { whatIsFollowed } from './followed-store.js';
import { scopeColumns, scopeOf, type ScopeColumns } from './scope.js';

type Row = Selectable<Tables['subscription']>;

/** How long the link in the first message works, in hours. */
const CONFIRM_WITHIN_HOURS = 72;
const HOUR_MS = 60 * 60 * 1000;
/** Whoever types a stranger's address into the form fills that person's mailbox no further than this. */
const MOST_CONFIRMATIONS_PER_HOUR = 5;
const ENGLISH = 'en';

/**
 * Asks the address whether it wants to be told. Answers the same whoever it is, whether or not it follows already. Throws
 * `NotFoundError` for a request the caller may not know of, and `InvalidRequestError` for a service there is not.
 */
export async function createSubscription(
  db: Database,
  body: CreateSubscription,
  caller: Caller,
  { now, key, firstLanguage }: Writing & { firstLanguage: string },
): Promise<SubscriptionReceipt> {
  const answer = await db.transaction().execute((trx) =>
    once(trx, { operation: 'createSubscription', key, content: body, now }, async () => {
      const { scope, channel, language = ENGLISH } = body;
      const request = 'requestId' in scope ? (await seeRequest(trx, scope.requestId, caller)).row : undefined;
      const columns = scopeColumns(request ? { requestId: request.id } : scope);
      await checkServices(trx, columns.serviceCodes ?? []);
      const written = addressIn(body);
      await subscribe(trx, {
        columns,
        request,
        channel,
        written,
        language,
        choice: choiceOf(body) ?? null,
        pace: body.pace,
        firstLanguage,
        now,
      });
      return { status: 202, body: { confirmWithinHours: CONFIRM_WITHIN_HOURS } };
    }),
  );
  return answer.body;
}

/** The address that somebody gave, as it is kept. */
function addressIn(body: CreateSubscription): string {
  if (body.channel === 'push') return writeBrowser(body.push);
  return body.channel === 'email' ? body.email : body.phone;
}

/** Asks who reported `request` whether they want to be told, where their report says how; the contact they gave is asked. */
export async function subscribeReporter(
  trx: Transaction<Tables>,
  request: RequestRow,
  { updates, contact }: CreateServiceRequest,
  { now, firstLanguage }: { now: Date; firstLanguage: string },
): Promise<void> {
  if (!updates) return;
  const { channel, language = ENGLISH } = updates;
  const written = channel === 'email' ? contact?.email : contact?.phone;
  if (written === undefined) return;
  const columns = scopeColumns({ requestId: request.id });
  await subscribe(trx, { columns, request, channel, written, language, firstLanguage, choice: null, now });
}

/** The subscription a token opens. Throws `NotFoundError` for one that opens none, or was not confirmed in time. */
export async function readSubscription(db: Database, token: string, now: Date): Promise<Subscription> {
  return toSubscription(await byToken(db, token, now));
}

/** Changes what is sent, or in which language. Throws `ConflictError` once nothing is sent any more. */
export function changeSubscription(
  db: Database,
  token: string,
  changes: ChangeSubscription,
  { now, key }: Writing,
): Promise<Subscription> {
  return write(
    db,
    token,
    { operation: 'changeSubscription', key, content: changes, now },
    async (trx, row) => {
      mustBeOpen(row);
      const choice = choiceOf(changes);
      if (changes.pace !== undefined && changes.pace !== row.pace) await gatherNow(trx, row.id, now);
      return update(trx, row.id, {
        ...(changes.language !== undefined && { language: changes.language }),
        ...(choice !== undefined && { kinds: jsonOf(choice) }),
        ...(changes.pace !== undefined && { pace: changes.pace }),
      });
    },
  );
}

/** Has what waits sent at the next turn: it was to wait as nobody wants it any more. */
async function gatherNow(trx: Transaction<Tables>, subscriptionId: string, now: Date): Promise<void> {
  await trx
    .updateTable('message')
    .set({ gatherAt: now })
    .where('subscriptionId', '=', subscriptionId)
    .where('gatherAt', 'is not', null)
    .execute();
}

/** Starts the messages. Throws `ConflictError` once they were stopped. */
export function confirmSubscription(
  db: Database,
  token: string,
  { now, key }: Writing,
): Promise<Subscription> {
  return write(db, token, { operation: 'confirmSubscription', key, content: null, now }, async (trx, row) => {
    mustBeOpen(row);
    return row.state === 'active' ? row : update(trx, row.id, { state: 'active', confirmedAt: now });
  });
}

/**
 * Ends the messages, those that wait as well, and forgets the address where nothing else is sent to it. The link of a
 * message from before a request turned out to be a duplicate stops the news of the other one.
 */
export async function stopSubscription(db: Database, token: string, { now, key }: Writing): Promise<void> {
  const call = { operation: 'stopSubscription', key, content: null, now };
  await write(db, token, call, (trx, row) => stop(trx, row));
}

async function stop(trx: Transaction<Tables>, row: Row): Promise<Row> {
  if (row.movedTo !== null) {
    const next = await trx
      .selectFrom('subscription')
      .selectAll()
      .where('id', '=', row.movedTo)
      .forUpdate()
      .executeTakeFirst();
    if (next) await stop(trx, next);
  }
  if (row.state === 'stopped') return row;
  const stopped = await update(trx, row.id, { state: 'stopped', addressId: null });
  await trx
    .deleteFrom('message')
    .where('subscriptionId', '=', row.id)
    .where('state', '=', 'queued')
    .execute();
  await trx.updateTable('message').set({ addressId: null }).where('subscriptionId', '=', row.id).execute();
  if (row.addressId !== null) await forgetAddress(trx, row.addressId);
  return stopped;
}

/** Who a follower's token stands for, once the subscription was confirmed; for `identifyCallers`. */
export async function subscriptionByToken(db: Database, token: string): Promise<Caller | undefined> {
  if (!token.startsWith('sub_')) return undefined;
  const row = await selectByToken(db, token).where('state', 'in', ['active', 'moved']).executeTakeFirst();
  if (!row) return undefined;
  const requestIds = new Set(row.requestId === null ? [] : [row.requestId]);
  return { kind: 'follower', scheme: 'follower', id: row.id, requestIds };
}

/**
 * Carries the followers of the request `from` over to `to`, the request that stays, each with the messages that wait.
 * Who follows both already is told once. Call it after the event that closed `from` was written.
 */
export async function moveFollowers(
  trx: Transaction<Tables>,
  from: string,
  to: string,
  now: Date,
): Promise<void> {
  const followers = await trx
    .selectFrom('subscription')
    .selectAll()
    .where('requestId', '=', from)
    .where('state', '=', 'active')
    .forUpdate()
    .execute();
  if (followers.length === 0) return;
  const there = await trx
    .selectFrom('subscription')
    .select('addressId')
    .where('requestId', '=', to)
    .where('state', '=', 'active')
    .execute();
  const known = new Set(there.map(({ addressId }) => addressId));
  const moved = followers
    .filter(({ addressId }) => !known.has(addressId))
    .map((row) => carriedTo(to, row, { isCarried: true, now }));
  for (let start = 0; start < moved.length; start += ROWS_PER_STATEMENT) {
    await trx
      .insertInto('subscription')
      .values(moved.slice(start, start + ROWS_PER_STATEMENT))
      .execute();
  }
  await sql`
    update subscription before set state = 'moved', moved_to = now.id
    from subscription now
    where before.request_id = ${from} and before.state = 'active'
      and now.request_id = ${to} and now.state = 'active' and now.address_id = before.address_id`.execute(
    trx,
  );
  // What waits to be gathered goes with them, so that it comes in one message with the news of the other.
  await sql`
    update message set subscription_id = before.moved_to
    from subscription before
    where message.subscription_id = before.id and message.gather_at is not null
      and before.request_id = ${from} and before.state = 'moved'`.execute(trx);
}

/** PostgreSQL takes 65,535 values in one statement. */
const ROWS_PER_STATEMENT = 1000;

/** Forgets subscriptions that were not confirmed in time, and what was sent for them. */
export async function forgetUnconfirmed(db: Database, now: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const late = await trx
      .deleteFrom('subscription')
      .where('state', '=', 'pending')
      .where('createdAt', '<', new Date(now.getTime() - CONFIRM_WITHIN_HOURS * HOUR_MS))
      .returning('addressId')
      .execute();
    for (const { addressId } of late) if (addressId !== null) await forgetAddress(trx, addressId);
  });
}

interface Wish {
  columns: ScopeColumns;
  request: RequestRow | undefined;
  channel: FollowerChannel;
  /** The address, as it was written. */
  written: string;
  language: string;
  /** The council's own, in which requests keep the names of services. */
  firstLanguage: string;
  choice: NewsChoice;
  pace?: Pace | undefined;
  now: Date;
}

async function subscribe(trx: Transaction<Tables>, wish: Wish): Promise<void> {
  const { columns, channel, written, language, choice, pace = 'atOnce', now } = wish;
  const { id: addressId, masked } = await keepAddress(trx, channel, written);
  const kinds = jsonOf(choice);
  const row: Insertable<Tables['subscription']> = {
    id: uuid(),
    addressId,
    addressMasked: masked,
    ...{ channel, language, state: 'pending', createdAt: now },
    ...columns,
    serviceCodes: jsonOf(columns.serviceCodes),
    kinds,
    pace,
  };
  // The address is locked, so that the same wish made twice at once is one subscription.
  const known = await findSame(trx, addressId, columns);
  if (!known) await trx.insertInto('subscription').values(row).execute();
  // Nobody has shown yet that it is theirs, so the last wish counts; one that was confirmed is its owner's alone.
  else if (known.state === 'pending') await update(trx, known.id, { language, kinds, pace, createdAt: now });

  const { asked } = await trx
    .selectFrom('message')
    .select((of) => of.cast<number>(of.fn.countAll(), 'integer').as('asked'))
    .where('addressId', '=', addressId)
    .where('template', '=', 'confirmSubscription')
    .where('queuedAt', '>', new Date(now.getTime() - HOUR_MS))
    .executeTakeFirstOrThrow();
  if (asked >= MOST_CONFIRMATIONS_PER_HOUR) return;
  await queueMessage(trx, {
    ...{ channel, address: written, language, now },
    template: 'confirmSubscription',
    values: { what: await whatIsFollowed(trx, wish), hours: String(CONFIRM_WITHIN_HOURS) },
    subscriptionId: known?.id ?? row.id,
  });
}

async function findSame(trx: Transaction<Tables>, addressId: string, wanted: ScopeColumns) {
  const rows = await trx
    .selectFrom('subscription')
    .selectAll()
    .where('addressId', '=', addressId)
    .where('state', 'in', ['pending', 'active'])
    .execute();
  const name = (columns: ScopeColumns) => JSON.stringify(scopeOf(columns));
  return rows.find((row) => name(row) === name(wanted));
}

async function checkServices(trx: Transaction<Tables>, codes: readonly string[]): Promise<void> {
  for (const code of codes) {
    if (!(await findService(trx, code)))
      throw new InvalidRequestError([
        { pointer: '/scope/serviceCodes', detail: `No service has the code ${code}` },
      ]);
  }
}

/** Reads the subscription under its lock and lets `change` write. */
async function write(
  db: Database,
  token: string,
  call: { operation: string; key: string | undefined; content: unknown; now: Date },
  change: (trx: Transaction<Tables>, row: Row) => Promise<Row>,
): Promise<Subscription> {
  const content = { content: call.content, token: tokenHash(token) };
  const answer = await db.transaction().execute((trx) =>
    once(trx, { ...call, content }, async () => {
      const row = await byToken(trx, token, call.now);
      return { status: 200, body: toSubscription(await change(trx, row)) };
    }),
  );
  return answer.body;
}

async function byToken(db: Database | Transaction<Tables>, token: string, now: Date): Promise<Row> {
  const query = selectByToken(db, token);
  const row = await (db.isTransaction ? query.forUpdate() : query).executeTakeFirst();
  const isLate =
    row?.state === 'pending' && now.getTime() - row.createdAt.getTime() > CONFIRM_WITHIN_HOURS * HOUR_MS;
  if (!row || isLate) throw new NotFoundError('No subscription has this link. It may be too old: ask again.');
  return row;
}

function selectByToken(db: Database | Transaction<Tables>, token: string) {
  return db
    .selectFrom('subscription')
    .selectAll()
    .where('id', 'in', (of) =>
      of.selectFrom('subscriptionToken').select('subscriptionId').where('hash', '=', tokenHash(token)),
    );
}

function mustBeOpen({ state }: Row): void {
  if (state === 'pending' || state === 'active') return;
  throw new ConflictError('Nothing is sent for this subscription any more. Ask to be told again.');
}

function update(
  trx: Transaction<Tables>,
  id: string,
  changes: Partial<
    Pick<Row, 'language' | 'pace' | 'state' | 'addressId' | 'confirmedAt' | 'createdAt'> & {
      kinds: string | null;
    }
  >,
): Promise<Row> {
  return trx
    .updateTable('subscription')
    .set(changes)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

function toSubscription(row: Row): Subscription {
  const { channel, addressMasked, language, kinds, pace, state, createdAt, confirmedAt } = row;
  return {
    scope: scopeOf(row),
    ...{ channel, addressMasked, language, ...newsOfChoice(kinds), pace, state },
    createdAt: createdAt.toISOString(),
    confirmedAt: confirmedAt?.toISOString() ?? null,
  };
}

/** A list as the database takes it. */
function jsonOf(list: readonly string[] | null): string | null {
  return list && JSON.stringify(list);
}
