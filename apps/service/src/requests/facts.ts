import { type RequestFacts } from '../access/view.js';

/** The columns that say who sees how much of a request. */
export interface VisibilityColumns {
  id: string;
  visibility: RequestFacts['visibility'];
  moderation: RequestFacts['moderation'];
  locationPrecision: RequestFacts['locationPrecision'];
  privateAnswers: readonly string[];
  showsName: boolean;
  sharesNameWithSupplier: boolean;
  supplierId: string | null;
}

/** What a row knows of who may see how much of its request; `supplierIds` are those it does not name itself. */
export function factsOf(row: VisibilityColumns, supplierIds: readonly string[]): RequestFacts {
  const { id, visibility, moderation, locationPrecision, privateAnswers, showsName, sharesNameWithSupplier } =
    row;
  return {
    id,
    visibility,
    moderation,
    locationPrecision,
    privateAnswers,
    showName: showsName,
    sharesNameWithSupplier,
    supplierIds: row.supplierId === null ? supplierIds : [row.supplierId, ...supplierIds],
  };
}
