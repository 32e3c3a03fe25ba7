import {
  isKnownNewsKind,
  isKnownSubscriptionPace,
  type ChangeSubscription,
  type CreateSubscription,
} from '@councilkit/client';
import { lacksKinds, toChanges, type Wishes } from './news-choice.js';
import type { SubscribeValues } from './subscribe-form.js';

/** What came from a `SubscribeForm`, as text: to draw the form again with it. A choice that there is not is left out. */
export function subscribeValuesFrom(form: FormData): Partial<SubscribeValues> {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const channel = text('channel');
  const news = text('news');
  const pace = text('pace');
  return {
    ...(channel === 'email' || channel === 'sms' ? { channel } : {}),
    email: text('email'),
    phone: text('phone'),
    ...(news === 'all' || news === 'outcome' || news === 'chosen' ? { news } : {}),
    kinds: form
      .getAll('kinds')
      .filter((kind) => typeof kind === 'string')
      .filter(isKnownNewsKind),
    ...(isKnownSubscriptionPace(pace) ? { pace } : {}),
    language: text('language'),
  };
}

/**
 * The body of `subscriptions.create`, or undefined when no channel was chosen, or no kind of news where some were to be
 * ticked. The address of the other channel is dropped, and so are kinds that were ticked before something else was chosen.
 */
export function subscriptionFrom(
  { channel, email = '', phone = '', ...values }: Partial<SubscribeValues>,
  scope: CreateSubscription['scope'],
): CreateSubscription | undefined {
  const wishes = subscriptionChangesFrom(values);
  if (!wishes) return undefined;
  if (channel === 'email') return { scope, channel, email, ...wishes };
  return channel === 'sms' ? { scope, channel, phone, ...wishes } : undefined;
}

/** The body of `subscriptions.change`, or undefined when no kind of news was ticked where some were to be. */
export function subscriptionChangesFrom(values: Partial<Wishes>): ChangeSubscription | undefined {
  return lacksKinds(values) ? undefined : toChanges(values);
}
