import { type Call } from '../call.js';
import { type Service, type ServiceDefinition, type ServiceFilter, type ServicePage } from '../contract.js';
import { type Http } from '../http.js';
import { type Listing } from '../listing.js';
import { type CallOptions } from '../options.js';

/** What can be asked for, and what has to be known to ask for it. */
export class Services {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /** The services, in the catalogue's own order; with `q`, those that match residents' words, best first. */
  list(filter?: ServiceFilter, options?: CallOptions): Listing<Service, ServicePage> {
    return this.#http.list({ id: 'listServices', path: ['services'], searchParams: filter }, options);
  }

  /** One service with its questions. `NotFoundError` when no service has that code. */
  get(code: string, options?: CallOptions): Call<ServiceDefinition> {
    return this.#http.send({ id: 'getService', path: ['services', code] }, options);
  }
}
