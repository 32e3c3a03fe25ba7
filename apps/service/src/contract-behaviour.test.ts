import { describeContract } from '@councilkit/contract-tests';
import { runApp, withKey } from '../test/running-app.js';

describeContract('the reference service', async () => {
  const app = await runApp();
  const apiKey = withKey.authorization.replace('Bearer ', '');
  return { baseUrl: app.baseUrl, apiKey, stop: () => app.stop() };
});
