// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { CouncilKit, type RequestEvent } from '@councilkit/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asSent, hydrate } from '../../test/hydration.js';
import { startLiveService, type LiveService } from '../../test/live-service.js';
import { nth } from '../../test/nth.js';
import { FIXED, requestAfter } from '../../test/sample-requests.js';
import { RequestTimeline } from '../request-timeline/request-timeline.js';
import { RequestTracker } from '../request-tracker/request-tracker.js';
import { useLiveRequest } from './use-live-request.js';

const reported = FIXED.slice(0, 2);
const [scheduled, underWay, fixed] = [nth(FIXED, 2), nth(FIXED, 3), nth(FIXED, 4)];

interface PageProps {
  client: CouncilKit;
  events?: readonly RequestEvent[];
}

/** A resident's page, as an app would put it together. */
function Page({ client, events = reported }: PageProps) {
  const live = useLiveRequest({ client, request: requestAfter(events), events });
  return (
    <>
      <RequestTracker {...live} />
      <RequestTimeline events={live.events} order="oldestFirst" />
    </>
  );
}

const status = () => screen.getByRole('heading', { level: 2 }).textContent.split(' ').slice(3).join(' ');
const told = () =>
  [...document.querySelectorAll('.ck-timeline__title')].map((title) => title.textContent.trim());
const says = (words: RegExp) =>
  expect.poll(() => document.body.textContent, { timeout: 8_000 }).toMatch(words);

let service: LiveService;
let client: CouncilKit;

beforeEach(async () => {
  document.body.replaceChildren();
  service = await startLiveService(reported);
  client = new CouncilKit({ baseUrl: service.baseUrl, retryDelayMs: 20 });
});
afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  await service.stop();
});

/** What a browser does when a tab is hidden or shown. */
function turn(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('a page that follows a request', () => {
  it('says on the server only what was read', () => {
    const page = asSent(<Page client={client} />);
    expect(page.textContent).toContain('Looking into it');
    expect(page.textContent).not.toMatch(/live/i);
    expect(service.askedFrom).toEqual([]);
  });

  it('shows a new status without a reload', async () => {
    hydrate(<Page client={client} />);
    await says(/Live\. This page changes/);
    service.say(scheduled);
    await says(/The work has been scheduled/);
    expect(status()).toBe('Scheduled');
    expect(told()).toEqual(['Reported', 'Looking into it', 'Scheduled New']);
    expect(screen.getByRole('status').textContent).toContain('Scheduled. The work has been scheduled.');
  });

  it('asks only for what it does not have', async () => {
    hydrate(<Page client={client} />);
    await says(/Live\./);
    // Under StrictMode an effect runs twice; the first connection may not even be made.
    expect(new Set(service.askedFrom)).toEqual(new Set(['2']));
    await expect.poll(() => service.listeners()).toBe(1);
  });

  it('shows what was missed while the line was broken, each once and in order', async () => {
    hydrate(<Page client={client} />);
    await says(/Live\./);
    service.say(scheduled);
    await says(/The work has been scheduled/);
    service.breakLines();
    service.say(underWay);
    service.say(fixed);
    service.mend();
    await says(/This has been fixed/);
    expect(told()).toEqual(['Reported', 'Looking into it', 'Scheduled New', 'Under way New', 'Fixed New']);
    expect(service.askedFrom.at(-1)).toBe('3');
  });

  it('says it is not live when a break lasts, and goes on when the phone is back in reach', async () => {
    hydrate(<Page client={client} />);
    await says(/Live\./);
    service.say(scheduled);
    await says(/The work has been scheduled/);
    service.breakLines();
    await says(/Not live at the moment/);
    service.mend();
    service.say(underWay);
    window.dispatchEvent(new Event('online'));
    await says(/Work has started/);
    await says(/Live\. This page changes/);
  });

  it('says nothing of a short break', async () => {
    hydrate(<Page client={client} />);
    await says(/Live\./);
    const said: string[] = [];
    const watcher = new MutationObserver(() => said.push(document.body.textContent));
    watcher.observe(document.body, { childList: true, characterData: true, subtree: true });
    const before = service.askedFrom.length;
    service.breakLines();
    service.mend();
    await expect.poll(() => service.askedFrom.length).toBe(before + 1);
    service.say(scheduled);
    await says(/The work has been scheduled/);
    watcher.disconnect();
    expect(said.join()).toContain('The work has been scheduled');
    expect(said.join()).not.toContain('Not live');
  });

  it('says it is not live when the service will not answer again', async () => {
    hydrate(<Page client={client} />);
    await says(/Live\./);
    service.forget();
    await says(/Not live at the moment/);
    expect(status()).toBe('Looking into it');
  });

  it('says it is not live when the service refuses from the start', async () => {
    service.forget();
    hydrate(<Page client={client} />);
    await says(/Not live at the moment/);
    expect(status()).toBe('Looking into it');
  });

  it('is up to date when it is looked at again', async () => {
    hydrate(<Page client={client} />);
    await says(/Live\./);
    service.say(scheduled);
    await says(/The work has been scheduled/);
    turn('hidden');
    const before = service.askedFrom.length;
    turn('visible');
    service.say(underWay);
    await says(/Work has started/);
    expect(service.askedFrom.slice(before)).toEqual(['3']);
    await expect.poll(() => service.listeners()).toBe(1);
    expect(told()).toEqual(['Reported', 'Looking into it', 'Scheduled New', 'Under way New']);
  });

  it('stops listening when the page goes', async () => {
    const page = hydrate(<Page client={client} />);
    await expect.poll(() => service.listeners()).toBe(1);
    page.unmount();
    await expect.poll(() => service.listeners()).toBe(0);
    turn('visible');
    expect(service.listeners()).toBe(0);
  });

  it('takes a newer reading from the app, and counts nothing twice', async () => {
    const page = hydrate(<Page client={client} />);
    await says(/Live\./);
    service.say(scheduled);
    await says(/The work has been scheduled/);
    page.rerender(<Page client={client} events={FIXED.slice(0, 4)} />);
    expect(status()).toBe('Under way');
    service.say(underWay);
    service.say(fixed);
    await says(/This has been fixed/);
    expect(told()).toHaveLength(5);
  });
});
