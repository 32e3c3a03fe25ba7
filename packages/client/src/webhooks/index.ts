export {
  type ReceivedWebhook,
  verifyWebhook,
  type VerifyOptions,
  type WebhookFault,
  WebhookVerificationError,
} from './verify-webhook.js';
export {
  type EndpointTestWebhook,
  isEndpointTest,
  isRequestEvent,
  type OtherWebhook,
  type RequestEventWebhook,
  type WebhookEvent,
} from './webhook-event.js';
