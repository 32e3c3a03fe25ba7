import { type CreateServiceRequest, type IntakeToken } from '../../contract.js';
import { etagOf, isKnown } from '../canonical.js';
import { type KeptRequest } from '../ledger.js';
import { type Means, viewOf } from '../means.js';
import { type Handlers } from '../operation.js';
import { keyOf, pageOf } from '../pages.js';
import { Refusal } from '../problem.js';
import { correct } from '../rules/corrections.js';
import { isListed } from '../rules/filters.js';
import { check, takeIn } from '../rules/intake.js';
import { follow } from '../rules/subscriptions.js';
import { newToken } from '../token.js';
import { type View } from '../view.js';

/** What people report, and how it stands. */
export function requests(
  means: Means,
): Handlers<'listRequests' | 'createRequest' | 'getRequest' | 'correctRequest'> {
  const { ledger, now, basePath, bankHolidays } = means;
  const read = (view: View, request: KeptRequest) => {
    const body = view.request(request);
    return { status: 200, body, headers: { etag: etagOf(body) } } as const;
  };

  /** For a service whose back office makes a request of it later. */
  const takeToken = (body: CreateServiceRequest) => {
    const createdAt = now().toISOString();
    const token: IntakeToken = {
      token: newToken('in'),
      state: 'pending',
      request: null,
      reason: null,
      createdAt,
    };
    ledger.intake.set(token.token, { token, body });
    const location = `${basePath}/intake-tokens/${token.token}`;
    return { status: 202, body: token, headers: { location } } as const;
  };

  return {
    listRequests({ query: { limit, cursor, ...filter }, caller }) {
      const view = viewOf(means, caller);
      const isAsked = isListed(means, filter, caller, view);
      const matching = [...ledger.requests].filter((request) => view.isSeen(request) && isAsked(request));
      const { data, nextCursor } = pageOf(matching, ({ id, facts }) => keyOf(facts.submittedAt, id), {
        limit,
        cursor,
      });
      return { status: 200, body: { data: data.map((request) => view.request(request)), nextCursor } };
    },

    createRequest({ body, caller }) {
      const { intake = 'realtime' } = check(ledger, body, now()).service;
      if (intake !== 'realtime') return takeToken(body);
      const isOnBehalf = caller.kind === 'staff' || caller.kind === 'supplier';
      const actor = { kind: isOnBehalf ? 'council' : 'resident' } as const;
      const request = takeIn(ledger, body, now(), { bankHolidays, actor });
      const { updates, contact } = body;
      const address = updates && contact?.[updates.channel === 'email' ? 'email' : 'phone'];
      if (updates && address) follow(means, { requestId: request.id }, { ...updates, address });
      const { headers, body: stored } = read(viewOf(means, caller), request);
      const location = `${basePath}/requests/${request.id}`;
      return { status: 201, body: stored, headers: { ...headers, location } };
    },

    getRequest({ id, headers, caller }) {
      const view = viewOf(means, caller);
      const answer = read(view, view.find(id));
      if (!isKnown(answer.headers.etag, headers.get('if-none-match'))) return answer;
      return { status: 304, headers: answer.headers };
    },

    correctRequest({ id, body, headers, caller }) {
      const view = viewOf(means, caller);
      const request = view.find(id);
      const { etag } = read(view, request).headers;
      if (!isKnown(etag, headers.get('if-match'))) {
        const detail = 'Read the request again, and make the correction to what it says now';
        throw new Refusal('stale', detail, [], { etag });
      }
      correct(ledger, request, body, now());
      return read(view, request);
    },
  };
}
