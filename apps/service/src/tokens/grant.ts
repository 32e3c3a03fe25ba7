/** A token request as it was sent: RFC 6749, 4.4.2 with 2.3.1. */
export interface GrantRequest {
  clientId: string;
  clientSecret: string;
  /** Undefined: all that the client has. */
  scopes: readonly string[] | undefined;
}

/** RFC 6749, 5.2. The description is for the person who reads the log of the calling system. */
export class GrantError extends Error {
  override name = 'GrantError';
  readonly code: 'invalid_request' | 'invalid_client' | 'unsupported_grant_type' | 'invalid_scope';

  constructor(code: GrantError['code'], description: string) {
    super(description);
    this.code = code;
  }
}

/** Reads a token request from its form and its Authorization header. Throws `GrantError`. */
export function readGrantRequest(form: URLSearchParams, authorization: string | undefined): GrantRequest {
  for (const name of new Set(form.keys())) {
    if (form.getAll(name).length > 1)
      throw new GrantError('invalid_request', `${KNOWN.has(name) ? name : 'A parameter'} comes twice`);
  }
  const grantType = form.get('grant_type');
  if (grantType === null) throw new GrantError('invalid_request', 'grant_type is missing');
  if (grantType !== 'client_credentials')
    throw new GrantError('unsupported_grant_type', 'grant_type must be client_credentials');

  const scope = form.get('scope');
  const scopes = scope === null || scope.trim() === '' ? undefined : scope.trim().split(/ +/);
  const inForm = { clientId: form.get('client_id'), clientSecret: form.get('client_secret') };
  if (authorization === undefined) {
    const { clientId, clientSecret } = inForm;
    if (!clientId || !clientSecret)
      throw new GrantError(
        'invalid_client',
        'Send client_id and client_secret, in the Authorization header or in the form',
      );
    return { clientId, clientSecret, scopes };
  }
  if (inForm.clientSecret !== null)
    throw new GrantError(
      'invalid_request',
      'Send the client secret in the header or in the form, not in both',
    );
  const basic = readBasic(authorization);
  if (!basic)
    throw new GrantError(
      'invalid_client',
      'The Authorization header must be Basic with the client id and secret',
    );
  if (inForm.clientId !== null && inForm.clientId !== basic.clientId)
    throw new GrantError('invalid_request', 'The client_id of the form is not that of the header');
  return { ...basic, scopes };
}

/** The scopes a token gets: those asked for, which the client must have, or all it has. Throws `GrantError`. */
export function grantedScopes(
  asked: readonly string[] | undefined,
  has: readonly string[],
): readonly string[] {
  if (!asked) return has;
  const lacking = asked.filter((scope) => !has.includes(scope));
  // What is no scope at all is not said again: it may be anything.
  if (lacking.length > 0)
    throw new GrantError('invalid_scope', `This client has ${has.join(', ')} and nothing else`);
  return [...new Set(asked)];
}

const KNOWN = new Set(['grant_type', 'scope', 'client_id', 'client_secret']);

/** RFC 6749, 2.3.1: both parts are form-encoded before they become Basic credentials. */
function readBasic(authorization: string): { clientId: string; clientSecret: string } | undefined {
  const encoded = /^Basic +([A-Za-z0-9+/=_-]+) *$/i.exec(authorization)?.[1];
  if (encoded === undefined) return undefined;
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  if (colon < 1) return undefined;
  const [clientId, clientSecret] = [text.slice(0, colon), text.slice(colon + 1)].map(formDecoded);
  return clientId && clientSecret ? { clientId, clientSecret } : undefined;
}

/** Undefined for what no form could hold. */
function formDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}
