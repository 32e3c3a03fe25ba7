'use client';

import { useEffect, useState } from 'react';
import { NotFoundError, type CouncilKit } from '@councilkit/client';
import { subscribeBrowser } from './browser-subscription.js';
import type { DeviceNewsState } from './device-news-state.js';
import { CHANGES, followedHere, forgetFollowed, allFollowedHere, keepFollowed } from './followed-here.js';

export interface DeviceNewsOptions {
  /** Keep it the same between renders, for instance by making it outside the component. */
  client: Pick<CouncilKit, 'subscriptions'>;
  /** The id of the request, not its reference. */
  requestId: string;
  /** `pushPublicKey` of `GET /authority`; null where the service pushes nothing. */
  publicKey: string | null;
  /** Where the site serves a worker that calls `listenForPushes`. Its scope has to hold this page. */
  worker: string;
  /** What messages are written in: one of `languages` of `GET /authority`. */
  newsLanguage: string;
}

/** How it stands with this browser and one request, and the two things that can be done about it. */
export interface DeviceNewsControl {
  state: DeviceNewsState;
  start: () => void;
  stop: () => void;
}

/**
 * Has this browser told of a request by Web Push. Asks for nothing until `start` is called, which has to be in answer to a
 * press. On a server, and until the browser was looked at, the state is `checking`. Never throws: `state` says what went wrong.
 */
export function useDeviceNews({
  client,
  requestId,
  publicKey,
  worker,
  newsLanguage,
}: DeviceNewsOptions): DeviceNewsControl {
  const [state, setState] = useState<DeviceNewsState>(publicKey === null ? 'notOffered' : 'checking');

  useEffect(() => {
    if (publicKey === null) return;
    let isOver = false;
    const look = async () => {
      const found = await standing(requestId).catch(() => 'notOffered' as const);
      if (!isOver) setState((before) => (isStillSaid(before, found) ? before : found));
    };
    void look();
    const changes = 'BroadcastChannel' in window ? new BroadcastChannel(CHANGES) : undefined;
    changes?.addEventListener('message', () => void look());
    return () => {
      isOver = true;
      changes?.close();
    };
  }, [publicKey, requestId]);

  async function start() {
    if (publicKey === null || state === 'busy') return;
    setState('busy');
    try {
      const permission = await Notification.requestPermission();
      if (permission !== 'granted') return setState(permission === 'denied' ? 'blocked' : 'unanswered');
      await navigator.serviceWorker.register(worker);
      const { pushManager } = await navigator.serviceWorker.ready;
      const push = await subscribeBrowser(pushManager, publicKey);
      // Before the service knows: the worker confirms only what it finds here.
      await keepFollowed({ requestId, language: newsLanguage, publicKey, token: null });
      await client.subscriptions.create({
        scope: { requestId },
        channel: 'push',
        push,
        language: newsLanguage,
      });
      setState(await standing(requestId));
    } catch {
      await forgetFollowed(requestId).catch(() => undefined);
      setState('failed');
    }
  }

  async function stop() {
    if (state === 'busy') return;
    setState('busy');
    try {
      const token = (await followedHere(requestId))?.token;
      if (token) await client.subscriptions.stop(token).catch(unlessGone);
      await forgetFollowed(requestId);
      if ((await allFollowedHere()).length === 0) await (await subscription())?.unsubscribe();
      setState('stopped');
    } catch {
      setState('stopFailed');
    }
  }

  return { state, start: () => void start(), stop: () => void stop() };
}

/** How it stands by what the browser says and keeps. */
async function standing(requestId: string): Promise<DeviceNewsState> {
  const canBeTold =
    'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window && 'caches' in window;
  if (!canBeTold) return 'notOffered';
  const followed = await followedHere(requestId);
  // Somebody who took the permission back, or cleared what the browser kept, is not told any more.
  const isReachable = Notification.permission === 'granted' && (await subscription()) !== null;
  if (!followed || !isReachable) return 'off';
  return followed.token === null ? 'asked' : 'on';
}

async function subscription(): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration();
  return registration ? registration.pushManager.getSubscription() : null;
}

const TRIED: readonly DeviceNewsState[] = ['stopped', 'unanswered', 'blocked', 'failed'];

/** What a person has just been told stays until something comes of it. */
function isStillSaid(before: DeviceNewsState, found: DeviceNewsState): boolean {
  return before === 'busy' || (found === 'off' && TRIED.includes(before));
}

/** A subscription that the service does not know any more has been stopped. */
function unlessGone(error: unknown): void {
  if (!(error instanceof NotFoundError)) throw error;
}
