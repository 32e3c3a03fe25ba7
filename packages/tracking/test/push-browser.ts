import { vi } from 'vitest';

const KEYS = { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) };

/** A subscription of the browser whose push service is at `endpoint`. */
export function subscriptionAt(endpoint: string, onUnsubscribe = () => {}): PushSubscription {
  return {
    endpoint,
    expirationTime: null,
    toJSON: () => ({ endpoint, expirationTime: null, keys: KEYS }),
    unsubscribe: async () => {
      onUnsubscribe();
      return true;
    },
    // What is asked of a subscription here and no more.
  } as Partial<PushSubscription> as PushSubscription;
}

/** Storage by name, as pages and service workers have it. */
function cacheStorage(): Pick<CacheStorage, 'open'> {
  const kept = new Map<string, Response>();
  const nameOf = (asked: RequestInfo | URL) =>
    typeof asked === 'object' && 'url' in asked ? asked.url : String(asked);
  const store = {
    match: async (asked: RequestInfo | URL) => kept.get(nameOf(asked))?.clone(),
    put: async (asked: RequestInfo | URL, answer: Response) => void kept.set(nameOf(asked), answer),
    delete: async (asked: RequestInfo | URL) => kept.delete(nameOf(asked)),
    keys: async () => [...kept.keys()].map((url) => ({ url }) as Request),
  };
  return { open: async () => store as Partial<Cache> as Cache };
}

/**
 * Makes this environment a browser that can be told by push, as far as is used of one. What `permission` says is what the person
 * answers when they are asked; `manager` may be made to refuse.
 */
export function pushBrowser() {
  const browser = {
    permission: 'default' as NotificationPermission,
    answer: 'granted' as NotificationPermission,
    asked: 0,
    registered: [] as string[],
    subscription: null as PushSubscription | null,
    wishes: [] as PushSubscriptionOptionsInit[],
    /** The key of what is subscribed already. */
    boundTo: undefined as string | undefined,
    refusal: undefined as Error | undefined,
  };
  const pushManager = {
    async subscribe(wish: PushSubscriptionOptionsInit) {
      if (browser.refusal) throw browser.refusal;
      if (browser.subscription && browser.boundTo !== wish.applicationServerKey)
        throw new DOMException('Another key', 'InvalidStateError');
      browser.wishes.push(wish);
      browser.boundTo = String(wish.applicationServerKey);
      const leave = () => (browser.subscription = null);
      browser.subscription = subscriptionAt(`https://push.example/${browser.wishes.length}`, leave);
      return browser.subscription;
    },
    getSubscription: async () => browser.subscription,
  };
  const registration = { pushManager };
  vi.stubGlobal('caches', cacheStorage());
  vi.stubGlobal('PushManager', function PushManager() {});
  vi.stubGlobal('Notification', {
    get permission() {
      return browser.permission;
    },
    async requestPermission() {
      browser.asked += 1;
      browser.permission = browser.answer;
      return browser.answer;
    },
  });
  Object.defineProperty(navigator, 'serviceWorker', {
    configurable: true,
    value: {
      register: async (file: string) => void browser.registered.push(file),
      ready: Promise.resolve(registration),
      getRegistration: async () => registration,
    },
  });
  return Object.assign(browser, {
    pushManager,
    leave() {
      vi.unstubAllGlobals();
      Reflect.deleteProperty(navigator, 'serviceWorker');
    },
  });
}
