import type { CreateSubscription } from '@councilkit/client';
import type { FollowedHere } from '../device-news/followed-here.js';

type PushWish = Extract<CreateSubscription, { channel: 'push' }>;

/** The calls about subscriptions that a worker makes. Each throws when it is refused or cannot be made. */
export interface SubscriptionCalls {
  /** The id of the request that is followed; undefined when it is something else. */
  requestOf(token: string): Promise<string | undefined>;
  confirm(token: string): Promise<void>;
  stop(token: string): Promise<void>;
  create(followed: FollowedHere, push: PushWish['push']): Promise<void>;
}

/** The calls with `fetch` alone: the client, with its retries and checks, is many times as long as the rest of a worker. */
export function subscriptionCalls(baseUrl: string): SubscriptionCalls {
  async function call(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(`${baseUrl}/subscriptions${path}`, { cache: 'no-store', ...init });
    if (!response.ok) throw new Error(`The service answered ${response.status}`);
    return response;
  }
  const post = (path: string, body: object) =>
    call(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const of = (token: string) => `/${encodeURIComponent(token)}`;
  return {
    async requestOf(token) {
      const subscription: unknown = await (await call(of(token))).json();
      return requestIdIn(subscription);
    },
    confirm: async (token) => void (await call(`${of(token)}/confirm`, { method: 'POST' })),
    stop: async (token) => void (await call(`${of(token)}/stop`, { method: 'POST' })),
    async create({ requestId, language }, push) {
      const wish: PushWish = { scope: { requestId }, channel: 'push', push, language };
      await post('', wish);
    },
  };
}

function requestIdIn(subscription: unknown): string | undefined {
  if (typeof subscription !== 'object' || subscription === null || !('scope' in subscription))
    return undefined;
  const { scope } = subscription;
  if (typeof scope !== 'object' || scope === null || !('requestId' in scope)) return undefined;
  return typeof scope.requestId === 'string' ? scope.requestId : undefined;
}
