import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pushBrowser, subscriptionAt } from '../../test/push-browser.js';
import { followedHere, keepFollowed } from '../device-news/followed-here.js';
import { listenForPushes } from './listen-for-pushes.js';
import type { OpenPage, PushWorkerScope } from './worker-scope.js';

const requestId = '0198f1d2-6c1e-7d2a-9a53-3d4f7c1b2a90';
const TOKEN = 'sub_4rT9mQx2Kd7vLz1NpW8cYb';
const words = {
  en: { started: 'On', stopped: 'Off', unreadable: 'News' },
  cy: { started: 'Ymlaen', stopped: 'I ffwrdd', unreadable: 'Newyddion' },
};
const NEWS = {
  ...{ title: 'Pothole: Ar y gweill', body: 'Mae criw ar y ffordd', template: 'statusNews', language: 'cy' },
  ...{ url: 'https://residents.example/requests/7QK4-M2XD', token: TOKEN, tag: 'message-1' },
};
const FIRST = { ...NEWS, template: 'confirmSubscription', title: 'Cadarnhewch', body: 'Pothole, 7QK4-M2XD' };
const ASKED = { requestId, language: 'cy', publicKey: 'B'.repeat(87), token: null };

let browser: ReturnType<typeof pushBrowser>;
/** What the site was asked, as method and path. */
let calls: string[];
let bodies: unknown[];
let status: number;
let shown: { title: string; options: NotificationOptions | undefined }[];
let opened: string[];
let pages: OpenPage[];
const listeners = new Map<string, (event: never) => void>();

beforeEach(() => {
  browser = pushBrowser();
  [calls, bodies, shown, opened, pages, status] = [[], [], [], [], [], 200];
  vi.stubGlobal('fetch', async (path: string, { method = 'GET', body }: RequestInit = {}) => {
    calls.push(`${method} ${path}`);
    if (typeof body === 'string') bodies.push(JSON.parse(body));
    return Response.json({ scope: { requestId } }, { status });
  });
  const scope: PushWorkerScope = {
    location: { origin: 'https://residents.example' },
    registration: {
      showNotification: async (title, options) => void shown.push({ title, options }),
      pushManager: browser.pushManager as Partial<PushManager> as PushManager,
    },
    clients: { matchAll: async () => pages, openWindow: async (url) => opened.push(url) },
    addEventListener: (name, listener) => void listeners.set(name, listener as (event: never) => void),
  };
  listenForPushes(scope, { baseUrl: '/live/v1', words });
});
afterEach(() => browser.leave());

/** What happens by an event, once all it makes the browser wait for is done. */
async function happens(name: string, event: object): Promise<void> {
  const work: Promise<unknown>[] = [];
  const waitUntil = (one: Promise<unknown>) => work.push(one);
  listeners.get(name)?.({ ...event, waitUntil } as never);
  await Promise.all(work);
}
const pushed = (message: unknown) => {
  const text = typeof message === 'string' ? message : JSON.stringify(message);
  return happens('push', { data: { text: () => text } });
};

describe('a message that is pushed', () => {
  it('is shown in its language, once however often it comes, and leads to the page it is about', async () => {
    await pushed(NEWS);
    const { title, body, tag, url: data } = NEWS;
    expect(shown).toEqual([{ title, options: { body, tag, data, lang: 'cy', dir: 'auto' } }]);
    expect(calls).toEqual([]);
  });

  it.each([['nothing'], ['[]'], ['{"title":"Only that"}'], ['null']])(
    'is shown all the same when it cannot be read: %s',
    async (text) => {
      await pushed(text);
      expect(shown).toEqual([{ title: 'News', options: { data: '/' } }]);
    },
  );
});

describe('the first message', () => {
  it('is confirmed where it was asked for here, and its token kept', async () => {
    await keepFollowed(ASKED);
    await pushed(FIRST);
    expect(calls).toEqual([
      `GET /live/v1/subscriptions/${TOKEN}`,
      `POST /live/v1/subscriptions/${TOKEN}/confirm`,
    ]);
    expect(await followedHere(requestId)).toEqual({ ...ASKED, token: TOKEN });
    const [notification] = shown;
    expect(notification).toMatchObject({ title: 'Ymlaen', options: { body: FIRST.body } });
    expect(notification?.options?.data).toBe(`/requests/${requestId}`);
  });

  it('ends what was stopped before it came, and is never confirmed', async () => {
    await pushed(FIRST);
    expect(calls).toEqual([
      `GET /live/v1/subscriptions/${TOKEN}`,
      `POST /live/v1/subscriptions/${TOKEN}/stop`,
    ]);
    expect(shown).toMatchObject([{ title: 'I ffwrdd' }]);
  });

  it('asks the person to confirm where the site cannot be reached', async () => {
    await keepFollowed(ASKED);
    status = 503;
    await pushed(FIRST);
    expect(shown).toMatchObject([{ title: 'Cadarnhewch', options: { data: FIRST.url } }]);
    expect(await followedHere(requestId)).toEqual(ASKED);
  });
});

describe('a press on a message', () => {
  const press = (data: unknown) => {
    const close = vi.fn();
    return happens('notificationclick', { notification: { close, data } }).then(() => close);
  };

  it('closes it and opens the page', async () => {
    expect(await press(NEWS.url)).toHaveBeenCalledOnce();
    expect(opened).toEqual([NEWS.url]);
  });

  it('brings the page to the front where it is open', async () => {
    const focus = vi.fn(async () => {});
    pages = [
      { url: 'https://residents.example/', focus: async () => expect.fail('Another page') },
      { url: `${NEWS.url}?lang=cy`, focus },
    ];
    await press(NEWS.url);
    expect(focus).toHaveBeenCalledOnce();
    expect(opened).toEqual([]);
  });

  it('leads nowhere but to this site', async () => {
    await press('https://elsewhere.example/requests/7QK4-M2XD');
    expect(opened).toEqual([]);
    await press(undefined);
    expect(opened).toEqual(['https://residents.example/']);
  });
});

describe('a browser that is reached in another way', () => {
  const asked = (endpoint: string) => ({
    ...{ scope: { requestId }, channel: 'push', language: 'cy' },
    push: { endpoint, keys: { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) } },
  });

  it('has all that it follows sent there, and the old way ended', async () => {
    await keepFollowed({ ...ASKED, token: TOKEN });
    await happens('pushsubscriptionchange', { newSubscription: subscriptionAt('https://push.example/new') });
    expect(calls).toEqual(['POST /live/v1/subscriptions', `POST /live/v1/subscriptions/${TOKEN}/stop`]);
    expect(bodies).toEqual([asked('https://push.example/new')]);
    // Until the first message comes there.
    expect(await followedHere(requestId)).toEqual(ASKED);
  });

  it('subscribes again with the key of before where the browser did not', async () => {
    await keepFollowed({ ...ASKED, token: TOKEN });
    await happens('pushsubscriptionchange', {});
    expect(browser.wishes).toEqual([{ userVisibleOnly: true, applicationServerKey: ASKED.publicKey }]);
    expect(bodies).toEqual([asked('https://push.example/1')]);
  });

  it('does nothing where nothing is followed', async () => {
    await happens('pushsubscriptionchange', {});
    expect([calls, browser.wishes]).toEqual([[], []]);
  });
});
