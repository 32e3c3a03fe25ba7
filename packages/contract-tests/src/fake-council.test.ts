import { createFakeCouncil } from '@councilkit/client/testing';
import { describeContract } from './index.js';

describeContract(
  'the fake council',
  async () => {
    const { server } = createFakeCouncil();
    const { baseUrl, apiKey, fetch } = server;
    return {
      baseUrl,
      apiKey,
      fetch,
      credentials: async ({ scopes, supplierId }) =>
        supplierId === undefined ? server.staff(scopes) : server.supplier(supplierId, scopes),
      linkTo: async (address) =>
        server.messages.findLast((message) => message.address === address)?.token ?? 'no message went there',
    };
  },
  { hasAll: true },
);
