import { fileURLToPath } from 'node:url';
import { measure } from '../bundle.mjs';

const folder = fileURLToPath(new URL('../../packages/client/src', import.meta.url));

/**
 * What the client adds to a page, with all that it depends on. Why there are two limits, and why these:
 * docs/decisions/0017-the-clients-budget-is-what-a-page-loads-to-report-and-read.md, and 0020, its successor
 */
export async function clientSize() {
  const client = await measure(`export { CouncilKit } from './index.js'`, { folder });
  const webhooks = await measure(`export { verifyWebhook } from './webhooks/index.js'`, { folder });
  return [
    { name: 'client-initial-gzip-bytes', value: client.initial, limit: 14_000 },
    { name: 'client-with-all-it-loads-later-gzip-bytes', value: client.total, limit: 19_450 },
    { name: 'client-webhooks-gzip-bytes', value: webhooks.initial, limit: 1500 },
  ];
}
