import { bearing } from './credentials.js';
import { Http } from './http.js';
import { type CouncilKitOptions } from './options.js';
import { Addresses } from './resources/addresses.js';
import { Areas } from './resources/areas.js';
import { Assignments } from './resources/assignments.js';
import { Attachments } from './resources/attachments.js';
import { Authority } from './resources/authority.js';
import { Events } from './resources/events.js';
import { Feedback } from './resources/feedback.js';
import { Imports } from './resources/imports.js';
import { Insight } from './resources/insight.js';
import { IntakeTokens } from './resources/intake-tokens.js';
import { Notifications } from './resources/notifications.js';
import { Proofs } from './resources/proofs.js';
import { Requests } from './resources/requests.js';
import { Services } from './resources/services.js';
import { Subscriptions } from './resources/subscriptions.js';
import { Suppliers } from './resources/suppliers.js';
import { WebhookEndpoints } from './resources/webhook-endpoints.js';

/**
 * A client of one service that keeps the service requests contract. Make one and keep it: it holds the token, and
 * remembers what it warned of. Every call throws a `CouncilKitError`.
 *
 * @example const council = new CouncilKit({ baseUrl: 'https://requests.example.gov.uk/v1' });
 */
export class CouncilKit {
  // Declared: to name each a second time as a field is weight on every page.
  declare readonly addresses: Addresses;
  declare readonly areas: Areas;
  declare readonly assignments: Assignments;
  declare readonly attachments: Attachments;
  declare readonly authority: Authority;
  declare readonly events: Events;
  declare readonly feedback: Feedback;
  declare readonly imports: Imports;
  declare readonly insight: Insight;
  declare readonly intakeTokens: IntakeTokens;
  declare readonly notifications: Notifications;
  declare readonly proofs: Proofs;
  declare readonly requests: Requests;
  declare readonly services: Services;
  declare readonly subscriptions: Subscriptions;
  declare readonly suppliers: Suppliers;
  declare readonly webhookEndpoints: WebhookEndpoints;

  /** Throws a `TypeError` when `baseUrl` or a key cannot be used, or part of `auth` is not set. */
  constructor(options: CouncilKitOptions) {
    const http = new Http(options, bearing(options));
    this.addresses = new Addresses(http);
    this.areas = new Areas(http);
    this.assignments = new Assignments(http);
    this.attachments = new Attachments(http);
    this.authority = new Authority(http);
    this.events = new Events(http);
    this.feedback = new Feedback(http);
    this.imports = new Imports(http);
    this.insight = new Insight(http);
    this.intakeTokens = new IntakeTokens(http);
    this.notifications = new Notifications(http);
    this.proofs = new Proofs(http);
    this.requests = new Requests(http);
    this.services = new Services(http);
    this.subscriptions = new Subscriptions(http);
    this.suppliers = new Suppliers(http);
    this.webhookEndpoints = new WebhookEndpoints(http);
  }
}
