import { createFakeCouncil } from '@councilkit/client/testing';
import { describeContract } from './index.js';

describeContract('the fake council', async () => createFakeCouncil().server);
