export {
  type ReceivedWebhook,
  verifyWebhook,
  type VerifyOptions,
  type WebhookFault,
  WebhookVerificationError,
} from './verify-webhook.js';
export {
  isRequestEvent,
  type OtherWebhook,
  type RequestEventWebhook,
  type WebhookEvent,
} from './webhook-event.js';
