import { AuthenticationError } from './errors.js';
import { Http } from './http.js';
import { type CouncilKitOptions, type Fetch } from './options.js';

/** The fetch of the options, which sends the credentials of the options where a call brings none of its own. */
export function bearing(options: CouncilKitOptions): Fetch {
  // Called as a function of its own: browsers refuse a fetch that is called as a method of something else.
  const { auth, fetch = (request) => globalThis.fetch(request) } = options;
  if (!auth) return fetch;
  const send = (request: Request, token: string) => {
    if (!request.headers.has('authorization')) request.headers.set('authorization', `Bearer ${token}`);
    return fetch(request);
  };
  if ('apiKey' in auth) {
    const apiKey = auth.apiKey.trim();
    if (!/^[!-~]+$/.test(apiKey)) throw new TypeError('apiKey cannot be sent in a header');
    return (request) => send(request, apiKey);
  }
  // Loaded when needed: a web page cannot keep a secret, so no page has to carry this.
  const load = async () =>
    new (await import('./tokens.js')).Tokens(auth, options, { Http, AuthenticationError, fetch });
  let tokens: ReturnType<typeof load> | undefined;
  return async (request) => {
    tokens ??= load();
    return (await tokens).send(request, send);
  };
}
