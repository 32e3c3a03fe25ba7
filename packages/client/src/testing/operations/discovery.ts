import { etagOf, isKnown } from '../canonical.js';
import { type Means } from '../means.js';
import { type Handlers } from '../operation.js';
import { pageOf } from '../pages.js';
import { Refusal } from '../problem.js';

/** Whose service this is, and who does the work. */
export function discovery({ ledger }: Means): Handlers<'getAuthority' | 'listSuppliers' | 'getSupplier'> {
  return {
    getAuthority({ headers }) {
      const answered = { etag: etagOf(ledger.authority) };
      if (isKnown(answered.etag, headers.get('if-none-match'))) return { status: 304, headers: answered };
      return { status: 200, body: ledger.authority, headers: answered };
    },

    listSuppliers({ query: { serviceCode, ...place } }) {
      const suppliers = [...ledger.suppliers.values()].filter(
        ({ serviceCodes }) => serviceCode === undefined || serviceCodes.includes(serviceCode),
      );
      return { status: 200, body: pageOf(suppliers, ({ name, id }) => `${name}\0${id}`, place, 'rising') };
    },

    getSupplier({ id }) {
      const body = ledger.suppliers.get(id);
      if (!body) throw new Refusal('not-found', 'No supplier has this id');
      return { status: 200, body };
    },
  };
}
