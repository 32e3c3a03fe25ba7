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
    const path = ['webhook-endpoints'];
    return this.#http.list({ id: 'listWebhookEndpoints', path, searchParams: filter }, options);
  }

  /** Asks to be told. Gives the endpoint with its secret, which is not answered again: store it. */
  create(body: CreateWebhookEndpoint, options?: WriteOptions): Call<WebhookEndpointWithSecret> {
    const path = ['webhook-endpoints'];
    return this.#http.send({ id: 'createWebhookEndpoint', path, json: body }, options);
  }

  /** How an endpoint is doing. */
  get(id: string, options?: CallOptions): Call<WebhookEndpoint> {
    return this.#http.send({ id: 'getWebhookEndpoint', path: ['webhook-endpoints', id] }, options);
  }

  /** Deletes an endpoint with the log of its deliveries. What it missed stands in the change feed. */
  delete(id: string, options?: WriteOptions): Call<void> {
    const path = ['webhook-endpoints', id];
    return this.#http.send(
      { id: 'deleteWebhookEndpoint', method: 'DELETE', path, gives: 'nothing' },
      options,
    );
  }

  /** Gives the endpoint with a new secret. For 24 hours messages are signed with the old one, too. */
  rotateSecret(id: string, options?: WriteOptions): Call<WebhookEndpointWithSecret> {
    const path = ['webhook-endpoints', id, 'rotate-secret'];
    return this.#http.send({ id: 'rotateWebhookSecret', method: 'POST', path }, options);
  }

  /** Holds messages back; they wait. Gives the endpoint as it is now. */
  pause(id: string, options?: WriteOptions): Call<WebhookEndpoint> {
    const path = ['webhook-endpoints', id, 'pause'];
    return this.#http.send({ id: 'pauseWebhookEndpoint', method: 'POST', path }, options);
  }

  /** Sends what waits, and goes on. Gives the endpoint as it is now. */
  resume(id: string, options?: WriteOptions): Call<WebhookEndpoint> {
    const path = ['webhook-endpoints', id, 'resume'];
    return this.#http.send({ id: 'resumeWebhookEndpoint', method: 'POST', path }, options);
  }

  /** Sends again what came after a `cursor` of the change feed, each message with its first id. */
  replay(id: string, body: ReplayWebhooks, options?: WriteOptions): Call<WebhookEndpoint> {
    const path = ['webhook-endpoints', id, 'replay'];
    return this.#http.send({ id: 'replayWebhooks', path, json: body }, options);
  }

  /** Sends a test message now, once. Gives what came of it. */
  test(id: string, options?: WriteOptions): Call<WebhookDelivery> {
    const path = ['webhook-endpoints', id, 'test'];
    return this.#http.send({ id: 'testWebhookEndpoint', method: 'POST', path }, options);
  }

  /** What was sent to an endpoint in the last 30 days, newest first. */
  deliveries(
    id: string,
    filter?: DeliveryFilter,
    options?: CallOptions,
  ): Listing<WebhookDelivery, WebhookDeliveryPage> {
    const path = ['webhook-endpoints', id, 'deliveries'];
    return this.#http.list({ id: 'listWebhookDeliveries', path, searchParams: filter }, options);
  }
}
