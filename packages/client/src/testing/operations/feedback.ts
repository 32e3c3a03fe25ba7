import { type Feedback } from '../../contract.js';
import { type Means, viewOf } from '../means.js';
import { type Handlers } from '../operation.js';
import { Refusal } from '../problem.js';
import { claim } from '../rules/attachments.js';
import { record } from '../rules/timeline.js';
import { holdToOwn } from './own.js';

/** What the reporter says of how it ended. */
export function feedback(means: Means): Handlers<'getFeedback' | 'giveFeedback'> {
  const { ledger, now } = means;
  return {
    getFeedback({ id, caller }) {
      const request = viewOf(means, caller).find(id);
      holdToOwn(means, request, caller);
      const body = ledger.feedback.get(request.id)?.at(-1);
      if (!body) throw new Refusal('not-found', 'Nobody has said anything yet');
      return { status: 200, body };
    },

    giveFeedback({ id, body, caller }) {
      const view = viewOf(means, caller);
      const request = view.find(id);
      holdToOwn(means, request, caller);
      if (request.course.standing.state === 'open') {
        throw new Refusal('conflict', 'The request is open. Say so when it is done.');
      }
      const closure = request.timeline.findLast(({ status, isLate }) => status === 'closed' && !isLate);
      const closureSeq = closure?.seq ?? 1;
      const before = ledger.feedback.get(request.id) ?? [];
      if (before.some((one) => one.closureSeq === closureSeq)) {
        throw new Refusal('conflict', 'You told us already. Thank you.');
      }
      claim(ledger, request, body.attachmentIds, now());
      const { isFixed, satisfaction = null, comment = null, asksToReopen = false } = body;
      const given: Feedback = {
        requestId: request.id,
        closureSeq,
        isFixed,
        satisfaction,
        comment,
        asksToReopen,
        attachments: view.attachments(body.attachmentIds ?? [], 'reporter'),
        givenAt: now().toISOString(),
      };
      ledger.feedback.set(request.id, [...before, given]);
      const sayer = { actor: { kind: 'resident' } as const };
      record(ledger, request, { type: 'feedbackGiven' }, sayer, now());
      if (asksToReopen) record(ledger, request, { status: 'reopenRequested' }, sayer, now());
      return { status: 201, body: given };
    },
  };
}
