import { type Actor, type AppendEvent, type RequestEvent } from '@councilkit/client';
import { type Transaction } from 'kysely';
import { completeWork, mustWorkOn } from '../assignments/work-store.js';
import { nameInEvent } from '../attachments/store.js';
import { type Database, type Tables } from '../database.js';
import { RuleError } from '../errors.js';
import { once } from '../idempotency/store.js';
import { apply } from '../requests/standing.js';
import { courseOf, linkTo, type RequestRow } from '../requests/store.js';
import { settleDuplicate } from './duplicates-store.js';
import { brokenBySupplier, brokenInFamily, brokenRules } from './rules.js';
import { holdToSayer, type Sayer } from './sayer.js';
import { belongsToAnother, record, type News, type Told, type Writing } from './store.js';
import { lockAround } from './surroundings-store.js';
import { toRequestEvent, type Entry, type Incoming } from './timeline.js';

/**
 * Appends what `sayer` says happened, under the lock of its request. Answers 201 with the event as stored, or 200 when it was
 * stored before. Throws `RuleError`, `ForbiddenError`, or what `findRequest` throws.
 */
export async function appendEvent(
  db: Database,
  idOrReference: string,
  body: AppendEvent,
  sayer: Sayer,
  { now, key }: Writing,
): Promise<Told<RequestEvent>> {
  holdToSayer(sayer, body);
  const news: News[] = [];
  const answer = await db.transaction().execute((trx) =>
    once(trx, { operation: 'appendEvent', key, content: { idOrReference, body }, now }, async () => {
      const { request, original, family } = await lockAround(trx, idOrReference, body);
      const stored = await findStored(trx, request, body);
      const actor = await actorOf(trx, request, sayer, stored !== undefined);
      if (stored) return { status: 200, body: toRequestEvent(stored) };

      const incoming = {
        ...incomingOf(body, { ...sayer, actor }, request, now),
        duplicateOf: original && linkTo(original),
      };
      const { standing } = apply(courseOf(request), incoming, request.lastSeq + 1).course;
      const faults = [
        ...brokenRules(body, request.standing, now),
        ...(sayer.kind === 'supplier' ? brokenBySupplier(body, now) : []),
        ...brokenInFamily(request.standing, standing, family),
      ];
      if (faults.length > 0) throw new RuleError(faults);

      const { entry } = await record(trx, request, incoming, now);
      news.push(entry);
      if (original && !entry.isLate) news.push(await settleDuplicate(trx, request, original, now));
      if (standing.state === 'closed') await completeWork(trx, request.id, now);
      const attachments = await nameInEvent(trx, request, entry.seq, body.attachmentIds, sayer);
      return { status: 201, body: toRequestEvent({ ...entry, attachments }) };
    }),
  );
  return { ...answer, news: answer.isRepeat ? [] : news };
}

/** Who says it, as residents may know them. Throws `ForbiddenError` for a supplier that does not work on the request. */
async function actorOf(
  trx: Transaction<Tables>,
  { id }: RequestRow,
  { actor, supplierId }: Sayer,
  isRepeat: boolean,
): Promise<Actor> {
  if (supplierId === undefined) return actor;
  return { ...actor, name: await mustWorkOn(trx, id, supplierId, { isRepeat }) };
}

/** The event with what its body leaves to the service: who says it, and when it happened. */
function incomingOf(
  { duplicateOf: _, attachmentIds: _ids, ...said }: AppendEvent,
  sayer: Sayer,
  { movedAtText }: RequestRow,
  now: Date,
): Incoming {
  const { kind, actor, supplierId } = sayer;
  // A reporter answers what they have read, even where that came from a clock that runs fast.
  const isBehind = kind === 'reporter' && Date.parse(movedAtText) > now.getTime();
  return {
    ...said,
    occurredAt: said.occurredAt ?? (isBehind ? movedAtText : now.toISOString()),
    actor: kind === 'reporter' ? actor : { ...actor, ...said.actor },
    supplierId,
  };
}

async function findStored(
  trx: Transaction<Tables>,
  request: RequestRow,
  { source, sourceEventId }: AppendEvent,
): Promise<Entry | undefined> {
  if (source === undefined || sourceEventId === undefined) return undefined;
  const stored = await trx
    .selectFrom('requestEvent')
    .selectAll()
    .where('source', '=', source)
    .where('sourceEventId', '=', sourceEventId)
    .executeTakeFirst();
  if (stored && stored.requestId !== request.id) throw belongsToAnother();
  return stored;
}
