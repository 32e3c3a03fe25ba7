import {
  type FollowerChannel,
  type NewsKinds,
  type Pace,
  type Subscription,
  type SubscriptionScope,
} from '../../contract.js';
import { type KeptSubscription } from '../ledger.js';
import { type Means } from '../means.js';
import { chosen } from './news-kinds.js';
import { Refusal, refusalAt } from '../problem.js';
import { masked, newToken } from '../token.js';

const HOUR_MS = 60 * 60 * 1000;

/** How long the link in the message works. */
export const CONFIRM_HOURS = 72;

interface Wanted {
  channel: FollowerChannel;
  address: string;
  language?: string | undefined;
  news?: Subscription['news'] | undefined;
  kinds?: NewsKinds | undefined;
  pace?: Pace | undefined;
}

/** Keeps what somebody wants to be told, and asks for confirmation first. */
export function follow(
  { ledger, messages, now }: Means,
  scope: SubscriptionScope,
  { channel, address, language, news, kinds, pace = 'atOnce' }: Wanted,
): void {
  const spoken = checkLanguage(ledger.authority.languages, language);
  const token = newToken('sub');
  ledger.subscriptions.set(token, {
    token,
    scope: structuredClone(scope),
    channel,
    address,
    addressMasked: masked(address),
    language: spoken,
    ...chosen({ news, kinds }),
    pace,
    state: 'pending',
    createdAt: now().toISOString(),
    confirmedAt: null,
  });
  messages.sent.push({ kind: 'confirmation', channel, address, language: spoken, token });
}

/** The language, or the council's first one; one the council does not speak is refused. */
export function checkLanguage(spoken: readonly string[], language = spoken[0] ?? 'en'): string {
  if (spoken.includes(language)) return language;
  throw refusalAt('rule-broken', '/language', `Choose one of ${spoken.join(', ')}`);
}

/** The subscription that a token stands for. One that was never confirmed is not kept for ever. */
export function findSubscription({ ledger, now }: Means, token: string): KeptSubscription {
  const kept = ledger.subscriptions.get(token);
  const age = kept ? now().getTime() - Date.parse(kept.createdAt) : 0;
  if (!kept || (kept.state === 'pending' && age > CONFIRM_HOURS * HOUR_MS)) {
    throw new Refusal('not-found', 'This link is not known, or no longer');
  }
  return kept;
}

/** As the follower reads it. */
export function toSubscription({ token: _, address: __, ...subscription }: KeptSubscription): Subscription {
  return subscription;
}
