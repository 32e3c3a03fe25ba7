import { type Database, type Tables } from '../database.js';
import { type News } from '../events/store.js';
import { endFollowing, eraseContact, eraseWhole } from '../redaction/erase-whole-store.js';
import { type Selectable } from 'kysely';
import { leastDays, retentionOf, wordsDaysOf, type RetentionRules } from './rules.js';

/** What one round removed. */
export interface Removed {
  /** Contact details, of so many requests. */
  contacts: number;
  /** Words, places and photos: the timelines that say so now. */
  requests: readonly News[];
}

type Candidate = Pick<
  Selectable<Tables['serviceRequest']>,
  'id' | 'serviceCode' | 'updatedAt' | 'standing' | 'contactErasedAt'
>;

const DAY_MS = 24 * 60 * 60 * 1000;
const BATCH = 200;

/**
 * Removes what is due by `rules`: first how to reach people, later what they said, of closed requests to which nothing has
 * happened for so long. Each request in a transaction of its own: one that cannot be done holds up no other. `onError` is told
 * of the first.
 */
export async function keepNoLonger(
  db: Database,
  rules: RetentionRules,
  now: Date,
  onError: (error: unknown) => void,
): Promise<Removed> {
  const requests: News[] = [];
  let [contacts, failures] = [0, 0];
  const newest = daysBefore(now, leastDays(rules));
  for (let last: Candidate | undefined; ;) {
    const batch = await candidates(db, newest, last);
    for (const candidate of batch) {
      const due = dueOf(candidate, rules, now);
      try {
        if (due === 'words') {
          const news = await removeWords(db, candidate, now);
          if (news) requests.push(news);
        } else if (due === 'contact' && (await removeContact(db, candidate, now))) {
          contacts++;
        }
      } catch (error) {
        failures++;
        if (failures === 1) onError(error);
      }
    }
    last = batch.at(-1);
    if (batch.length < BATCH) return { contacts, requests };
  }
}

function dueOf(
  { serviceCode, standing, updatedAt, contactErasedAt }: Candidate,
  rules: RetentionRules,
  now: Date,
): 'words' | 'contact' | undefined {
  const retention = retentionOf(rules, serviceCode);
  if (updatedAt <= daysBefore(now, wordsDaysOf(retention, standing.outcome))) return 'words';
  return contactErasedAt === null && updatedAt <= daysBefore(now, retention.contactDays)
    ? 'contact'
    : undefined;
}

function candidates(db: Database, newest: Date, after: Candidate | undefined): Promise<Candidate[]> {
  return db
    .selectFrom('serviceRequest')
    .select(['id', 'serviceCode', 'updatedAt', 'standing', 'contactErasedAt'])
    .where('state', '=', 'closed')
    .where('erasedAt', 'is', null)
    .where('updatedAt', '<=', newest)
    .$if(after !== undefined, (query) =>
      query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('updatedAt', 'id'), '>', tuple(after?.updatedAt ?? newest, after?.id ?? '')),
      ),
    )
    .orderBy('updatedAt')
    .orderBy('id')
    .limit(BATCH)
    .execute();
}

function removeWords(db: Database, candidate: Candidate, now: Date): Promise<News | undefined> {
  return db.transaction().execute(async (trx) => {
    if (!(await lockUnchanged(trx, candidate))) return undefined;
    await endFollowing(trx, candidate.id);
    return eraseWhole(trx, candidate.id, { actor: 'system', isPlaceKept: false, now });
  });
}

function removeContact(db: Database, candidate: Candidate, now: Date): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await lockUnchanged(trx, candidate))) return false;
    await endFollowing(trx, candidate.id);
    await eraseContact(trx, candidate.id, now);
    return true;
  });
}

/** False when something has happened to it since: then it is not due any more. */
async function lockUnchanged(
  trx: Parameters<typeof eraseContact>[0],
  { id, updatedAt }: Candidate,
): Promise<boolean> {
  const row = await trx
    .selectFrom('serviceRequest')
    .select('updatedAt')
    .where('id', '=', id)
    .where('erasedAt', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  return row?.updatedAt.getTime() === updatedAt.getTime();
}

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS);
}
