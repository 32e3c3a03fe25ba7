import {
  ConnectionError,
  type CouncilKitError,
  AuthenticationError,
  BadResponseError,
  refuse,
} from './errors.js';
import { type ClientCredentialsGrant, type CouncilKitOptions } from './options.js';
import { readRetryAfter } from './retry.js';

/** A token about to expire is not worth sending: clocks differ, and calls take time. */
const EXPIRY_MARGIN_S = 30;
const OPERATION = 'token';

/** Where the bearer token comes from. */
export interface Credentials {
  token(): Promise<string>;
  /** Drops a token that was refused, so that the next one is fresh. Absent where there is only one. */
  forget?: ((token: string) => void) | undefined;
}

/** The credentials of the options, or undefined when the calls are anonymous. */
export function createCredentials(
  { auth, timeoutMs = 10_000 }: CouncilKitOptions,
  fetch: (request: Request) => Promise<Response>,
): Credentials | undefined {
  if (!auth) return undefined;
  if (!('apiKey' in auth)) return new ClientCredentials(auth, fetch, timeoutMs);
  const apiKey = auth.apiKey.trim();
  if (!/^[\x21-\x7e]+$/.test(apiKey))
    throw new TypeError('auth.apiKey is empty or holds what a header cannot carry');
  return { token: () => Promise.resolve(apiKey) };
}

class ClientCredentials implements Credentials {
  readonly #grant: ClientCredentialsGrant;
  readonly #fetch: (request: Request) => Promise<Response>;
  readonly #timeoutMs: number;
  /** The token, or the one fetch of it that is under way. */
  #token: Promise<string> | undefined;
  #current: string | undefined;
  #renewAt = 0;

  constructor(
    grant: ClientCredentialsGrant,
    fetch: (request: Request) => Promise<Response>,
    timeoutMs: number,
  ) {
    this.#grant = grant;
    this.#fetch = fetch;
    this.#timeoutMs = timeoutMs;
  }

  token(): Promise<string> {
    if (this.#token && Date.now() < this.#renewAt) return this.#token;
    this.#renewAt = Infinity;
    const token = this.#ask();
    token.catch(() => this.#token === token && (this.#token = undefined));
    return (this.#token = token);
  }

  forget(token: string): void {
    // While a fresh one is under way `#current` is unset, so that one refusal never undoes the answer to another.
    if (token !== this.#current) return;
    this.#current = undefined;
    this.#token = undefined;
  }

  async #ask(): Promise<string> {
    const { tokenUrl, clientId, clientSecret, scopes } = this.#grant;
    const form = new URLSearchParams({ grant_type: 'client_credentials' });
    if (scopes?.length) form.set('scope', scopes.join(' '));
    const request = new Request(tokenUrl, {
      method: 'POST',
      body: form,
      redirect: 'error',
      // RFC 6749, 2.3.1: both are form-encoded before they become Basic credentials.
      headers: {
        accept: 'application/json',
        authorization: `Basic ${btoa(`${encode(clientId)}:${encode(clientSecret)}`)}`,
      },
      signal: AbortSignal.timeout(this.#timeoutMs),
    });
    const response = await this.#fetch(request).catch((cause: unknown) => {
      throw new ConnectionError('no answer', { operation: OPERATION, cause });
    });
    const body: unknown = await response.json().catch(() => undefined);
    if (!response.ok) throw refusal(response);
    if (!isGrant(body))
      throw new BadResponseError('an answer without a bearer token', { operation: OPERATION });
    const seconds = Number(body.expires_in ?? Infinity);
    this.#renewAt = Date.now() + Math.max(seconds - EXPIRY_MARGIN_S, seconds / 2) * 1000;
    return (this.#current = body.access_token);
  }
}

function refusal({ status, headers }: Response): CouncilKitError {
  const refused = { operation: OPERATION, status, retryAfter: readRetryAfter(headers.get('retry-after')) };
  return status < 500 && status !== 429 ? new AuthenticationError(refused) : refuse(refused);
}

function isGrant(body: unknown): body is { access_token: string; expires_in?: unknown } {
  return (
    typeof body === 'object' &&
    body !== null &&
    'access_token' in body &&
    typeof body.access_token === 'string'
  );
}

function encode(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1);
}
