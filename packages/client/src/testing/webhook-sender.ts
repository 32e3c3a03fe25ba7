import { type WebhookAttempt } from '../contract.js';
import { type WebhookEvent } from '../webhooks/webhook-event.js';
import { type KeptDelivery, type KeptEndpoint, type Ledger } from './ledger.js';
import { signWebhook } from './sign-webhook.js';

/** What takes webhooks in: your own handler, or a `fetch`. */
export type Receive = (request: Request) => Promise<Response>;

interface Means {
  ledger: Ledger;
  receive: Receive | undefined;
  baseUrl: string;
  now: () => Date;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** What the contract promises: two secrets for a day, and attempts for 3 days. */
const ROTATION_MS = 24 * HOUR_MS;
const GIVE_UP_MS = 72 * HOUR_MS;

/** Sends what is due to the endpoints that are active: in order for each request, each message until it arrives. */
export async function deliverWebhooks(means: Means): Promise<void> {
  for (const kept of means.ledger.endpoints.values()) {
    const held = new Set<string | null>();
    for (const delivery of kept.deliveries) {
      if (kept.endpoint.state !== 'active') break;
      const isDue = Date.parse(delivery.nextAttemptAt ?? '') <= means.now().getTime();
      const isNext = delivery.state === 'waiting' && isDue && !held.has(delivery.requestId);
      if (isNext) await attempt(means, kept, delivery);
      if (delivery.state === 'waiting') held.add(delivery.requestId);
    }
  }
}

/** Sends a test message, once. */
export async function sendTest(means: Means, kept: KeptEndpoint): Promise<KeptDelivery> {
  const delivery: KeptDelivery = {
    id: means.ledger.nextId(),
    type: 'endpoint.test',
    cursor: null,
    state: 'waiting',
    attempts: [],
    nextAttemptAt: null,
    requestId: null,
    seq: 0,
  };
  const { status, error } = await send(means, kept, delivery);
  delivery.state = error === null && isReceived(status) ? 'delivered' : 'failed';
  kept.deliveries.push(delivery);
  return delivery;
}

async function attempt(means: Means, kept: KeptEndpoint, delivery: KeptDelivery): Promise<void> {
  const { endpoint } = kept;
  const { status } = await send(means, kept, delivery);
  const now = means.now();
  if (isReceived(status)) {
    Object.assign(delivery, { state: 'delivered', nextAttemptAt: null });
    Object.assign(endpoint, { cursor: delivery.cursor, failingSince: null });
    return;
  }
  endpoint.failingSince ??= now.toISOString();
  const growing = 2 ** Math.min(delivery.attempts.length - 1, 9) * MINUTE_MS;
  delivery.nextAttemptAt = new Date(now.getTime() + growing).toISOString();
  const hasGivenUp = now.getTime() - Date.parse(endpoint.failingSince) >= GIVE_UP_MS;
  // What waits goes on waiting: nothing is lost while an endpoint is paused.
  if (status === 410 || hasGivenUp) endpoint.state = 'pausedByService';
}

async function send(
  { ledger, receive, baseUrl, now }: Means,
  kept: KeptEndpoint,
  delivery: KeptDelivery,
): Promise<WebhookAttempt> {
  const { endpoint } = kept;
  const startedAt = performance.now();
  const { secretRotatedAt } = endpoint;
  const isRotating = secretRotatedAt !== null && now().getTime() - Date.parse(secretRotatedAt) < ROTATION_MS;
  const request = await signWebhook(messageOf(ledger, baseUrl, kept, delivery, now()), {
    secrets: kept.secrets.slice(0, isRotating ? 2 : 1),
    id: delivery.id,
    url: endpoint.url,
  });
  const answered: Pick<WebhookAttempt, 'status' | 'error'> = { status: null, error: null };
  if (!receive) answered.error = 'nameNotFound';
  else {
    try {
      answered.status = (await receive(request)).status;
    } catch {
      answered.error = 'refused';
    }
  }
  const milliseconds = Math.round(performance.now() - startedAt);
  const attempt = { at: now().toISOString(), ...answered, milliseconds };
  delivery.attempts.push(attempt);
  return attempt;
}

function isReceived(status: number | null): boolean {
  return status !== null && status >= 200 && status < 300;
}

function messageOf(
  ledger: Ledger,
  baseUrl: string,
  { endpoint }: KeptEndpoint,
  { requestId, seq }: KeptDelivery,
  now: Date,
): WebhookEvent {
  if (requestId === null) {
    return { type: 'endpoint.test', timestamp: now.toISOString(), data: { endpointId: endpoint.id } };
  }
  return requestEventMessage(ledger, baseUrl, requestId, seq);
}

/** The thin message that tells of one event. Throws a `RangeError` when the timeline has no such event. */
export function requestEventMessage(ledger: Ledger, baseUrl: string, requestId: string, seq: number) {
  const { reference, facts, timeline } = ledger.find(requestId);
  const event = timeline.at(seq - 1);
  if (!event) throw new RangeError(`The timeline has no event with the seq ${seq}`);
  return {
    type: 'request.event',
    timestamp: event.recordedAt,
    data: {
      requestId: event.requestId,
      reference,
      serviceCode: facts.serviceCode,
      eventId: event.id,
      eventType: event.type,
      seq: event.seq,
      cursor: event.id.slice(-12),
      url: `${baseUrl}/requests/${event.requestId}/events?after=${event.seq - 1}`,
    },
  } satisfies WebhookEvent;
}
