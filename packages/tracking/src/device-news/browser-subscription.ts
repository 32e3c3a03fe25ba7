import type { CreateSubscription } from '@councilkit/client';

type Push = Extract<CreateSubscription, { channel: 'push' }>['push'];

/**
 * How this browser is reached, for `subscriptions.create`: as it was, or asked for anew where there was nothing, or something
 * for another key. Throws what `PushManager.subscribe` throws, such as when its push service is away.
 */
export async function subscribeBrowser(manager: PushManager, publicKey: string): Promise<Push> {
  const wish = { userVisibleOnly: true, applicationServerKey: publicKey };
  try {
    return pushOf(await manager.subscribe(wish));
  } catch (error) {
    const isForAnotherKey = error instanceof DOMException && error.name === 'InvalidStateError';
    if (!isForAnotherKey) throw error;
    await (await manager.getSubscription())?.unsubscribe();
    return pushOf(await manager.subscribe(wish));
  }
}

/** What the service is told of a subscription of the browser. Throws for one that nothing can be encrypted for. */
export function pushOf(subscription: PushSubscription): Push {
  const { endpoint, keys } = subscription.toJSON();
  const { p256dh, auth } = keys ?? {};
  if (!endpoint || !p256dh || !auth) throw new TypeError('The browser gave a subscription without its keys');
  return { endpoint, keys: { p256dh, auth } };
}
