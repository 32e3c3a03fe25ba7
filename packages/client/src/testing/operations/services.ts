import { type Means } from '../means.js';
import { type Handlers } from '../operation.js';
import { Refusal } from '../problem.js';
import { search } from '../rules/search.js';

/** What can be asked for. The fake council offers the same everywhere. */
export function services({ ledger }: Means): Handlers<'listServices' | 'getService'> {
  return {
    listServices({ query: { q, group } }) {
      const services = [...ledger.services.values()].filter(
        (one) => group === undefined || one.group === group || one.groups?.includes(group),
      );
      const found = (q ?? '').trim() === '' ? services : search(services, q ?? '');
      return {
        status: 200,
        body: { data: found.map(({ questions: _, ...service }) => service), nextCursor: null },
      };
    },

    getService({ id }) {
      const body = ledger.services.get(id);
      if (!body) throw new Refusal('not-found', 'No service has this code');
      return { status: 200, body };
    },
  };
}
