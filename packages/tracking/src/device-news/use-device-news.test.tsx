// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { CouncilKit } from '@councilkit/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asSent, hydrate } from '../../test/hydration.js';
import { pushBrowser } from '../../test/push-browser.js';
import { DeviceNews } from './device-news.js';
import { followedHere, keepFollowed } from './followed-here.js';
import { useDeviceNews } from './use-device-news.js';

const KEY = 'B'.repeat(87);
const requestId = '0198f1d2-6c1e-7d2a-9a53-3d4f7c1b2a90';

let browser: ReturnType<typeof pushBrowser>;
/** What the service was asked, and what it answers. */
let calls: { path: string; body: unknown }[];
let status: number;
let client: CouncilKit;
beforeEach(() => {
  document.body.replaceChildren();
  browser = pushBrowser();
  [calls, status] = [[], 202];
  client = new CouncilKit({
    baseUrl: 'https://residents.example/live/v1',
    maxRetries: 0,
    async fetch(request) {
      const text = await request.text();
      calls.push({ path: new URL(request.url).pathname, body: text && JSON.parse(text) });
      const isStop = request.url.endsWith('/stop');
      if (status !== 202)
        return Response.json({ type: 'urn:councilkit:problem:refused', title: 'No', status }, { status });
      return isStop
        ? new Response(null, { status: 204 })
        : Response.json({ confirmWithinHours: 72 }, { status });
    },
  });
});
afterEach(() => {
  cleanup();
  browser.leave();
});

function Page({ publicKey = KEY }: { publicKey?: string | null }) {
  const control = useDeviceNews({
    client,
    requestId,
    publicKey,
    worker: '/push-worker.js',
    newsLanguage: 'cy',
  });
  return <DeviceNews {...control} />;
}

const start = async () =>
  userEvent.click(await screen.findByRole('button', { name: 'Tell me on this device' }));
const stop = async () =>
  userEvent.click(await screen.findByRole('button', { name: 'Stop telling this device' }));
const says = (words: RegExp) => expect.poll(() => screen.getByRole('status').textContent).toMatch(words);
/** What the worker does once the first message has come. */
const confirmed = async () => {
  const followed = await followedHere(requestId);
  if (followed) await keepFollowed({ ...followed, token: 'sub_4rT9mQx2Kd7vLz1NpW8cYb' });
};

describe('being told on this device', () => {
  it('is offered once scripts run, and asks for nothing by itself', async () => {
    expect(asSent(<Page />).querySelector('.ck-device-news--checking')).not.toBeNull();
    document.body.replaceChildren();
    hydrate(<Page />);
    await screen.findByRole('button', { name: 'Tell me on this device' });
    expect(browser).toMatchObject({ asked: 0, registered: [], wishes: [] });
    expect(calls).toEqual([]);
  });

  it.each(['PushManager', 'Notification', 'caches'])('is not offered without %s', async (part) => {
    Reflect.deleteProperty(globalThis, part);
    const { container } = hydrate(<Page />);
    await expect.poll(() => container.innerHTML).toBe('');
  });

  it('is not offered where the service pushes nothing', () => {
    expect(hydrate(<Page publicKey={null} />).container.innerHTML).toBe('');
  });

  it('subscribes with the key of the council, in the language of messages, and is on once the first message has come', async () => {
    hydrate(<Page />);
    await start();
    await says(/^Nearly there/);
    expect(browser).toMatchObject({ asked: 1, registered: ['/push-worker.js'] });
    expect(browser.wishes).toEqual([{ userVisibleOnly: true, applicationServerKey: KEY }]);
    expect(calls).toEqual([
      {
        path: '/live/v1/subscriptions',
        body: {
          scope: { requestId },
          channel: 'push',
          language: 'cy',
          push: {
            endpoint: 'https://push.example/1',
            keys: { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) },
          },
        },
      },
    ]);
    await confirmed();
    await says(/^This device tells you/);
  });

  it('is on when the page is opened again, and off when the permission was taken back', async () => {
    await keepFollowed({ requestId, language: 'cy', publicKey: KEY, token: 'sub_4rT9mQx2Kd7vLz1NpW8cYb' });
    browser.permission = 'granted';
    await browser.pushManager.subscribe({ applicationServerKey: KEY });
    hydrate(<Page />);
    await screen.findByRole('button', { name: 'Stop telling this device' });
    cleanup();
    document.body.replaceChildren();
    browser.permission = 'denied';
    hydrate(<Page />);
    await screen.findByRole('button', { name: 'Tell me on this device' });
  });

  it('says what to do where the browser may not show messages, and posts nothing', async () => {
    browser.answer = 'denied';
    hydrate(<Page />);
    await start();
    await says(/Open the settings of this site/);
    browser.answer = 'default';
    await start();
    await says(/choose “Allow”/);
    expect([calls, browser.registered]).toEqual([[], []]);
  });

  it.each([
    ['the push service cannot be reached', () => (browser.refusal = new DOMException('', 'AbortError'))],
    ['the service refuses', () => (status = 422)],
  ])('says so and keeps nothing when %s', async (_, breakIt) => {
    breakIt();
    hydrate(<Page />);
    await start();
    await says(/^That did not work\. Try again in a few minutes, or be told by email/);
    expect(await followedHere(requestId)).toBeUndefined();
    screen.getByRole('button', { name: 'Tell me on this device' });
  });

  it('lets go of what was for another key of the council', async () => {
    await browser.pushManager.subscribe({ applicationServerKey: 'of another council' });
    hydrate(<Page />);
    await start();
    await says(/^Nearly there/);
    expect(browser.boundTo).toBe(KEY);
  });

  it('is stopped at the service and here, and the browser lets go when nothing else is followed', async () => {
    hydrate(<Page />);
    await start();
    await says(/^Nearly there/);
    await confirmed();
    await says(/^This device tells you/);
    await keepFollowed({ requestId: 'another', language: 'en', publicKey: KEY, token: 'sub_another' });
    await stop();
    await says(/no more/);
    expect(calls.at(-1)?.path).toBe('/live/v1/subscriptions/sub_4rT9mQx2Kd7vLz1NpW8cYb/stop');
    expect(await followedHere(requestId)).toBeUndefined();
    expect(browser.subscription).not.toBeNull();
  });

  it('lets go of the browser with the last that was followed, and takes one the service has forgotten for stopped', async () => {
    hydrate(<Page />);
    await start();
    await says(/^Nearly there/);
    await confirmed();
    status = 404;
    await stop();
    await says(/no more/);
    expect(browser.subscription).toBeNull();
  });

  it('says that it is still on where stopping it failed', async () => {
    hydrate(<Page />);
    await start();
    await says(/^Nearly there/);
    await confirmed();
    status = 503;
    await stop();
    await says(/still told/);
    screen.getByRole('button', { name: 'Stop telling this device' });
  });
});
