import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenPromises } from '../test/chaos/ledger.js';
import { runChaos } from '../test/chaos/run.js';
import { buildService } from '../test/service-process.js';

/** `npm run chaos` sets these for a longer run, or another. */
const { COUNCILKIT_CHAOS_SECONDS: seconds = '12', COUNCILKIT_CHAOS_SEED: seed = '7' } = process.env;

let built: ReturnType<typeof buildService>;
beforeAll(() => {
  built = buildService();
});
afterAll(() => built.remove());

describe('three instances whose every part comes and goes', () => {
  it(
    'keep every promise: events once and in order, messages and webhooks at least once and known again',
    { timeout: Number(seconds) * 1000 + 300_000 },
    async () => {
      const ledger = await runChaos({
        ...{ main: built.main, seed: Number(seed), seconds: Number(seconds) },
        say: (line) => process.stdout.write(`[chaos ${seed}] ${line}\n`),
      });
      expect(ledger.acknowledged.length).toBeGreaterThan(20);
      expect(ledger.messages.length).toBeGreaterThan(0);
      expect(ledger.webhooks.length).toBeGreaterThan(0);
      expect(brokenPromises(ledger)).toEqual([]);
    },
  );
});
