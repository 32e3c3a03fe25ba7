import { type Call } from '../call.js';
import {
  type ChangeSubscription,
  type CreateSubscription,
  type Subscription,
  type SubscriptionReceipt,
} from '../contract.js';
import { type Http } from '../http.js';
import { type CallOptions, type WriteOptions } from '../options.js';

/** Being told of what happens, by e-mail or text. A subscription is its token, which every message carries. */
export class Subscriptions {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /** Asks to be told; a message asks for confirmation first. The answer is the same for every address. */
  create(body: CreateSubscription, options?: WriteOptions): Call<SubscriptionReceipt> {
    return this.#http.send({ id: 'createSubscription', path: ['subscriptions'], json: body }, options);
  }

  /** What is followed, and how. `NotFoundError` when the token is not known, or no longer. */
  get(token: string, options?: CallOptions): Call<Subscription> {
    return this.#http.send({ id: 'getSubscription', path: ['subscriptions', token] }, options);
  }

  /** Changes what is sent, or in which language. Gives the subscription as it is now. */
  change(token: string, body: ChangeSubscription, options?: WriteOptions): Call<Subscription> {
    return this.#http.send(
      { id: 'changeSubscription', path: ['subscriptions', token], method: 'PATCH', json: body },
      options,
    );
  }

  /** Says yes to being told: what a person's press on the button does. Confirming twice answers the same. */
  confirm(token: string, options?: WriteOptions): Call<Subscription> {
    return this.#http.send(
      { id: 'confirmSubscription', path: ['subscriptions', token, 'confirm'], method: 'POST' },
      options,
    );
  }

  /** Stops all of it, and has the address forgotten. Stopping twice answers the same. */
  stop(token: string, options?: WriteOptions): Call<void> {
    return this.#http.send(
      { id: 'stopSubscription', path: ['subscriptions', token, 'stop'], method: 'POST', gives: 'nothing' },
      options,
    );
  }
}
