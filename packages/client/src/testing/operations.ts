import { type Means } from './means.js';
import { type Handlers, type OperationId } from './operation.js';
import { addresses } from './operations/addresses.js';
import { assignments } from './operations/assignments.js';
import { attachments } from './operations/attachments.js';
import { changes } from './operations/changes.js';
import { deskWork } from './operations/desk-work.js';
import { discovery } from './operations/discovery.js';
import { events } from './operations/events.js';
import { feedback } from './operations/feedback.js';
import { imports } from './operations/imports.js';
import { insight } from './operations/insight.js';
import { intake } from './operations/intake.js';
import { proofs, subscriptions } from './operations/people.js';
import { places } from './operations/places.js';
import { requests } from './operations/requests.js';
import { services } from './operations/services.js';
import { webhookEndpoints } from './operations/webhook-endpoints.js';

/** What answers each operation of the contract; one that is missing does not compile. */
export function handlersOf(means: Means): Handlers<OperationId> {
  return {
    ...services(means),
    ...requests(means),
    ...deskWork(means),
    ...events(means),
    ...changes(means),
    ...places(means),
    ...addresses(),
    ...discovery(means),
    ...intake(means),
    ...attachments(means),
    ...subscriptions(means),
    ...proofs(means),
    ...feedback(means),
    ...assignments(means),
    ...webhookEndpoints(means),
    ...insight(means),
    ...imports(means),
  };
}
