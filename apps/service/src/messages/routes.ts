import { type FastifyInstance } from 'fastify';
import { type Database } from '../database.js';
import { NotFoundError } from '../errors.js';
import { outboxPage } from './outbox-page.js';
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

/** `/outbox`: what would be sent, where nothing can be. */
export function messageRoutes(app: FastifyInstance, { db, showsOutbox }: Deps): void {
  if (!showsOutbox) return;
  app.get('/outbox', async ({ headers: { host = '' } }, reply) => {
    // A page from elsewhere may call itself by a name that leads here, and would then read the answer.
    if (!LOOPBACK.test(host)) throw new NotFoundError('There is nothing at this address');
    const rows = await newestShown(db, MESSAGES_ON_PAGE);
    const messages = rows.flatMap(({ shown, ...row }) => (shown ? [{ ...row, ...shown }] : []));
    return reply
      .type('text/html; charset=utf-8')
      .headers({
        'content-security-policy': POLICY,
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
      })
      .send(outboxPage(messages));
  });
}
