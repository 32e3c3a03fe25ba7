import { type KeptAttachment, type KeptRequest, type Ledger } from '../ledger.js';
import { refuseFor } from '../problem.js';

/** What nobody names for so long is deleted. */
const UNNAMED_MS = 24 * 60 * 60 * 1000;

/** What a file is, by its first bytes and not by its name; undefined for what the service does not take. */
export function mediaTypeOf(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('\x89PNG')) return 'image/png';
  if (head.startsWith('%PDF-')) return 'application/pdf';
  if (/^RIFF[^]{4}WEBP$/.test(head)) return 'image/webp';
  return /^[^]{4}ftyp(heic|heix|mif1)/.test(head) ? 'image/heic' : undefined;
}

/** An attachment that is still there. */
export function findAttachment(ledger: Ledger, id: string, now: Date): KeptAttachment | undefined {
  const kept = ledger.attachments.get(id);
  const isForgotten = kept?.requestId === null && now.getTime() - Date.parse(kept.createdAt) >= UNNAMED_MS;
  return isForgotten ? undefined : kept;
}

/** Makes attachments part of `request`. Refused when one is not there, or another request's. */
export function claim(
  ledger: Ledger,
  request: Pick<KeptRequest, 'id'>,
  ids: readonly string[] = [],
  now: Date,
): void {
  checkAttachments(ledger, ids, now);
  for (const id of ids) {
    const kept = ledger.attachments.get(id);
    if (kept) kept.requestId = request.id;
  }
}

/** Refuses ids of attachments that cannot be named. */
export function checkAttachments(ledger: Ledger, ids: readonly string[] = [], now: Date): void {
  const faults = ids.flatMap((id, index) => {
    const isFree = findAttachment(ledger, id, now)?.requestId === null;
    return isFree ? [] : [{ pointer: `/attachmentIds/${index}`, detail: 'Upload this photo again' }];
  });
  refuseFor('rule-broken', faults);
}
