export { type CouncilUnderTest } from './council-under-test.js';
export { describeContract, describeDeliveries } from './describe-contract.js';
export { told } from './told.js';
