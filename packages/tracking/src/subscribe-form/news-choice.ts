import {
  isKnownNewsKind,
  isKnownSubscriptionPace,
  type ChangeSubscription,
  type KnownNewsKind,
  type KnownSubscriptionPace,
  type Subscription,
} from '@councilkit/client';

/** What somebody wants to hear: everything, only the end, or the kinds they tick. */
export type NewsChoice = 'all' | 'outcome' | 'chosen';

/** What of one report there can be news of, in the order it is asked. That something was reported is news of an area alone. */
export const REQUEST_KINDS: readonly KnownNewsKind[] = [
  'progress',
  'question',
  'promise',
  'comment',
  'outcome',
];

/** What there can be news of in an area, in the order it is asked. */
export const AREA_KINDS: readonly KnownNewsKind[] = ['reported', ...REQUEST_KINDS];

/** How often somebody can be told, the most often first. */
export const PACES: readonly KnownSubscriptionPace[] = ['atOnce', 'daily', 'weekly'];

/** What was wished, as text from a form or as a subscription has it. */
export interface Wishes {
  news: NewsChoice;
  kinds: readonly KnownNewsKind[];
  pace: KnownSubscriptionPace;
  language: string;
}

/** Whether kinds were to be ticked and none is. */
export function lacksKinds({ news, kinds = [] }: Partial<Wishes>): boolean {
  return news === 'chosen' && kinds.length === 0;
}

/** Wishes as `subscriptions.change` takes them: what was said, and nothing of what was not. */
export function toChanges({ news, kinds = [], pace, language }: Partial<Wishes>): ChangeSubscription {
  return {
    ...(news === 'chosen' ? { kinds: [...kinds] } : news && { news }),
    ...(pace && { pace }),
    ...(language && { language }),
  };
}

/**
 * The wishes of a subscription that there is, to draw a `SubscribeForm` with. A kind or pace of a later version of the
 * service is left out.
 */
export function wishesOf({ scope, news, kinds, pace, language }: Subscription): Partial<Wishes> {
  const known = kinds.filter(isKnownNewsKind);
  const possible = 'requestId' in scope ? REQUEST_KINDS : AREA_KINDS;
  const isAll = possible.every((kind) => known.includes(kind));
  return {
    news: news === 'outcome' ? 'outcome' : isAll ? 'all' : 'chosen',
    kinds: known,
    language,
    ...(isKnownSubscriptionPace(pace) && { pace }),
  };
}
