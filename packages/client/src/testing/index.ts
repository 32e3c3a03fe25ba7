export { type Duration, type FakeClock } from './clock.js';
export { createFakeCouncil } from './create-fake-council.js';
export { type SeenCall } from './desk.js';
export { exampleServices } from './example-services.js';
export { type FakeCouncilOptions, type FakeServer, type WebhookOptions } from './fake-server.js';
export { type Fault, type FaultOptions } from './faults.js';
export { handlersFor, type MswHttp } from './handlers-for.js';
export { type StreamFault } from './live-streams.js';
export { type SigningOptions, signWebhook } from './sign-webhook.js';
