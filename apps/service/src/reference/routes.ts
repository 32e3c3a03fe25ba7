import { type FastifyInstance } from 'fastify';
import { NotFoundError } from '../errors.js';

/** The page brings its own script and styles inline; nothing else runs, and nothing is fetched from elsewhere. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' blob:; worker-src blob:; style-src 'unsafe-inline'; img-src data:; " +
  "font-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** `/docs`: the contract as a page to read, made when the service is built. `page` is that page, where there is one. */
export function referenceRoutes(app: FastifyInstance, { page }: { page: string | undefined }): void {
  app.get('/docs', async (_, reply) => {
    if (page === undefined)
      throw new NotFoundError('The reference page is made by the build, and this is not a build');
    return reply.type('text/html; charset=utf-8').header('content-security-policy', POLICY).send(page);
  });
}
