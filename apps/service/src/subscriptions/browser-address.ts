import { InvalidRequestError, RuleError } from '../errors.js';
import { faultOfUrl } from '../webhooks/given-url.js';

/** What the service does for browsers. */
export interface PushOffer {
  /** Whether it has the keys to push with. */
  isOffered: boolean;
  /** Whether browsers may be reached at addresses of this machine. Never outside development. */
  allowsLocal: boolean;
}

/** Throws for a browser that cannot be pushed to: its address is a stranger's word, as that of a webhook is. */
export function checkBrowser(endpoint: string, { isOffered, allowsLocal }: PushOffer): void {
  if (!isOffered)
    throw new RuleError([{ pointer: '/channel', detail: 'This service sends nothing to browsers' }]);
  const fault = faultOfUrl(endpoint, allowsLocal);
  if (fault) throw new InvalidRequestError([{ pointer: '/push/endpoint', detail: fault }]);
}
