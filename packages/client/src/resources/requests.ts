import { call, type Call } from '../call.js';
import {
  type CreateServiceRequest,
  type RequestEvent,
  type RequestFilter,
  type ServiceRequest,
  type ServiceRequestPage,
} from '../contract.js';
import { CouncilKitError, TimeoutError } from '../errors.js';
import { type Http } from '../http.js';
import { Listing } from '../listing.js';
import { type CallOptions, type WriteOptions } from '../options.js';
import { Watch, type WatchOptions } from '../watch.js';
import { Events } from './events.js';

/** Options of `requests.get`. */
export interface GetRequestOptions extends CallOptions {
  /** The `etag` last seen. While nothing changed, the call gives null. */
  ifNoneMatch?: string | undefined;
}

/** Options of `requests.waitFor`. */
export interface WaitOptions extends Omit<WatchOptions, 'lastEventId'> {
  /** How long to wait, in milliseconds. For ever, when left out. */
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
    return call(this.#http.send({ id: 'createRequest', method: 'POST', path: ['requests'], body }, options));
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
    return call(this.#http.send({ id: 'getRequest', method: 'GET', path, headers }, options));
  }

  /** The requests that match, newest first. */
  list(filter: RequestFilter = {}, options?: CallOptions): Listing<ServiceRequest, ServiceRequestPage> {
    return new Listing(
      (cursor) => {
        const query = { ...filter, ...(cursor && { cursor }) };
        return call(
          this.#http.send({ id: 'listRequests', method: 'GET', path: ['requests'], query }, options),
        );
      },
      (page) => page.nextCursor,
    );
  }

  /**
   * Follows a request live: each event of its timeline once, in order, over as many connections as it takes. Where
   * streams are blocked it asks every few seconds instead. Keep the `seq` of the last event to go on after a restart.
   *
   * The loop ends when the service says that nothing more will come. It throws what will not pass by itself, such as
   * `NotFoundError`, and the reason of `signal` when that aborts. To stop from outside the loop, abort.
   */
  watch(id: string, options: WatchOptions = {}): AsyncGenerator<RequestEvent, void> {
    const { signal } = options;
    const path = ['requests', id, 'events', 'stream'];
    const source = {
      retryDelayMs: this.#http.retryDelayMs,
      open: (after: number) => {
        const headers = { 'last-event-id': after ? `${after}` : undefined };
        return this.#http.open({ id: 'streamEvents', method: 'GET', path, headers }, signal);
      },
      get: (ifNoneMatch?: string) => this.get(id, { ifNoneMatch, signal }).withResponse(),
      list: (after: number) => new Events(this.#http).list(id, { after }, { signal }),
    };
    return new Watch(source, options).run();
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
    { timeoutMs, ...options }: WaitOptions = {},
  ): Promise<ServiceRequest> {
    const operation = 'waitFor';
    const limit = timeoutMs === undefined ? undefined : AbortSignal.timeout(timeoutMs);
    const signal = AbortSignal.any([options.signal, limit].filter((given) => given !== undefined));
    try {
      let request = await this.get(id, { signal });
      if (isMet(request)) return request;
      for await (const _event of this.watch(id, { ...options, signal, lastEventId: request.lastSeq })) {
        request = await this.get(id, { signal });
        if (isMet(request)) return request;
      }
    } catch (error) {
      if (!limit?.aborted || error !== limit.reason) throw error;
      throw new TimeoutError(`not met within ${timeoutMs} ms`, { operation });
    }
    throw new CouncilKitError('the service says that nothing more will come', { operation });
  }
}
