import { type Call } from '../call.js';
import {
  type CreateWebhookEndpoint,
  type DeliveryFilter,
  type PageFilter,
  type ReplayWebhooks,
  type WebhookDelivery,
  type WebhookDeliveryPage,
  type WebhookEndpoint,
  type WebhookEndpointPage,
  type WebhookEndpointWithSecret,
} from '../contract.js';
import { type Http } from '../http.js';
import { type Listing } from '../listing.js';
import { type CallOptions, type WriteOptions } from '../options.js';

/** Being told at an address of one's own. Needs `webhooks:manage`. To read what arrives: `@councilkit/client/webhooks`. */
export class WebhookEndpoints {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /** The caller's endpoints. */
  list(filter?: PageFilter, options?: CallOptions): Listing<WebhookEndpoint, WebhookEndpointPage> {
    return this.#http.list(
      { id: 'listWebhookEndpoints', path: ['webhook-endpoints'], searchParams: filter },
      options,
    );
  }

  /** Asks to be told. Gives the endpoint with its secret, which is not answered again: store it. */
  create(body: CreateWebhookEndpoint, options?: WriteOptions): Call<WebhookEndpointWithSecret> {
    return this.#http.send({ id: 'createWebhookEndpoint', path: ['webhook-endpoints'], json: body }, options);
  }

  /** How an endpoint is doing. */
  get(id: string, options?: CallOptions): Call<WebhookEndpoint> {
    return this.#http.send({ id: 'getWebhookEndpoint', path: ['webhook-endpoints', id] }, options);
  }

  /** Deletes an endpoint with the log of its deliveries. What it missed stands in the change feed. */
  delete(id: string, options?: WriteOptions): Call<void> {
    return this.#http.send(
      { id: 'deleteWebhookEndpoint', path: ['webhook-endpoints', id], method: 'DELETE', gives: 'nothing' },
      options,
    );
  }

  /** Gives the endpoint with a new secret. For 24 hours messages are signed with the old one, too. */
  rotateSecret(id: string, options?: WriteOptions): Call<WebhookEndpointWithSecret> {
    return this.#http.send(
      { id: 'rotateWebhookSecret', path: ['webhook-endpoints', id, 'rotate-secret'], method: 'POST' },
      options,
    );
  }

  /** Holds messages back; they wait. Gives the endpoint as it is now. */
  pause(id: string, options?: WriteOptions): Call<WebhookEndpoint> {
    return this.#http.send(
      { id: 'pauseWebhookEndpoint', path: ['webhook-endpoints', id, 'pause'], method: 'POST' },
      options,
    );
  }

  /** Sends what waits, and goes on. Gives the endpoint as it is now. */
  resume(id: string, options?: WriteOptions): Call<WebhookEndpoint> {
    return this.#http.send(
      { id: 'resumeWebhookEndpoint', path: ['webhook-endpoints', id, 'resume'], method: 'POST' },
      options,
    );
  }

  /** Sends again what came after a `cursor` of the change feed, each message with its first id. */
  replay(id: string, body: ReplayWebhooks, options?: WriteOptions): Call<WebhookEndpoint> {
    return this.#http.send(
      { id: 'replayWebhooks', path: ['webhook-endpoints', id, 'replay'], json: body },
      options,
    );
  }

  /** Sends a test message now, once. Gives what came of it. */
  test(id: string, options?: WriteOptions): Call<WebhookDelivery> {
    return this.#http.send(
      { id: 'testWebhookEndpoint', path: ['webhook-endpoints', id, 'test'], method: 'POST' },
      options,
    );
  }

  /** What was sent to an endpoint in the last 30 days, newest first. */
  deliveries(
    id: string,
    filter?: DeliveryFilter,
    options?: CallOptions,
  ): Listing<WebhookDelivery, WebhookDeliveryPage> {
    return this.#http.list(
      { id: 'listWebhookDeliveries', path: ['webhook-endpoints', id, 'deliveries'], searchParams: filter },
      options,
    );
  }
}
