import { type components } from '../generated/openapi.js';

/**
 * News of a request, thin on purpose: it says that there is something to read, and where. What it says is read with
 * your own key, so a webhook that goes astray gives nothing away. `data.seq` says what comes first, for webhooks may
 * come twice or out of order; `data.cursor` fits `after` of the change feed.
 */
export type RequestEventWebhook = components['schemas']['RequestEventMessage'];

/** A test that the owner of the endpoint asked for. Answer 2xx. */
export type EndpointTestWebhook = components['schemas']['EndpointTestMessage'];

/** A webhook of a type this version does not know. Answer 2xx and pass over it. */
export interface OtherWebhook {
  type: string & {};
  timestamp: string;
  data: unknown;
}

/** What a verified webhook says. The list of types is open: tell them apart with `isRequestEvent`. */
export type WebhookEvent = RequestEventWebhook | EndpointTestWebhook | OtherWebhook;

/** True for news of a request. */
export function isRequestEvent(event: WebhookEvent): event is RequestEventWebhook {
  return event.type === 'request.event';
}

/** True for a test. */
export function isEndpointTest(event: WebhookEvent): event is EndpointTestWebhook {
  return event.type === 'endpoint.test';
}
