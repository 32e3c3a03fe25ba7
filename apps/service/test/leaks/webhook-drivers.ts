import { type RunningApp } from '../running-app.js';
import { type Driver } from './drivers.js';
import { type Council } from './planted.js';
import { type Role } from './roles.js';

/** Nobody listens there: what is sent is refused at once, and never leaves this machine. */
export const NOWHERE = 'http://127.0.0.1:9';

/** What a driver of these needs to know. */
interface Owner {
  app: RunningApp;
  council: Council;
  role: Role;
  staffToken: string;
}

/** The id of an endpoint nobody needs: the role's own where it may have one, and otherwise one of the council's. */
async function newEndpoint({ app, role, staffToken }: Owner): Promise<string> {
  const headers = role.scopes.includes('webhooks:manage')
    ? role.headers
    : { authorization: `Bearer ${staffToken}` };
  const { json } = await app.call('POST', '/webhook-endpoints', { url: `${NOWHERE}/hooks` }, headers);
  return (json as { endpoint: { id: string } }).endpoint.id;
}

/** On an endpoint nobody needs, and on the one whose address only its supplier may know. */
const onEndpoint =
  (body?: unknown): Driver =>
  async (means) =>
    [await newEndpoint(means), means.council.endpointId].map((id) => ({
      params: { id },
      ...(body !== undefined && { body }),
    }));

/** How the operations of webhook endpoints are called. */
export const webhookDrivers: Readonly<Record<string, Driver>> = {
  listWebhookEndpoints: () => [{ query: { limit: '200' } }],
  createWebhookEndpoint: () => [{ body: { url: `${NOWHERE}/hooks` } }],
  getWebhookEndpoint: onEndpoint(),
  deleteWebhookEndpoint: async (means) => [{ params: { id: await newEndpoint(means) } }],
  rotateWebhookSecret: onEndpoint(),
  pauseWebhookEndpoint: onEndpoint(),
  resumeWebhookEndpoint: onEndpoint(),
  replayWebhooks: onEndpoint({ after: '0000000000' }),
  testWebhookEndpoint: onEndpoint(),
  listWebhookDeliveries: onEndpoint(),
};
