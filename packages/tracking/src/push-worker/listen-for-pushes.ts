import { pushOf } from '../device-news/browser-subscription.js';
import { allFollowedHere, followedHere, keepFollowed } from '../device-news/followed-here.js';
import { readPushed, type PushedMessage } from './pushed-message.js';
import { subscriptionCalls, type SubscriptionCalls } from './subscription-calls.js';
import type { PushWorkerScope } from './worker-scope.js';

/** What the worker says by itself. */
export interface PushWorkerWords {
  /** The title of the first message: from now on this device is told. */
  started: string;
  /** The title where that was stopped before the first message came. */
  stopped: string;
  /** The title of a message that cannot be read. */
  unreadable: string;
}

export interface PushWorkerOptions {
  /** Where the contract's paths start on this site, such as `/v1`. */
  baseUrl: string;
  /** By language tag; the first where a message is in none of them. */
  words: Readonly<Record<string, PushWorkerWords>>;
}

/**
 * Shows what the service pushes, in a service worker: `listenForPushes(self, …)`. The first message of a subscription it
 * confirms by itself, where `useDeviceNews` asked for it in this browser; a press on a message opens its page; and where the
 * browser comes to be reached in another way, the service is told of that one.
 */
export function listenForPushes(scope: PushWorkerScope, { baseUrl, words }: PushWorkerOptions): void {
  const calls = subscriptionCalls(baseUrl);
  const wordsIn = (language: string) => words[language] ?? Object.values(words)[0];

  scope.addEventListener('push', (event) => event.waitUntil(show(readPushed(event.data?.text()))));
  scope.addEventListener('notificationclick', (event) => {
    event.notification.close();
    event.waitUntil(open(scope, event.notification.data));
  });
  scope.addEventListener('pushsubscriptionchange', (event) =>
    event.waitUntil(followAnew(scope, event.newSubscription ?? null, calls)),
  );

  /** A browser that was pushed to has to show something, whatever it was. */
  async function show(message: PushedMessage | undefined): Promise<void> {
    const say = wordsIn(message?.language ?? '');
    if (!message) return scope.registration.showNotification(say?.unreadable ?? '', { data: '/' });
    const { body, url, language: lang, tag } = message;
    const as = (title: string, data = url) =>
      scope.registration.showNotification(title, { body, lang, tag, dir: 'auto', data });
    if (message.template !== 'confirmSubscription') return as(message.title);
    const became = await begin(message.token, calls).catch(() => 'unconfirmed' as const);
    // With words of the service's own that ask to confirm, on the page that a press leads to.
    if (became === 'unconfirmed') return as(message.title);
    if (became === 'stopped') return as(say?.stopped ?? message.title);
    return as(say?.started ?? message.title, `/requests/${encodeURIComponent(became.requestId)}`);
  }
}

/** Confirms what was asked for in this browser, and stops what was not, or not any more. */
async function begin(
  token: string,
  calls: SubscriptionCalls,
): Promise<'unconfirmed' | 'stopped' | { requestId: string }> {
  const requestId = await calls.requestOf(token);
  if (requestId === undefined) return 'unconfirmed';
  const followed = await followedHere(requestId);
  if (!followed) {
    await calls.stop(token);
    return 'stopped';
  }
  await calls.confirm(token);
  await keepFollowed({ ...followed, token });
  return { requestId };
}

/** Opens the page that a message is about, or brings it to the front. Pages of this site alone. */
async function open({ location, clients }: PushWorkerScope, given: unknown): Promise<void> {
  const url = new URL(typeof given === 'string' ? given : '/', location.origin);
  if (url.origin !== location.origin) return;
  const pages = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const there = pages.find((page) => new URL(page.url).pathname === url.pathname);
  await (there ? there.focus() : clients.openWindow(url.href));
}

/** Has the service reach this browser in its new way for all that it follows, and leave the old one. */
async function followAnew(
  { registration }: PushWorkerScope,
  changed: PushSubscription | null,
  calls: SubscriptionCalls,
): Promise<void> {
  const all = await allFollowedHere();
  const [first] = all;
  if (!first) return;
  const subscription =
    changed ??
    (await registration.pushManager.subscribe({
      userVisibleOnly: true,
      applicationServerKey: first.publicKey,
    }));
  const push = pushOf(subscription);
  for (const followed of all) {
    await calls.create(followed, push);
    await keepFollowed({ ...followed, token: null });
    // The service finds out by itself that the old way leads nowhere; it need not try.
    if (followed.token !== null) await calls.stop(followed.token).catch(() => undefined);
  }
}
