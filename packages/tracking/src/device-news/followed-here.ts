/** A request that this browser is told about. */
export interface FollowedHere {
  /** The id of the request, not its reference. */
  requestId: string;
  /** The language of its messages, as it was asked for. */
  language: string;
  /** The key that the browser subscribed with. */
  publicKey: string;
  /** The token of the subscription; null until its first message has come. */
  token: string | null;
}

/** Says to open pages that something changed in what is followed here. */
export const CHANGES = 'councilkit-followed-here';

/** The one kind of storage that pages and their service worker share and that keeps things by name. */
const STORE = 'councilkit-followed-here';
const PLACE = '/councilkit-followed-here/';

/** What this browser knows of following a request; undefined when it does not follow. */
export async function followedHere(requestId: string): Promise<FollowedHere | undefined> {
  const kept = await (await caches.open(STORE)).match(placeOf(requestId));
  return kept && read(kept);
}

/** All that this browser follows. */
export async function allFollowedHere(): Promise<FollowedHere[]> {
  const store = await caches.open(STORE);
  const kept = await Promise.all((await store.keys()).map((request) => store.match(request)));
  return Promise.all(kept.flatMap((one) => (one ? [read(one)] : [])));
}

/** Keeps it, in place of what was known of the same request. */
export async function keepFollowed(followed: FollowedHere): Promise<void> {
  await (await caches.open(STORE)).put(placeOf(followed.requestId), Response.json(followed));
  announce();
}

/** Forgets that a request is followed here. */
export async function forgetFollowed(requestId: string): Promise<void> {
  await (await caches.open(STORE)).delete(placeOf(requestId));
  announce();
}

function placeOf(requestId: string): string {
  return `${PLACE}${encodeURIComponent(requestId)}`;
}

function read(kept: Response): Promise<FollowedHere> {
  // Nothing else writes into this store.
  return kept.json() as Promise<FollowedHere>;
}

function announce(): void {
  const channel = new BroadcastChannel(CHANGES);
  channel.postMessage(null);
  channel.close();
}
