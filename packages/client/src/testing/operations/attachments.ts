import { etagOf, isKnown } from '../canonical.js';
import { type Caller } from '../caller.js';
import { type KeptAttachment } from '../ledger.js';
import { type Means, viewOf } from '../means.js';
import { type Handlers } from '../operation.js';
import { Refusal, refusalAt } from '../problem.js';
import { findAttachment, mediaTypeOf } from '../rules/attachments.js';

/** Photos and papers. They are kept as they came: the fake council draws no smaller pictures of them. */
export function attachments(
  means: Means,
): Handlers<'uploadAttachment' | 'getAttachment' | 'describeAttachment' | 'getDerivative'> {
  const { ledger, now, basePath } = means;
  const toAttachment = ({ content: _, uploader: __, requestId: ___, ...attachment }: KeptAttachment) =>
    attachment;
  /** One that is shown to the caller: with the request that names it, and before that to its uploader. */
  const find = (id: string, caller: Caller) => {
    const kept = findAttachment(ledger, id, now());
    if (kept && isSeen(kept, caller)) return kept;
    throw new Refusal('not-found', 'No attachment has this id');
  };
  const isSeen = ({ id, requestId, uploader }: KeptAttachment, caller: Caller) => {
    if (requestId === null) return uploader === nameOf(caller);
    const view = viewOf(means, caller);
    const request = ledger.find(requestId);
    return view.isSeen(request) && view.attachments([id], view.roleIn(request)).length > 0;
  };

  return {
    uploadAttachment({ body: { file, altText }, caller }) {
      const { attachmentBytes, attachmentMediaTypes } = ledger.authority.limits;
      const { bytes: content } = file;
      if (content.length > attachmentBytes) {
        throw new Refusal('too-large', `A file may have ${attachmentBytes} bytes at most`);
      }
      const mediaType = mediaTypeOf(content) ?? '';
      if (!attachmentMediaTypes.includes(mediaType)) {
        const detail = 'Choose a photo (JPEG, PNG, HEIC or WebP) or a PDF';
        throw refusalAt('unsupported-media-type', '/file', detail);
      }
      const id = ledger.nextId();
      const name = mediaType === 'application/pdf' ? 'paper' : 'display';
      const url = `${basePath}/attachments/${id}/${name}`;
      const kept: KeptAttachment = {
        id,
        mediaType,
        altText: altText ?? null,
        state: 'shown',
        derivatives: [{ name, url, mediaType, bytes: content.length }],
        createdAt: now().toISOString(),
        content,
        uploader: nameOf(caller),
        requestId: null,
      };
      ledger.attachments.set(id, kept);
      return {
        status: 201,
        body: toAttachment(kept),
        headers: { location: `${basePath}/attachments/${id}` },
      };
    },

    getAttachment({ id, caller }) {
      return { status: 200, body: toAttachment(find(id, caller)) };
    },

    describeAttachment({ id, body: { altText }, caller }) {
      const kept = find(id, caller);
      const isTheirs = kept.uploader === nameOf(caller);
      const role =
        kept.requestId === null ? 'public' : viewOf(means, caller).roleIn(ledger.find(kept.requestId));
      if (!isTheirs && role !== 'staff' && role !== 'reporter') {
        throw new Refusal('forbidden', 'Staff, the reporter or whoever uploaded it describe it');
      }
      kept.altText = altText;
      return { status: 200, body: toAttachment(kept) };
    },

    getDerivative({ id, name, headers, caller }) {
      const { content, derivatives } = find(id, caller);
      const derivative = derivatives.find((one) => one.name === name);
      if (!derivative) throw new Refusal('not-found', 'There is no such picture of it');
      const answered = { etag: etagOf([id, name, content.length]) };
      if (isKnown(answered.etag, headers.get('if-none-match'))) return { status: 304, headers: answered };
      return { status: 200, bytes: { content, mediaType: derivative.mediaType }, headers: answered };
    },
  };
}

/** Whom an upload belongs to. Nobody in particular proves to be nobody in particular. */
function nameOf(caller: Caller): string {
  if ('clientId' in caller) return caller.clientId;
  return caller.kind === 'reporter' ? caller.proof.token : caller.kind;
}
