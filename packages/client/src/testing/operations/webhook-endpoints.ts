import { type WebhookEndpoint } from '../../contract.js';
import { type Caller } from '../caller.js';
import { type KeptDelivery, type KeptEndpoint } from '../ledger.js';
import { type Means } from '../means.js';
import { type Handlers } from '../operation.js';
import { keyOf, pageOf } from '../pages.js';
import { Refusal, refusalAt } from '../problem.js';
import { newWebhookSecret } from '../sign-webhook.js';
import { masked } from '../token.js';
import { sendTest } from '../webhook-sender.js';

/** Addresses no service may be made to call: this machine, and networks nobody outside reaches (RFC 1918, RFC 3927). */
const PRIVATE_HOST =
  /^(localhost|.*\.localhost|127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|0\.0\.0\.0|\[)/;
/** The log of deliveries is kept so long. */
const LOG_MS = 30 * 24 * 60 * 60 * 1000;

/** Being told at an address of one's own. */
export function webhookEndpoints(
  means: Means,
): Handlers<
  | 'listWebhookEndpoints'
  | 'createWebhookEndpoint'
  | 'getWebhookEndpoint'
  | 'deleteWebhookEndpoint'
  | 'rotateWebhookSecret'
  | 'pauseWebhookEndpoint'
  | 'resumeWebhookEndpoint'
  | 'replayWebhooks'
  | 'testWebhookEndpoint'
  | 'listWebhookDeliveries'
> {
  const { ledger, now, basePath } = means;
  const isOf = (caller: Caller, kept: KeptEndpoint) =>
    'clientId' in caller && caller.clientId === kept.clientId;
  const find = (id: string, caller: Caller) => {
    const kept = ledger.endpoints.get(id);
    if (kept && isOf(caller, kept)) return kept;
    throw new Refusal('not-found', 'No endpoint has this id');
  };
  const noStore = { 'cache-control': 'no-store' };

  return {
    listWebhookEndpoints({ query, caller }) {
      const own = [...ledger.endpoints.values()].filter((kept) => isOf(caller, kept)).map(toEndpoint);
      return { status: 200, body: pageOf(own, ({ createdAt, id }) => keyOf(createdAt, id), query) };
    },

    createWebhookEndpoint({
      body: { url, description = null, eventTypes = null, serviceCodes = null, contactEmail },
      caller,
    }) {
      checkUrl(url);
      const id = ledger.nextId();
      const secret = newWebhookSecret();
      const endpoint: WebhookEndpoint = {
        id,
        url,
        contactMasked: contactEmail === undefined ? null : masked(contactEmail),
        description,
        eventTypes,
        serviceCodes,
        state: 'active',
        cursor: null,
        waiting: 0,
        failingSince: null,
        secretRotatedAt: null,
        createdAt: now().toISOString(),
      };
      const kept: KeptEndpoint = {
        endpoint,
        clientId: 'clientId' in caller ? caller.clientId : '',
        supplierId: caller.kind === 'supplier' ? caller.supplierId : undefined,
        secrets: [secret],
        deliveries: [],
      };
      ledger.endpoints.set(id, kept);
      const location = `${basePath}/webhook-endpoints/${id}`;
      return { status: 201, body: { endpoint: toEndpoint(kept), secret }, headers: { ...noStore, location } };
    },

    getWebhookEndpoint({ id, caller }) {
      return { status: 200, body: toEndpoint(find(id, caller)) };
    },

    deleteWebhookEndpoint({ id, caller }) {
      ledger.endpoints.delete(find(id, caller).endpoint.id);
      return { status: 204 };
    },

    rotateWebhookSecret({ id, caller }) {
      const kept = find(id, caller);
      const secret = newWebhookSecret();
      kept.secrets = [secret, ...kept.secrets.slice(0, 1)];
      kept.endpoint.secretRotatedAt = now().toISOString();
      return { status: 200, body: { endpoint: toEndpoint(kept), secret }, headers: noStore };
    },

    pauseWebhookEndpoint({ id, caller }) {
      const kept = find(id, caller);
      kept.endpoint.state = 'paused';
      return { status: 200, body: toEndpoint(kept) };
    },

    resumeWebhookEndpoint({ id, caller }) {
      const kept = find(id, caller);
      const at = now().toISOString();
      Object.assign(kept.endpoint, { state: 'active', failingSince: null });
      for (const delivery of kept.deliveries) if (delivery.nextAttemptAt) delivery.nextAttemptAt = at;
      return { status: 200, body: toEndpoint(kept) };
    },

    replayWebhooks({ id, body: { after }, caller }) {
      const kept = find(id, caller);
      const at = now().toISOString();
      for (const delivery of kept.deliveries) {
        if (delivery.cursor === null || delivery.cursor <= after) continue;
        Object.assign(delivery, { state: 'waiting', nextAttemptAt: at });
      }
      return { status: 202, body: toEndpoint(kept) };
    },

    async testWebhookEndpoint({ id, caller }) {
      return { status: 200, body: toDelivery(await sendTest(means, find(id, caller))) };
    },

    listWebhookDeliveries({ id, query: { state, ...place }, caller }) {
      const since = now().getTime() - LOG_MS;
      const asked = find(id, caller).deliveries.filter(
        (one) =>
          (state === undefined || one.state === state) &&
          Date.parse(one.attempts.at(-1)?.at ?? now().toISOString()) >= since,
      );
      const { data, nextCursor } = pageOf(asked, (one) => one.id, place);
      return { status: 200, body: { data: data.map(toDelivery), nextCursor } };
    },
  };
}

function toEndpoint({ endpoint, deliveries }: KeptEndpoint): WebhookEndpoint {
  const waiting = deliveries.filter(({ state }) => state === 'waiting').length;
  return { ...endpoint, waiting };
}

function toDelivery({ requestId: _, seq: __, ...delivery }: KeptDelivery) {
  return delivery;
}

function checkUrl(url: string): void {
  const refuse = (detail: string) => refusalAt('rule-broken', '/url', detail);
  if (!URL.canParse(url)) throw refuse('This is not an address');
  const { protocol, hostname, username, password } = new URL(url);
  if (protocol !== 'https:') throw refuse('Start the address with https://');
  if (username || password) throw refuse('Leave out the user name and the password');
  if (PRIVATE_HOST.test(hostname)) throw refuse('This address cannot be reached from outside');
}
