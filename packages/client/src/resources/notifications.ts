import { type Notification, type NotificationFilter, type NotificationPage } from '../contract.js';
import { type Http } from '../http.js';
import { type Listing } from '../listing.js';
import { type CallOptions } from '../options.js';

/** What was sent to people, and whether it arrived. */
export class Notifications {
  readonly #http: Http;

  constructor(http: Http) {
    this.#http = http;
  }

  /** The messages about a request, newest first; addresses are masked. For staff, and one's own for others. */
  list(
    requestId: string,
    filter?: NotificationFilter,
    options?: CallOptions,
  ): Listing<Notification, NotificationPage> {
    return this.#http.list(
      { id: 'listNotifications', path: ['requests', requestId, 'notifications'], searchParams: filter },
      options,
    );
  }
}
