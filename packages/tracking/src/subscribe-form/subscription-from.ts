import type { ChangeSubscription, CreateSubscription } from '@councilkit/client';
import type { SubscribeValues } from './subscribe-form.js';

/** What came from a `SubscribeForm`, as text: to draw the form again with it. A channel or news that there is not is left out. */
export function subscribeValuesFrom(form: FormData): Partial<SubscribeValues> {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const channel = text('channel');
  const news = text('news');
  return {
    ...(channel === 'email' || channel === 'sms' ? { channel } : {}),
    email: text('email'),
    phone: text('phone'),
    ...(news === 'all' || news === 'outcome' ? { news } : {}),
    language: text('language'),
  };
}

/** The body of `subscriptions.create`, or undefined when no channel was chosen. The address of the other channel is dropped. */
export function subscriptionFrom(
  { channel, email = '', phone = '', ...values }: Partial<SubscribeValues>,
  scope: CreateSubscription['scope'],
): CreateSubscription | undefined {
  const wishes = subscriptionChangesFrom(values);
  if (channel === 'email') return { scope, channel, email, ...wishes };
  return channel === 'sms' ? { scope, channel, phone, ...wishes } : undefined;
}

/** The body of `subscriptions.change`: what was said, and nothing of what was not. */
export function subscriptionChangesFrom({
  news,
  language,
}: Partial<Pick<SubscribeValues, 'news' | 'language'>>): ChangeSubscription {
  return { ...(news ? { news } : {}), ...(language ? { language } : {}) };
}
