import { bearing } from './credentials.js';
import { Http } from './http.js';
import { type CouncilKitOptions } from './options.js';
import { Events } from './resources/events.js';
import { Imports } from './resources/imports.js';
import { Requests } from './resources/requests.js';
import { Services } from './resources/services.js';

/**
 * A client of one service that keeps the service requests contract. Make one and keep it: it holds the token, and
 * remembers what it warned of. Every call throws a `CouncilKitError`.
 *
 * @example const council = new CouncilKit({ baseUrl: 'https://requests.example.gov.uk/v1' });
 */
export class CouncilKit {
  readonly services: Services;
  readonly requests: Requests;
  readonly events: Events;
  readonly imports: Imports;

  /** Throws a `TypeError` when `baseUrl` or a key cannot be used. */
  constructor(options: CouncilKitOptions) {
    const http = new Http(options, bearing(options));
    this.services = new Services(http);
    this.requests = new Requests(http);
    this.events = new Events(http);
    this.imports = new Imports(http);
  }
}
