import { type CreateSubscription } from '../../contract.js';
import { type KeptProof } from '../ledger.js';
import { type Means, viewOf } from '../means.js';
import { type Handlers } from '../operation.js';
import { keyOf, pageOf } from '../pages.js';
import { Refusal } from '../problem.js';
import { chosen } from '../rules/news-kinds.js';
import {
  CONFIRM_HOURS,
  checkLanguage,
  findSubscription,
  follow,
  toSubscription,
} from '../rules/subscriptions.js';
import { newToken } from '../token.js';
import { holdToOwn } from './own.js';

const MINUTE_MS = 60_000;
/** How long a magic link works, and how long the token that is made of it. */
const LINK_MINUTES = 120;
const TOKEN_MINUTES = 8 * 60;

/** Being told of what happens. */
export function subscriptions(
  means: Means,
): Handlers<
  | 'createSubscription'
  | 'getSubscription'
  | 'changeSubscription'
  | 'confirmSubscription'
  | 'stopSubscription'
  | 'listNotifications'
> {
  const { ledger, now } = means;
  return {
    createSubscription({ body, caller }) {
      const { scope, channel, language, news, kinds, pace } = body;
      const address = addressIn(body);
      if ('areaCode' in scope && !ledger.areas.has(scope.areaCode)) {
        throw new Refusal('not-found', 'No area has this code');
      }
      const followed =
        'requestId' in scope ? { requestId: viewOf(means, caller).find(scope.requestId).id } : scope;
      follow(means, followed, { channel, address, language, news, kinds, pace });
      return { status: 202, body: { confirmWithinHours: CONFIRM_HOURS } };
    },

    getSubscription({ id }) {
      return { status: 200, body: toSubscription(findSubscription(means, id)) };
    },

    changeSubscription({ id, body: { language, news, kinds, pace } }) {
      const kept = findSubscription(means, id);
      if (kept.address === undefined)
        throw new Refusal('conflict', 'This was stopped. Ask to be told again.');
      if (language !== undefined) kept.language = checkLanguage(ledger.authority.languages, language);
      if (news !== undefined || kinds !== undefined) Object.assign(kept, chosen({ news, kinds }));
      if (pace !== undefined) kept.pace = pace;
      return { status: 200, body: toSubscription(kept) };
    },

    confirmSubscription({ id }) {
      const kept = findSubscription(means, id);
      if (kept.address === undefined)
        throw new Refusal('conflict', 'This was stopped. Ask to be told again.');
      if (kept.state === 'pending') {
        Object.assign(kept, { state: 'active', confirmedAt: now().toISOString() });
      }
      return { status: 200, body: toSubscription(kept) };
    },

    stopSubscription({ id }) {
      Object.assign(findSubscription(means, id), { state: 'stopped', address: undefined });
      return { status: 204 };
    },

    listNotifications({ id, query: { state, ...place }, caller }) {
      const request = viewOf(means, caller).find(id);
      holdToOwn(means, request, caller);
      const isTheirs = (address: string) => {
        if (caller.kind === 'follower') return caller.subscription.address === address;
        if (caller.kind !== 'reporter') return true;
        return [request.contact?.email, request.contact?.phone].includes(address);
      };
      const asked = ledger.notifications.filter(
        (one) =>
          one.requestId === request.id &&
          isTheirs(one.address) &&
          (state === undefined || one.state === state),
      );
      const { data, nextCursor } = pageOf(asked, (one) => keyOf(one.queuedAt, one.id), place);
      return { status: 200, body: { data: data.map(({ address: _, ...one }) => one), nextCursor } };
    },
  };
}

/** Showing who reported, without an account. */
export function proofs({
  ledger,
  messages,
  now,
}: Means): Handlers<'requestProof' | 'exchangeProof' | 'revokeProof'> {
  const minutesOn = (minutes: number) => new Date(now().getTime() + minutes * MINUTE_MS).toISOString();
  return {
    requestProof({ body }) {
      const { reference } = body;
      const [email, phone] = 'email' in body ? [body.email] : [undefined, body.phone];
      const address = email ?? phone ?? '';
      const language = checkLanguage(ledger.authority.languages, body.language);
      const theirs = [...ledger.requests].filter(({ contact }) =>
        [contact?.email, contact?.phone].includes(address),
      );
      const one = reference === undefined ? undefined : find(() => ledger.find(reference));
      // The answer is the same for everybody; only the message is not.
      if (reference === undefined ? theirs.length > 0 : one && theirs.includes(one)) {
        const token = newToken('pf');
        ledger.links.set(token, {
          token,
          requestId: one?.id ?? null,
          email,
          phone,
          expiresAt: minutesOn(LINK_MINUTES),
        });
        messages.sent.push({ kind: 'proof', channel: email ? 'email' : 'sms', address, language, token });
      }
      return { status: 202, body: { expiresInMinutes: LINK_MINUTES } };
    },

    exchangeProof({ body }) {
      const link = ledger.links.get(body.token);
      ledger.links.delete(body.token);
      if (!link || Date.parse(link.expiresAt) <= now().getTime()) {
        throw new Refusal('proof-refused', 'Ask for a new link. Each one works once, for 2 hours.');
      }
      const proof: KeptProof = { ...link, token: newToken('rt'), expiresAt: minutesOn(TOKEN_MINUTES) };
      ledger.proofs.set(proof.token, proof);
      return {
        status: 200,
        body: {
          accessToken: proof.token,
          tokenType: 'Bearer',
          expiresAt: proof.expiresAt,
          request: proof.requestId === null ? null : ledger.linkTo(proof.requestId),
        },
        headers: { 'cache-control': 'no-store' },
      };
    },

    revokeProof({ caller }) {
      if (caller.kind === 'reporter') ledger.proofs.delete(caller.proof.token);
      return { status: 204 };
    },
  };
}

function find<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

function addressIn(body: CreateSubscription): string {
  if (body.channel === 'push') return body.push.endpoint;
  return body.channel === 'email' ? body.email : body.phone;
}
