import { call, type Call } from '../call.js';
import { type Service, type ServiceDefinition, type ServiceFilter, type ServicePage } from '../contract.js';
import { type Http } from '../http.js';
import { Listing } from '../listing.js';
import { type CallOptions } from '../options.js';

/** What can be asked for, and what has to be known to ask for it. */
export class Services {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /** The services, in the catalogue's own order; with `q`, those that match residents' words, best first. */
  list(filter: ServiceFilter = {}, options?: CallOptions): Listing<Service, ServicePage> {
    return new Listing(
      (cursor) => {
        const query = { ...filter, ...(cursor && { cursor }) };
        return call(
          this.#http.send({ id: 'listServices', method: 'GET', path: ['services'], query }, options),
        );
      },
      (page) => page.nextCursor,
    );
  }

  /** One service with its questions. `NotFoundError` when no service has that code. */
  get(code: string, options?: CallOptions): Call<ServiceDefinition> {
    return call(this.#http.send({ id: 'getService', method: 'GET', path: ['services', code] }, options));
  }
}
