import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { type Database } from '../database.js';
import { NotFoundError } from '../errors.js';
import { examples } from './examples.js';
import { outboxPage, templatesPage } from './outbox-page.js';
import { newestShown } from './store.js';

interface Deps {
  db: Database;
  /** Messages carry links that open what is private: only for whoever runs the service on their own machine. */
  showsOutbox: boolean;
}

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const MESSAGES_ON_PAGE = 50;
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** `/outbox`: what would be sent, where nothing can be; and every message there is. */
export function messageRoutes(app: FastifyInstance, { db, showsOutbox }: Deps): void {
  if (!showsOutbox) return;
  const headers = {
    'content-security-policy': POLICY,
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  };
  // A page from elsewhere may call itself by a name that leads here, and would then read the answer.
  const mustBeHere = ({ headers: { host = '' } }: FastifyRequest) => {
    if (!LOOPBACK.test(host)) throw new NotFoundError('There is nothing at this address');
  };

  app.get('/outbox', async (request, reply) => {
    mustBeHere(request);
    const rows = await newestShown(db, MESSAGES_ON_PAGE);
    const messages = rows.flatMap(({ shown, ...row }) => (shown ? [{ ...row, ...shown }] : []));
    return reply.type('text/html; charset=utf-8').headers(headers).send(outboxPage(messages));
  });

  app.get('/outbox/templates', async (request, reply) => {
    mustBeHere(request);
    return reply.type('text/html; charset=utf-8').headers(headers).send(templatesPage(examples()));
  });
}
