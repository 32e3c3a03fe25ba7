import { type Means, viewOf } from '../means.js';
import { type Handlers } from '../operation.js';
import { Refusal } from '../problem.js';
import { redact, split } from '../rules/corrections.js';
import { record } from '../rules/timeline.js';
import { masked } from '../token.js';

/** What staff do to a request besides moving it, and what its reporter may do, too. */
export function deskWork(
  means: Means,
): Handlers<'splitRequest' | 'moderateRequest' | 'redactRequest' | 'getReporterContact'> {
  const { ledger, now, bankHolidays } = means;
  return {
    splitRequest({ id, body, caller }) {
      const view = viewOf(means, caller);
      const children = split(ledger, view.find(id), body, now(), bankHolidays);
      return { status: 201, body: { data: children.map((child) => view.request(child)) } };
    },

    moderateRequest({ id, body: { moderation, staffText }, caller }) {
      const view = viewOf(means, caller);
      const request = view.find(id);
      request.moderation = moderation;
      for (const attachmentId of request.attachmentIds) {
        const attachment = ledger.attachments.get(attachmentId);
        if (attachment) attachment.state = moderation;
      }
      record(ledger, request, { type: 'moderated', staffText }, { actor: { kind: 'council' } }, now());
      return { status: 200, body: view.request(request) };
    },

    redactRequest({ id, body, caller }) {
      const view = viewOf(means, caller);
      const request = view.find(id);
      const isReporter = caller.kind === 'reporter';
      if (isReporter && view.roleIn(request) !== 'reporter') {
        throw new Refusal('forbidden', 'This request was reported by somebody else');
      }
      redact(ledger, request, body, { kind: isReporter ? 'resident' : 'council' }, now());
      return { status: 200, body: view.request(request) };
    },

    getReporterContact({ id, caller }) {
      const view = viewOf(means, caller);
      const request = view.find(id);
      const isMasked = caller.kind === 'reporter';
      if (isMasked && view.roleIn(request) !== 'reporter') {
        throw new Refusal('forbidden', 'This request was reported by somebody else');
      }
      const { name = null, email, phone } = request.contact ?? {};
      const shown = (address: string | undefined) => {
        if (address === undefined) return null;
        return isMasked ? masked(address) : address;
      };
      return {
        status: 200,
        body: { name, email: shown(email), phone: shown(phone), isMasked },
        headers: { 'cache-control': 'no-store' },
      };
    },
  };
}
