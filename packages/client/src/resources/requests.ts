import { type Call } from '../call.js';
import {
  type CreateServiceRequest,
  type RequestEvent,
  type RequestFilter,
  type ServiceRequest,
  type ServiceRequestPage,
} from '../contract.js';
import { CouncilKitError, TimeoutError } from '../errors.js';
import { type Http } from '../http.js';
import { type Listing } from '../listing.js';
import { type CallOptions, type WriteOptions } from '../options.js';
import { watch, type WatchOptions } from '../watch.js';

/** 24 days. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Options of `requests.get`. */
export interface GetRequestOptions extends CallOptions {
  /** The `etag` last seen. While nothing changed, the call gives null. */
  ifNoneMatch?: string | undefined;
}

/** Options of `requests.waitFor`. */
export interface WaitOptions extends Omit<WatchOptions, 'lastEventId'> {
  /** How long to wait, in milliseconds. As long as a timer can run, 24 days, when left out. */
  timeoutMs?: number | undefined;
}

/** What people have reported, and how it stands. */
export class Requests {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * Reports something; settles once the service has stored it. `ValidationError` names each field to mend. Contact
   * details are returned nowhere.
   */
  create(body: CreateServiceRequest, options?: WriteOptions): Call<ServiceRequest> {
    return this.#http.send({ id: 'createRequest', path: ['requests'], json: body }, options);
  }

  /** One request, by its id or by its reference as a person quotes it. `NotFoundError` when there is none. */
  get(idOrReference: string, options?: CallOptions & { ifNoneMatch?: undefined }): Call<ServiceRequest>;
  get(idOrReference: string, options: GetRequestOptions): Call<ServiceRequest | null>;
  get(
    idOrReference: string,
    { ifNoneMatch, ...options }: GetRequestOptions = {},
  ): Call<ServiceRequest | null> {
    const headers = { 'if-none-match': ifNoneMatch };
    const path = ['requests', idOrReference];
    return this.#http.send({ id: 'getRequest', path, headers }, options);
  }

  /** The requests that match, newest first. */
  list(filter?: RequestFilter, options?: CallOptions): Listing<ServiceRequest, ServiceRequestPage> {
    return this.#http.list({ id: 'listRequests', path: ['requests'], searchParams: filter }, options);
  }

  /**
   * Follows a request live: each event of its timeline once, in order, over as many connections as it takes. Where
   * streams are blocked it asks every few seconds instead. Keep the `seq` of the last event to go on after a restart.
   *
   * The loop ends when the service says that nothing more will come. It throws what will not pass by itself, such as
   * `NotFoundError`, and the reason of `signal` when that aborts. To stop from outside the loop, abort.
   */
  watch(id: string, options: WatchOptions = {}): AsyncGenerator<RequestEvent, void> {
    return watch(this.#http, id, options);
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
    { timeoutMs = LONGEST_TIMER_MS, ...options }: WaitOptions = {},
  ): Promise<ServiceRequest> {
    const operation = 'waitFor';
    const limit = AbortSignal.timeout(timeoutMs);
    const signal = options.signal ? AbortSignal.any([options.signal, limit]) : limit;
    try {
      let request = await this.get(id, { signal });
      if (isMet(request)) return request;
      for await (const _event of this.watch(id, { ...options, signal, lastEventId: request.lastSeq })) {
        request = await this.get(id, { signal });
        if (isMet(request)) return request;
      }
    } catch (error) {
      throw error === limit.reason ? new TimeoutError('no answer in time', { operation }) : error;
    }
    throw new CouncilKitError('nothing more will come', { operation });
  }
}
