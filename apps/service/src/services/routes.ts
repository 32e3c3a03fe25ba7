import { type ServiceDefinition, type ServiceFilter, type ServicePage } from '@councilkit/client';
import { type FastifyInstance } from 'fastify';
import { fileUnderAreas } from '../areas/store.js';
import { operation } from '../contract/operations.js';
import { type Database } from '../database.js';
import { NotFoundError } from '../errors.js';
import { readPoint } from '../places/point.js';
import { searchServices } from './search.js';
import { allServices, findService } from './store.js';

/** What can be asked for: the list, searched or not, and one service with its questions. */
export function serviceRoutes(app: FastifyInstance, { db }: { db: Database }): void {
  app.route<{ Querystring: ServiceFilter; Reply: ServicePage }>({
    ...operation('listServices'),
    handler: async ({ query: { q, group, lat, long } }) => {
      const point = readPoint({ lat, long });
      // Whatever is offered is offered everywhere in the council's area, and nowhere else.
      const isOffered = !point || !(await fileUnderAreas(db, point)).isOutside;
      const services = isOffered ? await allServices(db) : [];
      const inGroup = group === undefined ? services : services.filter((service) => service.group === group);
      const found = q === undefined || q.trim() === '' ? inGroup : searchServices(inGroup, q);
      // A list tells what there is; the questions of a service come with the service.
      return { data: found.map(({ questions: _, ...service }) => service), nextCursor: null };
    },
  });

  app.route<{ Params: { code: string }; Reply: ServiceDefinition }>({
    ...operation('getService'),
    handler: async ({ params: { code } }) => {
      const service = await findService(db, code);
      if (!service) throw new NotFoundError('No service has this code');
      return service;
    },
  });
}
