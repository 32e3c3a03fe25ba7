import { type Call } from '../call.js';
import { type Feedback as Said, type GiveFeedback } from '../contract.js';
import { type Http } from '../http.js';
import { type CallOptions, type WriteOptions } from '../options.js';

/** What the reporter says of how it ended. */
export class Feedback {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /** The feedback on the latest closure of a request, for staff and the reporter. `NotFoundError` when none was given. */
  get(requestId: string, options?: CallOptions): Call<Said> {
    return this.#http.send({ id: 'getFeedback', path: ['requests', requestId, 'feedback'] }, options);
  }

  /**
   * Says whether it was fixed, by the reporter, and may ask to reopen. `ConflictError` the second time after one
   * closure, and while the request is open.
   */
  give(requestId: string, body: GiveFeedback, options?: WriteOptions): Call<Said> {
    return this.#http.send(
      { id: 'giveFeedback', path: ['requests', requestId, 'feedback'], json: body },
      options,
    );
  }
}
