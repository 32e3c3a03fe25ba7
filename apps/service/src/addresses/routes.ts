import { type Address, type AddressFilter, type AddressList } from '@councilkit/client';
import { type FastifyInstance } from 'fastify';
import { operation } from '../contract/operations.js';
import { InvalidRequestError, NotFoundError } from '../errors.js';
import { type Gazetteer } from './gazetteer.js';

/** What validation has filled in from the contract's defaults. */
type Filled = AddressFilter & { limit: number };

/** The gazetteer, for choosing a place without a map. */
export function addressRoutes(app: FastifyInstance, { gazetteer }: { gazetteer: Gazetteer }): void {
  app.route<{ Querystring: Filled; Reply: AddressList }>({
    ...operation('listAddresses'),
    handler: async ({ query: { postcode, q, limit } }) => {
      const words = q?.trim() || undefined;
      if (postcode === undefined && words === undefined) {
        const detail = 'Give a postcode, such as DE6 1AA, or words of the address';
        throw new InvalidRequestError([{ pointer: '#query/postcode', detail }]);
      }
      return { data: await gazetteer.find({ postcode, q: words, limit }) };
    },
  });

  app.route<{ Params: { uprn: string }; Reply: Address }>({
    ...operation('getAddress'),
    handler: async ({ params: { uprn } }) => {
      const address = await gazetteer.get(uprn);
      if (!address) throw new NotFoundError('No address has this UPRN');
      return address;
    },
  });
}
