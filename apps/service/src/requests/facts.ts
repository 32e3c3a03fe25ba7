import { type RequestFacts } from '../access/view.js';

/** What a row knows of who may see how much of its request; `supplierIds` are found apart, only for suppliers. */
export function factsOf({ id }: { id: string }, supplierIds: readonly string[]): RequestFacts {
  return {
    id,
    visibility: 'public',
    moderation: 'shown',
    locationPrecision: 'exact',
    privateAnswers: [],
    showName: false,
    sharesNameWithSupplier: false,
    supplierIds,
  };
}
