import { type Hooks } from './hooks.js';

/** What a platform's `fetch` is, as far as it is used here. */
export type Fetch = (request: Request) => Promise<Response>;

/** Sends a request by `fetch`, with the credentials there are. */
export type Send = (request: Request, fetch: Fetch) => Promise<Response>;

/** A schema of any library that keeps Standard Schema (https://standardschema.dev), as far as it is used here. */
export interface StandardSchema {
  readonly '~standard': {
    readonly validate: (value: unknown) => Validated | Promise<Validated>;
  };
}

interface Validated {
  readonly issues?: readonly Issue[] | undefined;
}

/** What is not as the schema has it, and where. */
export interface Issue {
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** A key the council issued, sent as `Authorization: Bearer`. */
export interface ApiKey {
  apiKey: string;
}

/** A token that shows who is asking, sent the same way: what `proofs.exchange` gives, or a follower's own. */
export interface AccessToken {
  accessToken: string;
}

/**
 * OAuth 2 client credentials (RFC 6749, 4.4). The token is fetched once for all calls, and again before it expires. The
 * council makes a client, and gives its id and secret; the `TypeError` for one that is not set says which.
 */
export interface ClientCredentialsGrant {
  /**
   * Where tokens come from. The reference service gives them beside `/v1`, not under it: with a `baseUrl` of
   * `https://requests.example.gov.uk/v1` that is `https://requests.example.gov.uk/oauth2/token`.
   */
  tokenUrl: string;
  clientId: string;
  /** Shown once, when the council makes the client or gives it a new secret. It belongs in no web page. */
  clientSecret: string;
  /** What to ask for, such as `events:write`. Left out, the token may do all the client may. */
  scopes?: readonly string[] | undefined;
}

export interface CouncilKitOptions {
  /** Where the service answers, such as `https://requests.example.gov.uk/v1`. In a browser it may be a path. */
  baseUrl: string;
  /** Nothing is sent when left out: residents' calls need no key. Never put a secret in a web page. */
  auth?: ApiKey | AccessToken | ClientCredentialsGrant | undefined;
  /** The language to be answered in, as `Accept-Language` has it: `cy`, or `cy, en;q=0.5`. */
  language?: string | undefined;
  /** The most one attempt may take, its body included. 10 seconds. */
  timeoutMs?: number | undefined;
  /** The most a call may take, its retries and waits included. 30 seconds. */
  totalTimeoutMs?: number | undefined;
  /** How often a call that failed in passing is tried again. 2. */
  maxRetries?: number | undefined;
  /** The longest first wait before a retry; it doubles each time, and each wait is a random part of it. 300 ms. */
  retryDelayMs?: number | undefined;
  hooks?: Hooks | undefined;
  /**
   * What to hold the answers of operations against; `answerSchemas` of `@councilkit/client/schemas` has them all. Left
   * out, an answer is taken to be what the contract says it is.
   */
  schemas?: Readonly<Record<string, StandardSchema>> | undefined;
  /** What to fetch with, where the platform's own `fetch` will not do. */
  fetch?: Fetch | undefined;
}

export interface CallOptions {
  /** Aborts the call, also while it waits to retry. The call rejects with the reason of the signal. */
  signal?: AbortSignal | undefined;
  /** Sent beside our own; a header given here wins. */
  headers?: Headers | Record<string, string> | undefined;
  timeoutMs?: number | undefined;
  totalTimeoutMs?: number | undefined;
  maxRetries?: number | undefined;
}

export interface ReadOptions extends CallOptions {
  /** The `etag` last seen. While nothing changed, the call gives null. */
  ifNoneMatch?: string | undefined;
}

export interface WriteOptions extends CallOptions {
  /**
   * Makes the call safe to repeat, from another process too: 8 to 200 characters, kept by the service for a day at
   * least. Left out, one is made, the same for each retry; every error carries it.
   */
  idempotencyKey?: string | undefined;
}
