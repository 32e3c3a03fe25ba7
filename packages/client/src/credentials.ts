import { readBaseUrl } from './base-url.js';
import { AuthenticationError } from './errors.js';
import { Http } from './http.js';
import { type CouncilKitOptions, type Fetch, type Send } from './options.js';
import type { Tokens } from './tokens.js';

/** Sends with the credentials of the options, where a call brings none of its own. */
export function bearing(options: CouncilKitOptions): Send {
  const { auth } = options;
  if (!auth) return (request, fetch) => fetch(request);
  const send = (request: Request, fetch: Fetch, token: string) => {
    if (!request.headers.has('authorization')) request.headers.set('authorization', `Bearer ${token}`);
    return fetch(request);
  };
  const names =
    'apiKey' in auth
      ? ['apiKey']
      : 'accessToken' in auth
        ? ['accessToken']
        : ['tokenUrl', 'clientId', 'clientSecret'];
  // Whoever reads it from an environment, and whoever writes JavaScript, may have none.
  const missing = names.find((name) => !auth[name as keyof typeof auth]);
  if (missing) throw new TypeError(`auth.${missing} is not set`);
  if (!('tokenUrl' in auth)) {
    const token = ('apiKey' in auth ? auth.apiKey : auth.accessToken).trim();
    if (!/^[!-~]+$/.test(token)) throw new TypeError(`auth.${names[0]} cannot be sent in a header`);
    return (request, fetch) => send(request, fetch, token);
  }
  readBaseUrl(auth.tokenUrl);
  // Loaded when needed: a web page cannot keep a secret, so no page has to carry this.
  let tokens: Promise<Tokens> | undefined;
  return async (request, fetch) => {
    tokens ??= import('./tokens.js').then(
      ({ Tokens }) => new Tokens(auth, options, { Http, AuthenticationError }),
    );
    return (await tokens).send(request, (tried, token) => send(tried, fetch, token));
  };
}
