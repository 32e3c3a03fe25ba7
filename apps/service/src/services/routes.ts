import { type ServiceDefinition, type ServiceFilter, type ServicePage } from '@councilkit/client';
import { type FastifyInstance } from 'fastify';
import { fileUnderAreas } from '../areas/store.js';
import { type AuthorityProfile } from '../authority/authority.js';
import { operation } from '../contract/operations.js';
import { type Database } from '../database.js';
import { NotFoundError } from '../errors.js';
import { readPoint } from '../places/point.js';
import { languageFor } from './language.js';
import { searchServices } from './search.js';
import { findServiceIn, servicesIn } from './store.js';

interface Deps {
  db: Database;
  /** What the council answers in, its first one first. */
  languages: AuthorityProfile['languages'];
}

/** What can be asked for: the list, searched or not, and one service with its questions. */
export function serviceRoutes(app: FastifyInstance, { db, languages }: Deps): void {
  app.route<{ Querystring: ServiceFilter; Reply: ServicePage }>({
    ...operation('listServices'),
    handler: async ({ query: { q, group, lat, long }, headers }, reply) => {
      const language = languageFor(headers['accept-language'], languages);
      reply.header('content-language', language).header('vary', 'accept-language');
      const point = readPoint({ lat, long });
      // Whatever is offered is offered everywhere in the council's area, and nowhere else.
      const isOffered = !point || !(await fileUnderAreas(db, point)).isOutside;
      const services = isOffered ? await servicesIn(db, language) : [];
      // A link to a group goes on working when the page is read in another language.
      const inGroup = services
        .filter(({ told, defined }) => group === undefined || [told.group, defined.group].includes(group))
        .map(({ told }) => told);
      const found = q === undefined || q.trim() === '' ? inGroup : searchServices(inGroup, q);
      // A list tells what there is; the questions of a service come with the service.
      return { data: found.map(({ questions: _, ...service }) => service), nextCursor: null };
    },
  });

  app.route<{ Params: { code: string }; Reply: ServiceDefinition }>({
    ...operation('getService'),
    handler: async ({ params: { code }, headers }, reply) => {
      const language = languageFor(headers['accept-language'], languages);
      reply.header('content-language', language).header('vary', 'accept-language');
      const service = await findServiceIn(db, code, language);
      if (!service) throw new NotFoundError('No service has this code');
      return service;
    },
  });
}
