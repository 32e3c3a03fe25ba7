import { type Call } from '../call.js';
import { type Supplier, type SupplierFilter, type SupplierPage } from '../contract.js';
import { type Http } from '../http.js';
import { type Listing } from '../listing.js';
import { type CallOptions } from '../options.js';

/** Who does the work. */
export class Suppliers {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /** The suppliers, by name; with `serviceCode`, those who do that work. */
  list(filter?: SupplierFilter, options?: CallOptions): Listing<Supplier, SupplierPage> {
    return this.#http.list({ id: 'listSuppliers', path: ['suppliers'], searchParams: filter }, options);
  }

  /** One supplier. `NotFoundError` when there is none with that id. */
  get(id: string, options?: CallOptions): Call<Supplier> {
    return this.#http.send({ id: 'getSupplier', path: ['suppliers', id] }, options);
  }
}
