import { CouncilKit } from '@councilkit/client';
import { addClient } from '../src/clients/store.js';
import { issueToken } from '../src/tokens/store.js';
import { type RunningApp } from './running-app.js';

/** However far a test moves the clock, its tokens still open doors. */
const FAR_AHEAD = new Date('2090-01-01T00:00:00Z');

const SUPPLIERS_SCOPES = ['requests:read', 'events:write', 'assignments:write'];
const STAFFS_SCOPES = ['requests:read', 'staff:read', 'staff:write', 'events:write'];

/** The token of a supplier's system. */
export function supplierToken(app: RunningApp, supplierId: string): Promise<string> {
  return clientToken(app, supplierId, SUPPLIERS_SCOPES);
}

/** The client of a supplier's system. */
export async function asSupplier(app: RunningApp, supplierId: string): Promise<CouncilKit> {
  return withToken(app, await supplierToken(app, supplierId));
}

/** The token of somebody who works for the council. */
export function deskToken(app: RunningApp): Promise<string> {
  return clientToken(app, null, STAFFS_SCOPES);
}

/** The client of somebody who works for the council. */
export async function asDesk(app: RunningApp): Promise<CouncilKit> {
  return withToken(app, await deskToken(app));
}

/** The token of a client of its own, a supplier's or the council's, with just these scopes. */
export async function clientToken(
  app: RunningApp,
  supplierId: string | null,
  scopes: string[],
): Promise<string> {
  const name = supplierId ?? 'The desk';
  const { id } = await addClient(app.db, { name, supplierId, scopes }, app.clock.now);
  return issueToken(app.db, { id, name, supplierId, scopes }, scopes, FAR_AHEAD);
}

function withToken({ baseUrl }: RunningApp, accessToken: string): CouncilKit {
  return new CouncilKit({ baseUrl, maxRetries: 0, auth: { accessToken } });
}

/** The client of whoever reported `email`'s requests, by a magic link. */
export async function asReporter(app: RunningApp, email: string): Promise<CouncilKit> {
  const before = await app.proofLinks();
  await app.resident.proofs.request({ email });
  const token = (await app.proofLinks()).find((link) => !before.includes(link)) ?? '';
  const { accessToken } = await app.resident.proofs.exchange({ token });
  return withToken(app, accessToken);
}
