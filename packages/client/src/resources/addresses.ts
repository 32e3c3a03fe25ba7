import { type Call } from '../call.js';
import { type Address, type AddressFilter, type AddressList } from '../contract.js';
import { type Http } from '../http.js';
import { type CallOptions } from '../options.js';

/** The gazetteer, for choosing a place without a map. */
export class Addresses {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * The addresses with a postcode, with words, or with both.
   *
   * @example const { data } = await council.addresses.find({ postcode: 'DE6 1AA' });
   */
  find(filter: AddressFilter, options?: CallOptions): Call<AddressList> {
    return this.#http.send({ id: 'listAddresses', path: ['addresses'], searchParams: filter }, options);
  }

  /** One address by its UPRN. `NotFoundError` when the gazetteer has none with that number. */
  get(uprn: string, options?: CallOptions): Call<Address> {
    return this.#http.send({ id: 'getAddress', path: ['addresses', uprn] }, options);
  }
}
