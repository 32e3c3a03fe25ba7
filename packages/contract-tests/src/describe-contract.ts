import { afterAll, beforeAll, describe } from 'vitest';
import { access } from './behaviour/access.js';
import { idempotency } from './behaviour/idempotency.js';
import { imports } from './behaviour/imports.js';
import { intake } from './behaviour/intake.js';
import { requests } from './behaviour/requests.js';
import { services } from './behaviour/services.js';
import { streams } from './behaviour/streams.js';
import { timelines } from './behaviour/timelines.js';
import { assignments, suppliers } from './behaviour/assignments.js';
import { changes } from './behaviour/changes.js';
import { children } from './behaviour/children.js';
import { corrections } from './behaviour/corrections.js';
import { attachments } from './behaviour/files.js';
import { webhookDeliveries } from './behaviour/deliveries.js';
import { addresses, areas, authority, filters, nearby } from './behaviour/finding.js';
import { insight } from './behaviour/insight.js';
import {
  duplicates,
  feedback,
  followers,
  masking,
  notifications,
  previews,
  proofs,
  subscriptions,
} from './behaviour/people.js';
import { contact, moderation, redactions } from './behaviour/privacy.js';
import { webhookEndpoints } from './behaviour/webhooks.js';
import { type Council, type CouncilUnderTest, prepare } from './council-under-test.js';
import { runWhatIsThere } from './planned.js';

/** What a server may not have yet, each with what it needs of the contract. */
const growing = [
  authority,
  suppliers,
  areas,
  addresses,
  nearby,
  filters,
  changes,
  previews,
  attachments,
  corrections,
  children,
  duplicates,
  followers,
  assignments,
  subscriptions,
  notifications,
  proofs,
  contact,
  masking,
  feedback,
  moderation,
  redactions,
  webhookEndpoints,
  insight,
];

/** How far a server has got. */
interface Extent {
  /** True for a server that has everything, also what the contract marks as planned. */
  hasAll?: boolean;
}

/** Tests of everything a server of the contract does, against the one that `start` gives. */
export function describeContract(
  name: string,
  start: () => Promise<CouncilUnderTest>,
  { hasAll = false }: Extent = {},
): void {
  describe(`${name} keeps the contract:`, () => {
    const council = using(start);
    for (const behaviour of [services, intake, requests, timelines, streams, idempotency, imports, access]) {
      behaviour(council);
    }
    for (const behaviour of growing) runWhatIsThere(behaviour, council, hasAll);
  });
}

/** Tests of how webhooks arrive, against a server that `start` gives: one that may send them to this machine. */
export function describeDeliveries(name: string, start: () => Promise<CouncilUnderTest>): void {
  describe(`${name} delivers as the contract has it:`, () =>
    runWhatIsThere(webhookDeliveries, using(start), false));
}

/** The council that `start` gives, for as long as the tests around it run. */
function using(start: () => Promise<CouncilUnderTest>): () => Council {
  let started: CouncilUnderTest | undefined;
  let prepared: Council | undefined;
  beforeAll(async () => {
    started = await start();
    prepared = await prepare(started);
  });
  afterAll(() => started?.stop?.());

  return () => {
    if (!prepared) throw new Error('The council is there only while tests run');
    return prepared;
  };
}
