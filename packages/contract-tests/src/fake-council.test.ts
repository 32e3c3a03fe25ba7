import { createFakeCouncil } from '@councilkit/client/testing';
import { type CouncilUnderTest, type Receiver } from './council-under-test.js';
import { describeContract, describeDeliveries } from './index.js';

describeContract('the fake council', fakeCouncil, { hasAll: true });
describeDeliveries('the fake council', fakeCouncil);

async function fakeCouncil(): Promise<CouncilUnderTest> {
  const receiver: Receiver = { url: 'https://hooks.example.com/contract-tests', status: 204, received: [] };
  const { server } = createFakeCouncil({
    receive: async (request) => {
      receiver.received.push({ headers: Object.fromEntries(request.headers), body: await request.text() });
      return new Response(null, { status: receiver.status });
    },
  });
  const { baseUrl, apiKey, fetch } = server;
  return {
    baseUrl,
    apiKey,
    fetch,
    credentials: async ({ scopes, supplierId }) =>
      supplierId === undefined ? server.staff(scopes) : server.supplier(supplierId, scopes),
    linkTo: async (address) =>
      server.messages.findLast((message) => message.address === address)?.token ?? 'no message went there',
    webhooks: {
      receiver,
      send: () => server.deliverWebhooks(),
      advance: (minutes) => server.clock.advance({ minutes }),
    },
  };
}
