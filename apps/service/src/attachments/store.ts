import { randomUUID } from 'node:crypto';
import { type Attachment } from '@councilkit/client';
import { type Selectable, type Transaction } from 'kysely';
import { type Database, type Tables } from '../database.js';
import { NotFoundError, RuleError } from '../errors.js';
import { type Writing } from '../events/store.js';
import { type RequestRow } from '../requests/store.js';
import { once, type Answer } from '../idempotency/store.js';
import { stateWhenNamed, storedAs, toAttachment, toKept, keyOf, type Part } from './attachment.js';
import { type Files } from './files.js';
import { ATTACHMENTS_PER_REQUEST } from './limits.js';
import { type Made } from './pictures.js';

export type AttachmentRow = Selectable<Tables['attachment']>;

/** What is uploaded, and around it. */
export interface Upload {
  made: readonly Made[];
  altText: string | undefined;
  /** Who uploads, as later calls of theirs will be known by; null for anybody. */
  uploadedBy: string | null;
  /** The caller's `Idempotency-Key`, and what makes the call what it is. */
  key: string | undefined;
  content: unknown;
  now: Date;
}

/** What names attachments. */
interface Naming {
  requestId: string;
  part: Part;
  /** The event, or the closure, they belong to. */
  seq?: number;
  moderation: 'pending' | 'shown' | 'hidden';
  isOfResident: boolean;
  namedBy: string | null;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** The contract's: what nobody names within a day is deleted. */
const KEPT_UNNAMED_MS = 24 * 60 * 60 * 1000;

/**
 * Stores the files and then the attachment. A row without derivatives is written first and stays where the process dies
 * half-way, so that `deleteUnnamed` knows of every file there is. Throws `UnavailableError` when there is no room.
 */
export async function storeUpload(db: Database, files: Files, upload: Upload): Promise<Answer<Attachment>> {
  const { made, altText, uploadedBy, key, content, now } = upload;
  // Not a version 7: its time would make it easier to guess, and whoever knows the id of an unnamed file may see it.
  const id = randomUUID();
  const mediaType = storedAs(made);
  const kept = made.map(toKept);
  await db
    .insertInto('attachment')
    .values({
      id,
      mediaType,
      altText: altText?.trim() || null,
      state: 'processing',
      derivatives: JSON.stringify(kept),
      uploadedBy,
      createdAt: now,
    })
    .execute();
  try {
    for (const { name, bytes, mediaType: type } of made) await files.put(keyOf(id, name), bytes, type);
    const answer = await db.transaction().execute((trx) =>
      once(trx, { operation: 'uploadAttachment', key, content, now }, async () => {
        const row = await trx
          .updateTable('attachment')
          .set({ state: 'pending' })
          .where('id', '=', id)
          .returningAll()
          .executeTakeFirstOrThrow();
        return { status: 201, body: toAttachment(row) };
      }),
    );
    if (answer.isRepeat) await forget(db, files, id);
    return answer;
  } catch (error) {
    // What cannot be undone now is undone with what nobody names.
    await forget(db, files, id).catch(() => {});
    throw error;
  }
}

/** One attachment that is whole. Throws `NotFoundError`. */
export async function findAttachment(db: Database | Transaction<Tables>, id: string): Promise<AttachmentRow> {
  const row = UUID.test(id)
    ? await db
        .selectFrom('attachment')
        .selectAll()
        .where('id', '=', id)
        .where('isDoomed', '=', false)
        .where('state', '!=', 'processing')
        .executeTakeFirst()
    : undefined;
  if (!row) throw noAttachment();
  return row;
}

/** The same answer for what there is not and for what the caller may not see. */
export function noAttachment(): NotFoundError {
  return new NotFoundError('No attachment has this id');
}

/**
 * Gives uploaded files to a report, an event or feedback, in its transaction; an attachment has one place for ever. Resolves to
 * them in the order they were named. Throws `RuleError` for each that is not there, is another's, or was named before.
 */
async function nameAttachments(
  trx: Transaction<Tables>,
  ids: readonly string[] | undefined,
  { requestId, part, seq, moderation, isOfResident, namedBy }: Naming,
): Promise<Attachment[]> {
  if (!ids || ids.length === 0) return [];
  if (ids.length > ATTACHMENTS_PER_REQUEST) {
    const detail = `Send ${ATTACHMENTS_PER_REQUEST} photos or fewer`;
    throw new RuleError([{ pointer: '/attachmentIds', detail }]);
  }
  const named: Attachment[] = [];
  const faults = [];
  for (const [position, id] of ids.entries()) {
    const row = UUID.test(id) ? await lockUnnamed(trx, id) : undefined;
    if (!row || (row.uploadedBy !== null && row.uploadedBy !== namedBy)) {
      const detail = 'No file that was uploaded within the last 24 hours, and not used yet, has this id';
      faults.push({ pointer: `/attachmentIds/${position}`, detail });
      continue;
    }
    const state = stateWhenNamed(row.mediaType, moderation, isOfResident);
    const place = { requestId, part, seq: seq ?? null, position, state };
    await trx.updateTable('attachment').set(place).where('id', '=', row.id).execute();
    named.push(toAttachment({ ...row, state }));
  }
  if (faults.length > 0) throw new RuleError(faults);
  return named;
}

/** Gives uploaded files to a report that was just written, as its reporter names them; resolves to them. */
export async function nameInReport(
  trx: Transaction<Tables>,
  { id: requestId, moderation }: Pick<RequestRow, 'id' | 'moderation'>,
  ids: readonly string[] | undefined,
  namedBy: string | null,
): Promise<Attachment[]> {
  const naming = { requestId, part: 'report', moderation, isOfResident: true, namedBy } as const;
  const named = await nameAttachments(trx, ids, naming);
  if (named.length > 0) {
    const attachments = JSON.stringify(named);
    await trx.updateTable('serviceRequest').set({ attachments }).where('id', '=', requestId).execute();
  }
  return named;
}

/** Gives uploaded files to an event that was just written; resolves to them. */
export async function nameInEvent(
  trx: Transaction<Tables>,
  { id: requestId, moderation }: Pick<RequestRow, 'id' | 'moderation'>,
  seq: number,
  ids: readonly string[] | undefined,
  { kind, uploadedBy = null }: { kind: string; uploadedBy?: string | null },
): Promise<Attachment[]> {
  const naming = { requestId, part: 'event', seq, moderation, namedBy: uploadedBy } as const;
  const named = await nameAttachments(trx, ids, { ...naming, isOfResident: kind === 'reporter' });
  if (named.length > 0) await refreshCopies(trx, requestId);
  return named;
}

/** Gives uploaded files to feedback on a closure; resolves to them. */
export async function nameInFeedback(
  trx: Transaction<Tables>,
  { id: requestId, moderation }: Pick<RequestRow, 'id' | 'moderation'>,
  closureSeq: number,
  ids: readonly string[] | undefined,
  namedBy: string | null,
): Promise<Attachment[]> {
  const naming = { requestId, part: 'feedback', seq: closureSeq, moderation, namedBy } as const;
  return nameAttachments(trx, ids, { ...naming, isOfResident: true });
}

/** What came with feedback on one closure, in the order it was named. */
export async function attachmentsOfFeedback(
  db: Database,
  { requestId, closureSeq }: { requestId: string; closureSeq: number },
): Promise<Attachment[]> {
  const rows = await db
    .selectFrom('attachment')
    .selectAll()
    .where('requestId', '=', requestId)
    .where('part', '=', 'feedback')
    .where('seq', '=', closureSeq)
    .where('isDoomed', '=', false)
    .orderBy('position')
    .execute();
  return rows.map(toAttachment);
}

/** Brings the copies that a request and its events carry, so that lists need no join, in step with the attachments. */
export async function refreshCopies(trx: Transaction<Tables>, requestId: string): Promise<void> {
  const rows = await trx
    .selectFrom('attachment')
    .selectAll()
    .where('requestId', '=', requestId)
    .where('isDoomed', '=', false)
    .orderBy('position')
    .execute();
  const ofPart = (part: Part, seq: number | null) =>
    JSON.stringify(rows.filter((row) => row.part === part && row.seq === seq).map(toAttachment));
  await trx
    .updateTable('serviceRequest')
    .set({ attachments: ofPart('report', null) })
    .where('id', '=', requestId)
    .execute();
  const seqs = new Set(rows.flatMap(({ part, seq }) => (part === 'event' && seq !== null ? [seq] : [])));
  const emptied = trx.updateTable('requestEvent').where('requestId', '=', requestId);
  await emptied.set({ attachments: '[]' }).execute();
  for (const seq of seqs) {
    await emptied
      .set({ attachments: ofPart('event', seq) })
      .where('seq', '=', seq)
      .execute();
  }
}

/** Says anew what is to be seen; resolves to the attachment as it is now. */
export async function describeAttachment(
  db: Database,
  { id, requestId }: AttachmentRow,
  altText: string,
  { now, key }: Writing,
): Promise<Attachment> {
  const answer = await db.transaction().execute((trx) =>
    once(trx, { operation: 'describeAttachment', key, content: { id, altText }, now }, async () => {
      const row = await trx
        .updateTable('attachment')
        .set({ altText: altText.trim() })
        .where('id', '=', id)
        .returningAll()
        .executeTakeFirstOrThrow();
      if (requestId !== null) await refreshCopies(trx, requestId);
      return { status: 200, body: toAttachment(row) };
    }),
  );
  return answer.body;
}

/** Removes for good what was doomed, and what nobody named within a day. Resolves to how many. */
export async function deleteUnnamed(db: Database, files: Files, now: Date): Promise<number> {
  const tooOld = new Date(now.getTime() - KEPT_UNNAMED_MS);
  await db
    .updateTable('attachment')
    .set({ isDoomed: true })
    .where('requestId', 'is', null)
    .where('createdAt', '<', tooOld)
    .execute();
  const doomed = await db.selectFrom('attachment').select('id').where('isDoomed', '=', true).execute();
  for (const { id } of doomed) await forget(db, files, id);
  return doomed.length;
}

/** The files first: as long as there is a row, a later round can do it again. */
async function forget(db: Database, files: Files, id: string): Promise<void> {
  const row = await db
    .updateTable('attachment')
    .set({ isDoomed: true })
    .where('id', '=', id)
    .returning('derivatives')
    .executeTakeFirst();
  for (const { name } of row?.derivatives ?? []) await files.remove(keyOf(id, name));
  await db.deleteFrom('attachment').where('id', '=', id).execute();
}

function lockUnnamed(trx: Transaction<Tables>, id: string): Promise<AttachmentRow | undefined> {
  return trx
    .selectFrom('attachment')
    .selectAll()
    .where('id', '=', id)
    .where('requestId', 'is', null)
    .where('state', '=', 'pending')
    .where('isDoomed', '=', false)
    .forUpdate()
    .executeTakeFirst();
}
