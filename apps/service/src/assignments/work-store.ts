import { type Transaction } from 'kysely';
import { type Tables } from '../database.js';
import { ForbiddenError } from '../errors.js';

/**
 * The work on a request that was closed is done: whoever had it has completed it, and offers of it are taken back. The
 * request is locked.
 */
export async function completeWork(trx: Transaction<Tables>, requestId: string, now: Date): Promise<void> {
  const ended = { endedAt: now, updatedAt: now };
  const works = trx.updateTable('assignment').where('requestId', '=', requestId);
  await works
    .set({ state: 'completed', ...ended })
    .where('state', '=', 'accepted')
    .execute();
  await works
    .set({ state: 'withdrawn', ...ended })
    .where('state', '=', 'offered')
    .execute();
}

/**
 * Resolves to the name of the supplier, as residents know it. Throws `ForbiddenError` unless the supplier has the work on a request, or was the last to have it when it was closed. What
 * it said while it had the work it may say again (`isRepeat`), whoever has it now.
 */
export async function mustWorkOn(
  trx: Transaction<Tables>,
  requestId: string,
  supplierId: string,
  { isRepeat }: { isRepeat: boolean },
): Promise<string> {
  const accepted = await trx
    .selectFrom('assignment')
    .innerJoin('supplier', 'supplier.id', 'assignment.supplierId')
    .select(['supplierId', 'state', 'supplier.name'])
    .where('requestId', '=', requestId)
    .where('acceptedAt', 'is not', null)
    .orderBy('acceptedAt', 'desc')
    .orderBy('assignment.id', 'desc')
    .execute();
  const [last] = accepted;
  const own = accepted.find((one) => one.supplierId === supplierId);
  const isAtWork = own === last && ['accepted', 'completed'].includes(last?.state ?? '');
  if (own && (isAtWork || isRepeat)) return own.name;
  throw new ForbiddenError('You do not work on this request now. The council can offer it to you.');
}
