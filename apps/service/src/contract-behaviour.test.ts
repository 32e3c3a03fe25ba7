import { describeContract, describeDeliveries, type CouncilUnderTest } from '@councilkit/contract-tests';
import { runApp, withKey, type RunningApp } from '../test/running-app.js';
import { shownMessages } from '../test/shown-messages.js';
import { startReceiver } from '../test/webhook-receiver.js';
import { loadDemonstrationAddresses } from './addresses/store.js';
import { loadDemonstrationAreas } from './areas/store.js';
import { addClient } from './clients/store.js';
import { demonstrationAddresses } from './seed/addresses.js';
import { demonstrationAreas } from './seed/areas.js';

describeContract('the reference service', async () => {
  const app = await runApp({ webhookWay: { allowsLocal: false, resolve: async () => ['192.0.2.1'] } });
  await loadDemonstrationAreas(app.db, demonstrationAreas);
  await loadDemonstrationAddresses(app.db, demonstrationAddresses);
  return underTest(app);
});

describeDeliveries('the reference service', async () => {
  const [app, receiver] = [await runApp(), await startReceiver()];
  return {
    ...underTest(app),
    webhooks: {
      receiver,
      send: () => app.sendWebhooks(),
      advance: (minutes) => void (app.clock.now = new Date(app.clock.now.getTime() + minutes * 60_000)),
    },
    stop: async () => {
      await receiver.stop();
      await app.stop();
    },
  };
});

function underTest(app: RunningApp): CouncilUnderTest {
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
}
