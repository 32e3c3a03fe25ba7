import { type Call } from '../call.js';
import { type Authority as AuthorityFacts } from '../contract.js';
import { type Http } from '../http.js';
import { type CallOptions, type ReadOptions } from '../options.js';

/** Whose service this is. */
export class Authority {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /** The council's name, contact, languages and limits, and where else to find it. */
  get(options?: CallOptions & { ifNoneMatch?: undefined }): Call<AuthorityFacts>;
  get(options: ReadOptions): Call<AuthorityFacts | null>;
  get({ ifNoneMatch, ...options }: ReadOptions = {}): Call<AuthorityFacts | null> {
    return this.#http.send(
      { id: 'getAuthority', path: ['authority'], headers: { 'if-none-match': ifNoneMatch } },
      options,
    );
  }
}
