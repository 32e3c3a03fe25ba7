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
import { areas, authority, filters, nearby } from './behaviour/finding.js';
import { insight } from './behaviour/insight.js';
import {
  duplicates,
  feedback,
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
  nearby,
  filters,
  changes,
  previews,
  attachments,
  corrections,
  children,
  duplicates,
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
    let started: CouncilUnderTest | undefined;
    let prepared: Council | undefined;
    beforeAll(async () => {
      started = await start();
      prepared = await prepare(started);
    });
    afterAll(() => started?.stop?.());

    const council = () => {
      if (!prepared) throw new Error('The council is there only while tests run');
      return prepared;
    };
    for (const behaviour of [services, intake, requests, timelines, streams, idempotency, imports, access]) {
      behaviour(council);
    }
    for (const behaviour of growing) runWhatIsThere(behaviour, council, hasAll);
  });
}
