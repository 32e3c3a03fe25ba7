import { type Call } from '../call.js';
import {
  type ChildRequests,
  type CorrectServiceRequest,
  type CreateServiceRequest,
  type IntakeToken,
  type ModerateRequest,
  type NearbyFilter,
  type NearbyRequests,
  type RedactRequest,
  type ReporterContact,
  type RequestEvent,
  type RequestFilter,
  type RequestPreview,
  type ServiceRequest,
  type ServiceRequestPage,
  type SplitRequest,
} from '../contract.js';
import { type Failure, TakenInError } from '../errors.js';
import { type Http } from '../http.js';
import { type Listing } from '../listing.js';
import type { WaitOptions } from '../live/wait-for.js';
import type { WatchOptions } from '../live/watch.js';
import { load } from '../load.js';
import { type CallOptions, type ReadOptions, type WriteOptions } from '../options.js';

/** Options of `requests.correct`. */
export interface CorrectOptions extends WriteOptions {
  /** The `etag` of the request as you read it. When it has changed since, nothing is written. */
  ifMatch: string;
}

/** What people have reported, and how it stands. */
export class Requests {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * Reports something; settles once the service has stored it. `ValidationError` names each field to mend. Contact
   * details are returned nowhere. For services whose `intake` is `batch`, which give `TakenInError` here, there is
   * `intakeTokens.create`.
   */
  create(body: CreateServiceRequest, options?: WriteOptions): Call<ServiceRequest> {
    return this.#http.send(
      { id: 'createRequest', path: ['requests'], json: body, refuse: refuseToken },
      options,
    );
  }

  /** What would be public of a report, and what in it the resident may not have meant to publish. Nothing is sent. */
  preview(body: CreateServiceRequest, options?: WriteOptions): Call<RequestPreview> {
    return this.#http.send({ id: 'previewRequest', path: ['previews'], json: body }, options);
  }

  /** Open requests for a service around a point, nearest first: is it reported already? */
  nearby(filter: NearbyFilter, options?: CallOptions): Call<NearbyRequests> {
    return this.#http.send({ id: 'listNearby', path: ['nearby'], searchParams: filter }, options);
  }

  /** One request, by its id or by its reference as a person quotes it. `NotFoundError` when there is none. */
  get(idOrReference: string, options?: CallOptions & { ifNoneMatch?: undefined }): Call<ServiceRequest>;
  get(idOrReference: string, options: ReadOptions): Call<ServiceRequest | null>;
  get(idOrReference: string, { ifNoneMatch, ...options }: ReadOptions = {}): Call<ServiceRequest | null> {
    return this.#http.send(
      { id: 'getRequest', path: ['requests', idOrReference], headers: { 'if-none-match': ifNoneMatch } },
      options,
    );
  }

  /** The requests that match, newest first. */
  list(filter?: RequestFilter, options?: CallOptions): Listing<ServiceRequest, ServiceRequestPage> {
    return this.#http.list({ id: 'listRequests', path: ['requests'], searchParams: filter }, options);
  }

  /**
   * Puts the service or the place right, for staff. Gives the request as it is now. `PreconditionFailedError` when it
   * changed since `ifMatch` was read: read it again, and decide again.
   *
   * @example
   * const { data, etag } = await council.requests.get(id).withResponse();
   * await council.requests.correct(id, { serviceCode: 'gully' }, { ifMatch: etag ?? '' });
   */
  correct(
    id: string,
    body: CorrectServiceRequest,
    { ifMatch, ...options }: CorrectOptions,
  ): Call<ServiceRequest> {
    return this.#http.send(
      {
        id: 'correctRequest',
        path: ['requests', id],
        method: 'PATCH',
        headers: { 'if-match': ifMatch },
        json: body,
      },
      options,
    );
  }

  /** Splits a request that needs more than one job, for staff. Gives the children, in the order given. */
  split(id: string, body: SplitRequest, options?: WriteOptions): Call<ChildRequests> {
    return this.#http.send({ id: 'splitRequest', path: ['requests', id, 'children'], json: body }, options);
  }

  /** Decides whether the public sees its words and photos, for staff. Gives the request as it is now. */
  moderate(id: string, body: ModerateRequest, options?: WriteOptions): Call<ServiceRequest> {
    return this.#http.send(
      { id: 'moderateRequest', path: ['requests', id, 'moderation'], method: 'PUT', json: body },
      options,
    );
  }

  /** Removes words, photos or a place for good, for staff and the reporter. Gives the request as it is now. */
  redact(id: string, body: RedactRequest, options?: WriteOptions): Call<ServiceRequest> {
    return this.#http.send(
      { id: 'redactRequest', path: ['requests', id, 'redactions'], json: body },
      options,
    );
  }

  /** How to reach the person who reported. For staff with `contact:read`, each reading audited; masked for the reporter. */
  contact(id: string, options?: CallOptions): Call<ReporterContact> {
    return this.#http.send({ id: 'getReporterContact', path: ['requests', id, 'contact'] }, options);
  }

  /**
   * Follows a request live: each event of its timeline once, in order, over as many connections as it takes. Where
   * streams are blocked it asks every few seconds instead. Keep the `seq` of the last event to go on after a restart.
   *
   * The loop ends when the service says that nothing more will come. It throws what will not pass by itself, such as
   * `NotFoundError`, and the reason of `signal` when that aborts. To stop from outside the loop, abort.
   */
  async *watch(id: string, options: WatchOptions = {}): AsyncGenerator<RequestEvent, void> {
    const { watch } = await load(import('../live/index.js'), 'streamEvents');
    yield* watch(this.#http, id, options);
  }

  /**
   * Settles with the request as soon as it is as `isMet` wants it. `TimeoutError` when that takes longer than
   * `timeoutMs`; otherwise it fails as `watch` does.
   *
   * @example await council.requests.waitFor(id, (request) => request.state === 'closed', { timeoutMs: 60_000 });
   */
  async waitFor(
    id: string,
    isMet: (request: ServiceRequest) => boolean,
    options: WaitOptions = {},
  ): Promise<ServiceRequest> {
    const { waitFor } = await load(import('../live/index.js'), 'waitFor');
    return waitFor(this, id, isMet, options);
  }
}

/** A token is not passed off as a request. */
function refuseToken(answer: object, known: Failure): void {
  // Of the two answers that the contract has here, the one with a token is this.
  if ('token' in answer) throw new TakenInError(answer as IntakeToken, known);
}
