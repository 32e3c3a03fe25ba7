import { afterAll, beforeAll, describe } from 'vitest';
import { access } from './behaviour/access.js';
import { idempotency } from './behaviour/idempotency.js';
import { imports } from './behaviour/imports.js';
import { intake } from './behaviour/intake.js';
import { requests } from './behaviour/requests.js';
import { services } from './behaviour/services.js';
import { streams } from './behaviour/streams.js';
import { timelines } from './behaviour/timelines.js';
import { type Council, type CouncilUnderTest, prepare } from './council-under-test.js';

/** Tests of everything a server of the contract does, against the one that `start` gives. */
export function describeContract(name: string, start: () => Promise<CouncilUnderTest>): void {
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
  });
}
