import { BASE_PATH } from './contract/document.js';
import { type Database } from './database.js';
import { type Links } from './messages/links.js';
import { type Attempt } from './webhooks/attempt.js';
import {
  hasEndpoints,
  noteAttempt,
  planDeliveries,
  takeDeliveries,
  type Sending,
} from './webhooks/dispatch-store.js';
import { post, type Way } from './webhooks/post.js';
import { signedHeaders } from './webhooks/signature.js';
import { secretsOf } from './webhooks/store.js';

interface Deps {
  db: Database;
  now: () => Date;
  links: Links;
  way: Way;
  /** Told the id of an endpoint that was paused since nothing arrives there. */
  onPaused?: (endpointId: string) => void;
}

const MESSAGES_PER_TURN = 16;

/** Tells the endpoints what happened; answers whether there may be more. Several instances may do so at the same time. */
export async function sendWebhooks({ db, now, links, way, onPaused }: Deps): Promise<boolean> {
  if (!(await hasEndpoints(db))) return false;
  while (await planDeliveries(db, `${links.serviceUrl}${BASE_PATH}/requests`, now()));
  const taken = await takeDeliveries(db, now(), MESSAGES_PER_TURN);
  await Promise.all(
    taken.map(async (sending) => {
      const isPaused = await noteAttempt(db, sending, await deliver(sending, way, now), now());
      if (isPaused) onPaused?.(sending.endpoint.id);
    }),
  );
  // The next of a request may be sent when the one before has arrived.
  return taken.length > 0;
}

/** Sends a message once, signed with every secret that works. */
export function deliver({ id, body, endpoint }: Sending, way: Way, now: () => Date): Promise<Attempt> {
  const headers = signedHeaders({ id, body }, secretsOf(endpoint, now()), now());
  return post({ url: endpoint.url, headers, body }, way, now);
}
