import { type Call } from '../call.js';
import { type CreateServiceRequest, type IntakeToken, type ServiceRequest } from '../contract.js';
import { type Http } from '../http.js';
import { type CallOptions, type WriteOptions } from '../options.js';

/** What stands for a report to a batch service until the back office has made a request of it. */
export class IntakeTokens {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * Reports to a service whose `intake` is `batch`. Gives a token, or the request itself where there is one at once.
   *
   * @example
   * const taken = await council.intakeTokens.create(report);
   * if ('token' in taken) await store(taken.token);
   */
  create(body: CreateServiceRequest, options?: WriteOptions): Call<IntakeToken | ServiceRequest> {
    return this.#http.send({ id: 'createRequest', path: ['requests'], json: body }, options);
  }

  /** How a token stands, with the request it became. `NotFoundError` when there is no such token. */
  get(token: string, options?: CallOptions): Call<IntakeToken> {
    return this.#http.send({ id: 'getIntakeToken', path: ['intake-tokens', token] }, options);
  }
}
