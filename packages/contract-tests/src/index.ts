export { type CouncilUnderTest } from './council-under-test.js';
export { describeContract } from './describe-contract.js';
