import { type Address } from '@councilkit/client';

/** What addresses are looked for by: one of the two, or both. */
export interface AddressQuery {
  postcode?: string | undefined;
  q?: string | undefined;
  limit: number;
}

/** Where addresses come from. Throws `UnavailableError` when it cannot be asked now. */
export interface Gazetteer {
  find(query: AddressQuery): Promise<Address[]>;
  /** Undefined when there is none with this UPRN; leading zeros do not matter. */
  get(uprn: string): Promise<Address | undefined>;
}
