import { type Call } from '../call.js';
import { type Import, type ImportReport } from '../contract.js';
import { type Http } from '../http.js';
import { type WriteOptions } from '../options.js';

/** Bringing in what another system already knows. Needs a key. */
export class Imports {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /**
   * Brings in all of it or none of it. What was imported before is brought up to date; nobody is notified. A large
   * file may need a longer `timeoutMs`.
   */
  create(body: Import, options?: WriteOptions): Call<ImportReport> {
    return this.#http.send({ id: 'createImport', path: ['imports'], json: body }, options);
  }

  /**
   * Says what `create` would do, and leaves nothing: the same refusals, the same counts, and no references. It takes as long as
   * the import itself.
   */
  tryOut(body: Import, options?: WriteOptions): Call<ImportReport> {
    return this.#http.send({ id: 'tryImport', path: ['imports', 'dry-run'], json: body }, options);
  }
}
