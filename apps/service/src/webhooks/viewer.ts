import { type Caller, type StaffCaller, type SupplierCaller } from '../access/caller.js';

/** The owner of an endpoint, as it is kept: a caller whose scopes are a list. */
export type Viewer = (Omit<StaffCaller, 'scopes'> | Omit<SupplierCaller, 'scopes'>) & { scopes: string[] };

/** Whose an endpoint is: a supplier's, whichever of its systems made it, or that of one system of the council. */
export function ownerOf(caller: Caller): string {
  if (caller.kind === 'supplier') return `supplier:${caller.supplierId}`;
  if (caller.kind === 'staff') return `client:${caller.id}`;
  throw new Error('The contract lets nobody else look after webhook endpoints');
}

/** What is kept of the caller that makes an endpoint. */
export function viewerOf(caller: Caller): Viewer {
  if (caller.kind !== 'supplier' && caller.kind !== 'staff')
    throw new Error('The contract lets nobody else look after webhook endpoints');
  return { ...caller, scopes: [...caller.scopes] };
}

/** The owner as a caller again. */
export function callerOf(viewer: Viewer): Caller {
  return { ...viewer, scopes: new Set(viewer.scopes) };
}
