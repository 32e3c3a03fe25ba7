/** An event that the browser waits for: it ends the worker no sooner. */
export interface WaitingEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** A message that was pushed; `data` is null for one without. */
export interface PushedEvent extends WaitingEvent {
  readonly data: { text(): string } | null;
}

/** A press on a notification. */
export interface PressedEvent extends WaitingEvent {
  readonly notification: Pick<Notification, 'close' | 'data'>;
}

/** The browser is reached in another way than before, or not any more. */
export interface SubscriptionChangedEvent extends WaitingEvent {
  readonly newSubscription?: PushSubscription | null;
}

interface WorkerEvents {
  push: PushedEvent;
  notificationclick: PressedEvent;
  pushsubscriptionchange: SubscriptionChangedEvent;
}

/** An open page of the site. */
export interface OpenPage {
  readonly url: string;
  focus(): Promise<unknown>;
}

/**
 * What is used of `self` in a service worker. TypeScript has the whole of it only in a library that cannot be loaded beside the
 * one for pages: `declare const self: PushWorkerScope` in the worker's own file does without.
 */
export interface PushWorkerScope {
  readonly location: { readonly origin: string };
  readonly registration: {
    showNotification(title: string, options?: NotificationOptions): Promise<void>;
    readonly pushManager: PushManager;
  };
  readonly clients: {
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly OpenPage[]>;
    openWindow(url: string): Promise<unknown>;
  };
  addEventListener<Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ): void;
}
