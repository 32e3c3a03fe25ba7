// `import type`, because this module is loaded by itself and must not bring the rest along.
import type { AuthenticationError } from './errors.js';
import type { Http } from './http.js';
import type { ClientCredentialsGrant, CouncilKitOptions } from './options.js';

/** What a token endpoint answers (RFC 6749, 5.1). */
interface Grant {
  access_token: string;
  /** Seconds. */
  expires_in?: number | string;
}

/** What it answers when it refuses (5.2), as far as it keeps to that. */
interface NoGrant {
  error?: string;
  error_description?: string;
}

/** What the rest of the client lends. */
interface Means {
  Http: typeof Http;
  AuthenticationError: typeof AuthenticationError;
}

/** A token about to expire is not worth sending: clocks differ, and calls take time. */
const EXPIRY_MARGIN_S = 30;

/** OAuth 2 client credentials (RFC 6749, 4.4): one token for all calls, one fetch of it at a time. */
export class Tokens {
  readonly #grant: ClientCredentialsGrant;
  readonly #http: Http;
  readonly #Refused: typeof AuthenticationError;
  /** The token, or the one fetch of it that is under way. */
  #token: Promise<string> | undefined;
  #current: string | undefined;
  #renewAt = 0;

  constructor(
    grant: ClientCredentialsGrant,
    options: CouncilKitOptions,
    { Http, AuthenticationError }: Means,
  ) {
    this.#grant = grant;
    // The call that needs the token is what is tried again.
    this.#http = new Http({ ...options, baseUrl: grant.tokenUrl, maxRetries: 0 }, (request, fetch) =>
      fetch(request),
    );
    this.#Refused = AuthenticationError;
  }

  /** Sends with a token, and once more with a fresh one when it is refused: it may have been withdrawn early. */
  async send(
    request: Request,
    send: (request: Request, token: string) => Promise<Response>,
  ): Promise<Response> {
    const spare = request.clone();
    const token = await orAbort(this.#get(), request.signal);
    const response = await send(request, token);
    if (response.status !== 401) return response;
    void response.body?.cancel();
    // Another call may have found out first, and hold or await a fresh one.
    if (token === this.#current) this.#token = this.#current = undefined;
    return send(spare, await orAbort(this.#get(), request.signal));
  }

  #get(): Promise<string> {
    if (!this.#token || Date.now() > this.#renewAt) {
      this.#renewAt = Infinity;
      const token = this.#fetch();
      token.catch(() => this.#token === token && (this.#token = undefined));
      this.#token = token;
    }
    return this.#token;
  }

  async #fetch(): Promise<string> {
    const { clientId, clientSecret, scopes = [] } = this.#grant;
    const body = new URLSearchParams({ grant_type: 'client_credentials' });
    if (scopes.length) body.set('scope', scopes.join(' '));
    // RFC 6749, 2.3.1: both are form-encoded before they become Basic credentials.
    const [id, secret] = [clientId, clientSecret].map((text) =>
      `${new URLSearchParams({ '': text })}`.slice(1),
    );
    const basic = btoa(`${id}:${secret}`);
    // As it may be logged: the first line, 200 characters at most, and nothing of what holds the secret.
    const quote = (text: string) =>
      [clientSecret, `${secret}`, basic].some((own) => text.includes(own))
        ? ''
        : /^[ -~]{0,200}/.exec(text)?.[0];
    const grant = await this.#http.send<Grant>({
      id: 'token',
      path: [],
      headers: { authorization: `Basic ${basic}` },
      body,
      refuse: (data: NoGrant, known) => {
        const error = quote(`${data.error ?? ''}`);
        const description = quote(`${data.error_description ?? ''}`);
        // A client that is not known may be told so with a 400. From 404 on it is the address, or passes.
        if (error && known.status < 404) throw new this.#Refused({ ...known, oauth: { error, description } });
      },
    });
    const seconds = Number(grant.expires_in ?? Infinity);
    this.#renewAt = Date.now() + Math.max(seconds - EXPIRY_MARGIN_S, seconds / 2) * 1000;
    this.#current = grant.access_token;
    return grant.access_token;
  }
}

/** Settles as `work` does, or rejects with the reason of `signal` as soon as that aborts. */
function orAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  // The signal is that of one request, and goes with it: its listener needs no taking away.
  const aborted = new Promise<never>((_resolve, reject) =>
    // Whatever the caller gave as its reason is what it hears.
    signal.addEventListener('abort', () => reject(signal.reason as Error)),
  );
  return Promise.race([work, aborted]);
}
