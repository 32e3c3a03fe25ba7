import { type RedactRequest, type ServiceRequest } from '@councilkit/client';
import { v7 as uuid } from 'uuid';
import { uploaderOf } from '../attachments/permission.js';
import { type Caller } from '../access/caller.js';
import { type Database } from '../database.js';
import { ForbiddenError, RuleError } from '../errors.js';
import { record, type News, type Told, type Writing } from '../events/store.js';
import { once } from '../idempotency/store.js';
import { findRequest, lockRequest, toServiceRequest } from '../requests/store.js';
import { dateInEngland } from '../requests/working-days.js';
import { erase } from './erase-store.js';

/**
 * Removes what `body` names for good, keeps why for the audit, and says in the timeline that it was done. Throws `RuleError` for a
 * `seq` that there is not, and `ForbiddenError` when a reporter names what others said.
 */
export async function redactRequest(
  db: Database,
  idOrReference: string,
  { parts = [], seqs = [], reason }: RedactRequest,
  caller: Caller,
  { now, key }: Writing,
): Promise<Told<ServiceRequest>> {
  const news: News[] = [];
  const content = { idOrReference, parts, seqs, reason };
  const answer = await db.transaction().execute((trx) =>
    once(trx, { operation: 'redactRequest', key, content, now }, async () => {
      const request = await lockRequest(trx, idOrReference);
      const events = await trx
        .selectFrom('requestEvent')
        .select(['seq', 'actor'])
        .where('requestId', '=', request.id)
        .execute();
      const actorOf = new Map(events.map(({ seq, actor }) => [seq, actor.kind]));
      const faults = seqs.flatMap((seq, at) =>
        actorOf.has(seq) ? [] : [{ pointer: `/seqs/${at}`, detail: `The timeline has no event ${seq}` }],
      );
      if (faults.length > 0) throw new RuleError(faults);
      const isReporter = caller.kind === 'reporter';
      if (isReporter && seqs.some((seq) => actorOf.get(seq) !== 'resident'))
        throw new ForbiddenError('You may remove what you said yourself. Ask the council about the rest.');

      await erase(trx, request.id, { parts, seqs });
      const actor = { kind: isReporter ? 'resident' : 'council' } as const;
      const event = { type: 'redacted', occurredAt: now.toISOString(), actor } as const;
      const { entry } = await record(trx, await findRequest(trx, request.id), event, now);
      news.push(entry);
      const audited = { reason, parts: JSON.stringify(parts), seqs: JSON.stringify(seqs), redactedAt: now };
      await trx
        .insertInto('redaction')
        .values({ id: uuid(), requestId: request.id, askedBy: uploaderOf(caller) ?? 'public', ...audited })
        .execute();
      const redacted = await findRequest(trx, request.id);
      return { status: 200, body: toServiceRequest(redacted, dateInEngland(now)) };
    }),
  );
  return { ...answer, news: answer.isRepeat ? [] : news };
}
