import { type Call } from '../call.js';
import {
  type AcceptAssignment,
  type Assignment,
  type AssignmentFilter,
  type AssignmentPage,
  type DeclineAssignment,
  type HandOverAssignment,
  type OfferAssignment,
  type PageFilter,
  type WithdrawAssignment,
} from '../contract.js';
import { type Http } from '../http.js';
import { type Listing } from '../listing.js';
import { type CallOptions, type WriteOptions } from '../options.js';

/** Work offered to suppliers, accepted, declined and handed over. */
export class Assignments {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /** The work offered to the caller, newest first; for staff, everyone's. */
  list(filter?: AssignmentFilter, options?: CallOptions): Listing<Assignment, AssignmentPage> {
    return this.#http.list({ id: 'listAssignments', path: ['assignments'], searchParams: filter }, options);
  }

  /** Who has worked on a request, oldest first: the trail across suppliers. */
  trail(requestId: string, filter?: PageFilter, options?: CallOptions): Listing<Assignment, AssignmentPage> {
    return this.#http.list(
      { id: 'listRequestAssignments', path: ['requests', requestId, 'assignments'], searchParams: filter },
      options,
    );
  }

  /** One assignment. `NotFoundError` when there is none that the caller may see. */
  get(id: string, options?: CallOptions): Call<Assignment> {
    return this.#http.send({ id: 'getAssignment', path: ['assignments', id] }, options);
  }

  /** Offers a request to a supplier, for staff. `ConflictError` while another one has it. */
  offer(requestId: string, body: OfferAssignment, options?: WriteOptions): Call<Assignment> {
    return this.#http.send(
      { id: 'offerAssignment', path: ['requests', requestId, 'assignments'], json: body },
      options,
    );
  }

  /** Takes the work on. `ConflictError` when the offer no longer stands, here and below. */
  accept(id: string, body: AcceptAssignment, options?: WriteOptions): Call<Assignment> {
    return this.#http.send(
      { id: 'acceptAssignment', path: ['assignments', id, 'accept'], json: body },
      options,
    );
  }

  /** Turns the work down, and says why. */
  decline(id: string, body: DeclineAssignment, options?: WriteOptions): Call<Assignment> {
    return this.#http.send(
      { id: 'declineAssignment', path: ['assignments', id, 'decline'], json: body },
      options,
    );
  }

  /** Takes an offer or the work back, for staff. */
  withdraw(id: string, body: WithdrawAssignment, options?: WriteOptions): Call<Assignment> {
    return this.#http.send(
      { id: 'withdrawAssignment', path: ['assignments', id, 'withdraw'], json: body },
      options,
    );
  }

  /** Passes accepted work to another supplier. Gives the offer to that one. */
  handOver(id: string, body: HandOverAssignment, options?: WriteOptions): Call<Assignment> {
    return this.#http.send(
      { id: 'handOverAssignment', path: ['assignments', id, 'hand-over'], json: body },
      options,
    );
  }
}
