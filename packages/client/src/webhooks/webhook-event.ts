import { type RequestEvent } from '../contract.js';

/**
 * News of a request, thin on purpose: it says that there is something to read, and where. What it says is read with
 * your own key, so a webhook that goes astray gives nothing away.
 */
export interface RequestEventWebhook {
  type: 'request.event';
  /** When the event was recorded, ISO 8601. */
  timestamp: string;
  data: {
    requestId: string;
    eventId: string;
    /** Its place in the timeline. Webhooks may come twice or out of order; this says what comes first. */
    seq: number;
    /** The type of the event itself. */
    eventType: RequestEvent['type'];
    /** Where to read the timeline. */
    url: string;
  };
}

/** A webhook of a type this version does not know. Answer 2xx and pass over it. */
export interface OtherWebhook {
  type: string & {};
  timestamp: string;
  data: unknown;
}

/** What a verified webhook says. The list of types is open: tell them apart with `isRequestEvent`. */
export type WebhookEvent = RequestEventWebhook | OtherWebhook;

/** True for news of a request. */
export function isRequestEvent(event: WebhookEvent): event is RequestEventWebhook {
  return event.type === 'request.event';
}
