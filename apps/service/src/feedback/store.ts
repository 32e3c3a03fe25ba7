import { type Attachment, type Feedback, type GiveFeedback } from '@councilkit/client';
import { type Selectable, type Transaction } from 'kysely';
import { attachmentsOfFeedback, nameInFeedback } from '../attachments/store.js';
import { type Database, type Tables } from '../database.js';
import { ConflictError, NotFoundError, RuleError } from '../errors.js';
import { brokenInFamily } from '../events/rules.js';
import { record, type News, type Told, type Writing } from '../events/store.js';
import { lockAround, type Surroundings } from '../events/surroundings-store.js';
import { type Incoming } from '../events/timeline.js';
import { once } from '../idempotency/store.js';
import { apply } from '../requests/standing.js';
import { courseOf, type RequestRow } from '../requests/store.js';
import { findService } from '../services/store.js';

/**
 * Keeps what the reporter says of the latest closure, and reopens the request, or asks for it, where they want that. Throws
 * `ConflictError` on an open request, and when they have said it before.
 */
export async function giveFeedback(
  db: Database,
  requestId: string,
  body: GiveFeedback,
  uploadedBy: string | null,
  { now, key }: Writing,
): Promise<Told<Feedback>> {
  const news: News[] = [];
  const { isFixed, satisfaction = null, comment = null, asksToReopen = false } = body;
  const answer = await db.transaction().execute((trx) =>
    once(trx, { operation: 'giveFeedback', key, content: { requestId, body }, now }, async () => {
      const around = await lockAround(trx, requestId);
      const { closureSeq } = around.request;
      if (closureSeq === null) throw new ConflictError('The request is open. Tell us once it is closed.');
      const given = await trx
        .insertInto('feedback')
        .values({ requestId, closureSeq, isFixed, satisfaction, comment, asksToReopen, givenAt: now })
        .onConflict((conflict) => conflict.columns(['requestId', 'closureSeq']).doNothing())
        .returningAll()
        .executeTakeFirst();
      if (!given) throw new ConflictError('You have told us how this ended already. Thank you.');

      const said = { occurredAt: afterClosure(around.request, now), actor: { kind: 'resident' } } as const;
      const told = await record(trx, around.request, { ...said, type: 'feedbackGiven' }, now);
      news.push(told.entry);
      if (asksToReopen) {
        const status = await answerTo(trx, around.request);
        const event = { ...said, status };
        mustFit(around, event);
        news.push((await record(trx, told.request, event, now)).entry);
      }
      const { request } = around;
      const attachments = await nameInFeedback(trx, request, closureSeq, body.attachmentIds, uploadedBy);
      return { status: 201, body: toFeedback(given, attachments) };
    }),
  );
  return { ...answer, news };
}

/** What the reporter said of the latest closure. Throws `NotFoundError` when nobody has said anything yet. */
export async function findFeedback(db: Database, requestId: string): Promise<Feedback> {
  const given = await db
    .selectFrom('feedback')
    .selectAll()
    .where('requestId', '=', requestId)
    .orderBy('closureSeq', 'desc')
    .executeTakeFirst();
  if (!given) throw new NotFoundError('Nobody has said yet how this ended');
  return toFeedback(given, await attachmentsOfFeedback(db, given));
}

/** They say it having read of the closure, even where that came from a clock that runs fast. */
function afterClosure({ movedAtText }: RequestRow, now: Date): string {
  return Date.parse(movedAtText) > now.getTime() ? movedAtText : now.toISOString();
}

/** What becomes of a request that its reporter wants opened again. */
async function answerTo(
  trx: Transaction<Tables>,
  { serviceCode }: RequestRow,
): Promise<'reopened' | 'reopenRequested'> {
  const service = await findService(trx, serviceCode);
  return service?.reporterMayReopen ? 'reopened' : 'reopenRequested';
}

function mustFit({ request, family }: Surroundings, event: Incoming): void {
  const { standing } = apply(courseOf(request), event, request.lastSeq + 1).course;
  const faults = brokenInFamily(request.standing, standing, family);
  if (faults.length > 0) throw new RuleError(faults.map((fault) => ({ ...fault, pointer: '/asksToReopen' })));
}

function toFeedback(
  { givenAt, satisfaction, ...feedback }: Selectable<Tables['feedback']>,
  attachments: Attachment[],
): Feedback {
  return {
    ...feedback,
    satisfaction: satisfactionOf(satisfaction),
    attachments,
    givenAt: givenAt.toISOString(),
  };
}

const SCALE = [1, 2, 3, 4, 5] as const;

function satisfactionOf(kept: number | null): Feedback['satisfaction'] {
  return SCALE.find((step) => step === kept) ?? null;
}
