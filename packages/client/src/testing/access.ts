import { type Caller } from './caller.js';
import { type KeptClient, type Ledger } from './ledger.js';
import { Refusal } from './problem.js';
import { type Contracted, type Way } from './shape.js';
import { newToken } from './token.js';

/** How long a token by client credentials works. */
const TOKEN_S = 3600;

/** Who may do what: keys, clients with their tokens, and the tokens of reporters and followers. */
export class Access {
  readonly #apiKey: string;
  readonly #ledger: Ledger;
  readonly #clients = new Map<string, KeptClient>();
  readonly #tokens = new Map<string, { client: KeptClient; scopes: string[]; until: number }>();

  constructor(ledger: Ledger, apiKey: string) {
    this.#ledger = ledger;
    this.#apiKey = apiKey;
  }

  /** Registers a client that may ask for tokens. */
  add(client: KeptClient): void {
    this.#clients.set(client.clientId, client);
  }

  /** Who calls, once they proved to be somebody the operation is open to. */
  admit({ access: { ways, scopes } }: Contracted, headers: Headers, now: Date): Caller {
    const given = headers.get('authorization');
    if (given === null) {
      if (ways.includes('anybody')) return { kind: 'public' };
      throw new Refusal('unauthorized', 'This call needs a key or a token');
    }
    const caller = this.#identify(given.replace(/^Bearer /, ''), given, now);
    const isScoped = 'scopes' in caller;
    const isMet = !isScoped || scopes.some((scope) => caller.scopes.includes(scope));
    if (isMet && ways.includes(wayOf(caller))) return caller;
    // What the operation does not know, or what lacks its scopes, opens no more than nothing would.
    if (ways.includes('anybody')) return { kind: 'public' };
    const needs = scopes.length > 0 ? `This call needs the scope ${scopes.join(' or ')}` : undefined;
    throw new Refusal('forbidden', needs ?? 'This is for the reporter alone');
  }

  #identify(token: string, given: string, now: Date): Caller {
    const ms = now.getTime();
    if (given === `Bearer ${this.#apiKey}`) return { kind: 'key' };
    const granted = this.#tokens.get(token);
    if (granted && granted.until > ms) {
      const { client, scopes } = granted;
      const { clientId, supplierId } = client;
      return supplierId === undefined
        ? { kind: 'staff', clientId, scopes }
        : { kind: 'supplier', clientId, scopes, supplierId };
    }
    const proof = this.#ledger.proofs.get(token);
    if (proof && Date.parse(proof.expiresAt) > ms) return { kind: 'reporter', proof };
    const subscription = this.#ledger.subscriptions.get(token);
    if (subscription?.state === 'active') return { kind: 'follower', subscription };
    throw new Refusal('unauthorized', 'The key or token is not known');
  }

  /** The token endpoint (RFC 6749, 4.4): client credentials by HTTP Basic, or in the form. */
  grant(headers: Headers, text: string, now: Date): Response {
    const form = new URLSearchParams(text);
    const [clientId = '', clientSecret = ''] = basicOf(headers) ?? [
      form.get('client_id') ?? '',
      form.get('client_secret') ?? '',
    ];
    const client = this.#clients.get(clientId);
    if (client?.clientSecret !== clientSecret) return refuse(401, 'invalid_client');
    if (form.get('grant_type') !== 'client_credentials') return refuse(400, 'unsupported_grant_type');
    const scopes = form.get('scope')?.split(' ').filter(Boolean) ?? [...client.scopes];
    if (!scopes.every((scope) => client.scopes.includes(scope))) return refuse(400, 'invalid_scope');
    const token = newToken('at');
    this.#tokens.set(token, { client, scopes, until: now.getTime() + TOKEN_S * 1000 });
    const body = {
      access_token: token,
      token_type: 'Bearer',
      expires_in: TOKEN_S,
      scope: scopes.join(' '),
    };
    return Response.json(body, { headers: { 'cache-control': 'no-store' } });
  }
}

function wayOf({ kind }: Caller): Way {
  if (kind === 'key') return 'apiKey';
  if (kind === 'staff' || kind === 'supplier') return 'oauth2';
  return kind === 'public' ? 'anybody' : kind;
}

/** RFC 6749, 2.3.1: both are form-encoded before they become Basic credentials. */
function basicOf(headers: Headers): string[] | undefined {
  const [, encoded] = /^Basic (.+)$/.exec(headers.get('authorization') ?? '') ?? [];
  if (!encoded) return undefined;
  return atob(encoded)
    .split(':')
    .map((part) => decodeURIComponent(part.replaceAll('+', ' ')));
}

function refuse(status: number, error: string): Response {
  return Response.json({ error }, { status });
}
