import { contract } from '../contract/document.js';

/** A system that calls with OAuth 2 client credentials. */
export interface Client {
  id: string;
  name: string;
  /** The supplier whose system it is; null for one of the council's own. */
  supplierId: string | null;
  /** What its tokens may do at most. */
  scopes: readonly string[];
}

/** Every scope of the contract, with what it allows. */
export const SCOPES: Readonly<Record<string, string>> =
  contract.components.securitySchemes.oauth2.flows.clientCredentials.scopes;

/** What no supplier is ever given: it would read or change what is other suppliers' or residents' own. */
const STAFF_ONLY = ['staff:read', 'staff:write', 'contact:read', 'insight:write'];

/** What is wrong with a client that is to be added, as a sentence; undefined when nothing is. */
export function whyNot({ name, supplierId, scopes }: Omit<Client, 'id'>): string | undefined {
  if (name.trim() === '') return 'Give the client a name that people know it by.';
  if (scopes.length === 0) return `Give it one scope or more: ${Object.keys(SCOPES).join(', ')}.`;
  const unknown = scopes.find((scope) => !Object.hasOwn(SCOPES, scope));
  if (unknown !== undefined)
    return `There is no scope ${unknown}. There are ${Object.keys(SCOPES).join(', ')}.`;
  const forStaff = scopes.find((scope) => supplierId !== null && STAFF_ONLY.includes(scope));
  if (forStaff !== undefined) return `A supplier cannot have the scope ${forStaff}: it is for staff.`;
  return undefined;
}

/** The start of a client's id: its supplier or its name, for people to know it by. */
export function slugOf({ name, supplierId }: Pick<Client, 'name' | 'supplierId'>): string {
  const words = (supplierId ?? name).normalize('NFKD').toLowerCase();
  return words.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '') || 'client';
}
