import { createHash } from 'node:crypto';
import { sql, type Selectable } from 'kysely';
import { BASE_PATH } from '../contract/document.js';
import { type Database, type Tables } from '../database.js';
import { oneClickUrl, subscriptionLink, type Links } from './links.js';
import { settleGathered } from './gather-store.js';
import { readDigest, readNews } from './news-store.js';
import { render, type Rendered } from './render.js';
import { type Failure, type Outgoing } from './sender.js';
import { type TemplateName } from './template.js';
import { newFollowerToken, tokenHash } from './token.js';

type Row = Selectable<Tables['message']>;
/** A message that this process alone may send until its lease ends. */
export type Taken = Row & { wasTaken: boolean };

/** As long as an attempt may take; then another instance believes this one dead, and takes the message. */
const LEASE_MS = 2 * 60 * 1000;
const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

/** Takes messages that are due, those that waited longest first. No other instance gets the same. */
export async function takeDue(db: Database, now: Date, limit: number): Promise<Taken[]> {
  return take(db, 'queued', now, limit);
}

/** Takes messages that were sent, and of which nothing was heard for too long. */
export async function takeUnsettled(db: Database, now: Date, limit: number): Promise<Taken[]> {
  return take(db, 'sent', now, limit);
}

async function take(db: Database, state: Row['state'], now: Date, limit: number): Promise<Taken[]> {
  return db
    .with('due', (of) =>
      of
        .selectFrom('message')
        .select(['id', 'isTaken as wasTaken'])
        .where('state', '=', state)
        .where('dueAt', '<=', now)
        .orderBy('dueAt')
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .updateTable('message')
    .from('due')
    .set({ isTaken: true, dueAt: new Date(now.getTime() + LEASE_MS) })
    .whereRef('message.id', '=', 'due.id')
    .returningAll('message')
    .returning('due.wasTaken')
    .execute();
}

/** Whose messages they are. */
export interface Council {
  links: Links;
  /** The first of its languages (BCP 47). */
  firstLanguage: string;
}

/** A message with its words, and the template they are from. */
export interface Composed {
  outgoing: Outgoing;
  template: TemplateName;
  bodyHash: string;
  addressId: string;
}

/**
 * The words of a message, from how things stand now. Undefined when there is nothing to send any more: the address was
 * forgotten, the subscription ended, or the event is gone.
 */
export async function compose(db: Database, row: Taken, council: Council): Promise<Composed | undefined> {
  const { id, channel, addressId, wasTaken: mayBeSent } = row;
  if (addressId === null) return undefined;
  const { value: address } = await db
    .selectFrom('address')
    .select('value')
    .where('id', '=', addressId)
    .executeTakeFirstOrThrow();
  const worded =
    row.subscriptionId === null ? plainWords(row) : await followersWords(db, row, address, council);
  if (!worded) return undefined;
  const bodyHash = createHash('sha256').update(worded.identity).digest('hex');
  const { subject, body, stopUrl, template, link, token, language } = worded;
  return {
    outgoing: { id, channel, address, subject, body, stopUrl, mayBeSent, link, token, template, language },
    template,
    bodyHash,
    addressId,
  };
}

interface Worded extends Rendered {
  template: TemplateName;
  stopUrl: string | undefined;
  link: string | undefined;
  token: string | undefined;
  language: string;
  /** What makes two texts the same to a telephone network, whose own links differ. */
  identity: string;
}

function plainWords({ channel, language, template, content }: Row): Worded | undefined {
  if (template === null || content === null) return undefined;
  const rendered = render({ channel, language, template, values: content });
  const nothing = { stopUrl: undefined, link: undefined, token: undefined };
  return { ...rendered, ...nothing, template, language, identity: rendered.body };
}

async function followersWords(
  db: Database,
  row: Row,
  address: string,
  { links, firstLanguage }: Council,
): Promise<Worded | undefined> {
  const subscription = await db
    .selectFrom('subscription')
    .select(['id', 'language', 'state', 'movedTo'])
    .where('id', '=', row.subscriptionId)
    .executeTakeFirst();
  if (!subscription) return undefined;
  const { language, state } = subscription;
  const isAsking = row.template === 'confirmSubscription' && row.seq === null;
  if (!(isAsking ? ['pending', 'active'] : ['active', 'moved']).includes(state)) return undefined;

  const token = newFollowerToken();
  const stopLink = subscriptionLink(links, token);
  const reader = { address, language, firstLanguage, stopLink, links };
  const message = isAsking
    ? { template: 'confirmSubscription' as const, values: { ...row.content, link: stopLink } }
    : row.template === 'digest'
      ? await readDigest(db, row, reader)
      : await readNews(db, row, reader);
  if (!message) return undefined;
  await db
    .insertInto('subscriptionToken')
    .values({ hash: tokenHash(token), subscriptionId: subscription.id })
    .execute();
  const rendered = render({
    channel: row.channel,
    language,
    template: message.template,
    values: { ...message.values },
  });
  const stopUrl = isAsking ? undefined : oneClickUrl(links, BASE_PATH, token);
  const identity = rendered.body.replaceAll(token, '');
  const { template, values } = message;
  return { ...rendered, template, language, stopUrl, link: values.link, token, identity };
}

/** How many texts went to a number in the last hour, and how many of them said the same. */
export async function textsInLastHour(db: Database, { addressId, bodyHash }: Composed, now: Date) {
  return db
    .selectFrom('message')
    .select((of) => [
      of.cast<number>(of.fn.countAll(), 'integer').as('all'),
      of.cast<number>(of.fn.countAll().filterWhere('bodyHash', '=', bodyHash), 'integer').as('same'),
    ])
    .where('addressId', '=', addressId)
    .where('channel', '=', 'sms')
    .where('digestId', 'is', null)
    .where('sentAt', '>', new Date(now.getTime() - HOUR_MS))
    .executeTakeFirstOrThrow();
}

/** Notes that a message left. What it was filled in with is forgotten: a link in it may open something. */
export async function noteSent(
  db: Database,
  { id }: Row,
  { template, bodyHash }: Composed,
  { now, providerId, askAt }: { now: Date; providerId: string | null; askAt: Date | null },
): Promise<void> {
  const sent = {
    state: 'sent' as const,
    sentAt: now,
    providerId,
    dueAt: askAt,
    bodyHash,
    template,
    content: null,
  };
  await settle(db, id, sent, true);
}

/** Notes that a message was shown in place of being sent. */
export async function noteShown(
  db: Database,
  { id }: Row,
  { template, outgoing: { subject, body } }: Composed,
  now: Date,
): Promise<void> {
  const shown = JSON.stringify({ subject, body });
  await settle(db, id, { state: 'sent', sentAt: now, dueAt: null, template, content: null, shown }, true);
}

/** Puts a message back, to be sent later. */
export function noteLater(db: Database, { id, wasTaken }: Taken, until: Date): Promise<void> {
  return settle(db, id, { dueAt: until, isTaken: wasTaken }, false);
}

/** Puts a message back after an attempt that came to nothing. Where it may have been sent, it stays taken: the next asks first. */
export function noteFault(
  db: Database,
  { id, wasTaken }: Taken,
  until: Date,
  mayBeSent: boolean,
): Promise<void> {
  return settle(db, id, { dueAt: until, isTaken: wasTaken || mayBeSent }, true);
}

/** Leaves a message as it is, to be asked after again; null gives up asking. */
export function noteUnheard(db: Database, { id }: Row, until: Date | null): Promise<void> {
  return settle(db, id, { dueAt: until }, false);
}

/** Takes away a message that there is nothing to send of any more. */
export async function dropMessage(db: Database, { id }: Row): Promise<void> {
  await db
    .deleteFrom('message')
    .where((is) => is.or([is('id', '=', id), is('digestId', '=', id)]))
    .execute();
}

/** Notes that a message arrived. */
export async function noteDelivered(db: Database, id: string, at: Date): Promise<void> {
  await settle(db, id, { state: 'delivered', settledAt: at, dueAt: null, reason: null }, false);
}

/**
 * Notes that a message will never arrive. When nobody is at the address, every subscription of it ends: nothing more is
 * sent there until somebody asks again.
 */
export async function noteFailed(db: Database, id: string, reason: Failure, at: Date): Promise<void> {
  await settle(db, id, { state: 'failed', reason, settledAt: at, dueAt: null, content: null }, false);
  if (reason !== 'addressUnknown') return;
  await sql`update subscription set state = 'unreachable'
    where state in ('pending', 'active') and address_id = (select address_id from message where id = ${id})`.execute(
    db,
  );
}

/** Sends a message once more, since the provider failed it for reasons of its own. */
export async function sendAgain(db: Database, id: string, at: Date): Promise<void> {
  await db
    .updateTable('message')
    .set({ state: 'queued', dueAt: at, isTaken: false, sentAt: null, providerId: null })
    .where('id', '=', id)
    .where('state', '=', 'sent')
    .execute();
  await settleGathered(db, id);
}

/** A message by our id, which is its provider's reference. */
export function findMessage(db: Database, id: string): Promise<Row | undefined> {
  return db.selectFrom('message').selectAll().where('id', '=', id).executeTakeFirst();
}

/** True when it is too late to send or to ask: the person has moved on, and the provider has forgotten. */
export function isTooOld({ queuedAt }: { queuedAt: Date }, now: Date): boolean {
  return now.getTime() - queuedAt.getTime() > 3 * DAY_MS;
}

type Change = Partial<
  Pick<
    Row,
    'state' | 'reason' | 'dueAt' | 'isTaken' | 'sentAt' | 'settledAt' | 'bodyHash' | 'providerId' | 'template'
  >
> & { content?: null; shown?: string };

/** What has settled stays as it is: a receipt may come again, and late. */
async function settle(db: Database, id: string, change: Change, isAttempt: boolean): Promise<void> {
  await db
    .updateTable('message')
    .set({ isTaken: false, ...change })
    .$if(isAttempt, (query) => query.set((of) => ({ attempts: of('attempts', '+', 1) })))
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'sent'])
    .execute();
  await settleGathered(db, id);
}
