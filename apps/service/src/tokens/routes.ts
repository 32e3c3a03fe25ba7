import { type FastifyInstance } from 'fastify';
import { authenticate } from '../clients/store.js';
import { type Database } from '../database.js';
import { grantedScopes, GrantError, readGrantRequest } from './grant.js';
import { issueToken, TOKEN_LIFE_S } from './store.js';

const FORM = 'application/x-www-form-urlencoded';
const LARGEST_FORM_BYTES = 16 * 1024;
/** RFC 6749, 5.1. */
const NOT_KEPT = { 'cache-control': 'no-store', pragma: 'no-cache' };

/**
 * `POST /oauth2/token`: OAuth 2 client credentials (RFC 6749, 4.4). Its errors are those of RFC 6749, 5.2 and not problems,
 * because OAuth libraries read them. A scope of its own, so that no other call takes a form.
 */
export function tokenRoutes(app: FastifyInstance, { db, now }: { db: Database; now: () => Date }): void {
  void app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      FORM,
      { parseAs: 'string', bodyLimit: LARGEST_FORM_BYTES },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    );
    scope.addContentTypeParser('*', (_request, payload, done) => {
      payload.resume();
      done(null, undefined);
    });
    scope.setErrorHandler((error, _request, reply) => {
      if (!(error instanceof GrantError)) throw error;
      // RFC 6749, 5.2: a client that named itself by the header is refused by status, with the scheme it used.
      if (error.code === 'invalid_client')
        reply.code(401).header('www-authenticate', 'Basic realm="oauth2/token"');
      else reply.code(400);
      return reply.headers(NOT_KEPT).send({ error: error.code, error_description: error.message });
    });

    scope.post<{ Body: URLSearchParams | undefined }>(
      '/oauth2/token',
      { config: { readsOwnCredentials: true, countsAs: 'credentials' } },
      async ({ body, headers }, reply) => {
        if (!body) throw new GrantError('invalid_request', `Send a form, with "Content-Type: ${FORM}"`);
        const {
          clientId: id,
          clientSecret: secret,
          scopes: asked,
        } = readGrantRequest(body, headers.authorization);
        const client = await authenticate(db, { id, secret }, now());
        if (!client) throw new GrantError('invalid_client', 'No client has this id and secret');
        const scopes = grantedScopes(asked, client.scopes);
        return reply.headers(NOT_KEPT).send({
          access_token: await issueToken(db, client, scopes, now()),
          token_type: 'Bearer',
          expires_in: TOKEN_LIFE_S,
          scope: scopes.join(' '),
        });
      },
    );
  });
}
