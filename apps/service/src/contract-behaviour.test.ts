import { describeContract } from '@councilkit/contract-tests';
import { runApp, withKey } from '../test/running-app.js';
import { shownMessages } from '../test/shown-messages.js';
import { addClient } from './clients/store.js';

describeContract('the reference service', async () => {
  const app = await runApp({ webhookWay: { allowsLocal: false, resolve: async () => ['192.0.2.1'] } });
  const apiKey = withKey.authorization.replace('Bearer ', '');
  return {
    baseUrl: app.baseUrl,
    apiKey,
    credentials: async ({ scopes, supplierId = null }) => {
      const client = { name: 'Tests of the contract', scopes: [...scopes], supplierId };
      const { id: clientId, secret: clientSecret } = await addClient(app.db, client, app.clock.now);
      return { tokenUrl: new URL('/oauth2/token', app.baseUrl).href, clientId, clientSecret, scopes };
    },
    linkTo: async (address) => {
      await app.proofLinks();
      await app.sendMessages();
      const last = (await shownMessages(app.db, address)).at(-1);
      return (
        /\/(?:subscriptions|proofs)\/([\w.-]+)/.exec(last?.body ?? '')?.[1] ?? 'no-link-went-to-this-address'
      );
    },
    stop: () => app.stop(),
  };
});
