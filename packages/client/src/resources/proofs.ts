import { type Call } from '../call.js';
import { type ExchangeProof, type Proof, type ProofReceipt, type RequestProof } from '../contract.js';
import { type Http } from '../http.js';
import { type WriteOptions } from '../options.js';

/** Showing who reported, without an account: a link is sent, and its token is exchanged for one that opens requests. */
export class Proofs {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /** Asks for a link. The answer is the same whether or not the address is that of a reporter. */
  request(body: RequestProof, options?: WriteOptions): Call<ProofReceipt> {
    return this.#http.send({ id: 'requestProof', path: ['proofs'], json: body }, options);
  }

  /**
   * Exchanges the token of a link, which works once, for an access token. `AuthenticationError` when the link is not
   * known, was used or has expired: which of these, nobody is told.
   *
   * @example
   * const { accessToken } = await council.proofs.exchange({ token });
   * const reporter = new CouncilKit({ baseUrl, auth: { accessToken } });
   */
  exchange(body: ExchangeProof, options?: WriteOptions): Call<Proof> {
    return this.#http.send({ id: 'exchangeProof', path: ['proofs', 'exchange'], json: body }, options);
  }

  /** Makes the access token of this client open nothing any more. */
  revoke(options?: WriteOptions): Call<void> {
    return this.#http.send(
      { id: 'revokeProof', path: ['proofs', 'current'], method: 'DELETE', gives: 'nothing' },
      options,
    );
  }
}
