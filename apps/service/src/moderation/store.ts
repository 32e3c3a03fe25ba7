import { type ModerateRequest, type ServiceRequest } from '@councilkit/client';
import { refreshCopies } from '../attachments/store.js';
import { type Database } from '../database.js';
import { record, type News, type Told, type Writing } from '../events/store.js';
import { once } from '../idempotency/store.js';
import { findRequest, lockRequest, toServiceRequest } from '../requests/store.js';
import { dateInEngland } from '../requests/working-days.js';

/**
 * Shows or hides the words and photos of a request, and says so in its timeline. What a person has decided holds for its papers
 * as well, which until then are kept from the public. Throws what `findRequest` throws.
 */
export async function moderateRequest(
  db: Database,
  idOrReference: string,
  { moderation, staffText }: ModerateRequest,
  { now, key }: Writing,
): Promise<Told<ServiceRequest>> {
  const news: News[] = [];
  const content = { idOrReference, moderation, staffText };
  const answer = await db.transaction().execute((trx) =>
    once(trx, { operation: 'moderateRequest', key, content, now }, async () => {
      const request = await lockRequest(trx, idOrReference);
      const event = {
        type: 'moderated',
        staffText,
        occurredAt: now.toISOString(),
        actor: { kind: 'council' },
      } as const;
      const { entry } = await record(trx, request, event, now);
      news.push(entry);
      await trx.updateTable('serviceRequest').set({ moderation }).where('id', '=', request.id).execute();
      await trx
        .updateTable('attachment')
        .set({ state: moderation })
        .where('requestId', '=', request.id)
        .execute();
      await refreshCopies(trx, request.id);
      const moderated = await findRequest(trx, request.id);
      return { status: 200, body: toServiceRequest(moderated, dateInEngland(now)) };
    }),
  );
  return { ...answer, news: answer.isRepeat ? [] : news };
}
