import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CouncilKit } from '@councilkit/client';
import { test as base } from '@playwright/test';
import { startProgram, type Program } from './program.js';

/** What suppliers' systems send; made up for these journeys. */
export const API_KEY = 'a-key-for-these-journeys-alone';

/** A council of its own for each file: service and resident app on free ports, data in a folder that goes afterwards. */
export interface Council {
  /** Where residents go. */
  site: string;
  /** What a supplier's system uses. */
  supplier: CouncilKit;
  service: Program;
  /** Starts the service again on the same data and the same port. */
  restartService(): Promise<void>;
  /** Cuts every connection to residents' browsers, and lets none in. */
  dropConnections(): Promise<void>;
  restoreConnections(): Promise<void>;
}

export const test = base.extend<object, { council: Council }>({
  council: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures it needs from this pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'councilkit-journey-'));
      const startService = (port: string) =>
        startProgram('apps/service/dist/main.js', {
          COUNCILKIT_DATA: join(folder, 'service'),
          COUNCILKIT_PORT: port,
          COUNCILKIT_API_KEY: API_KEY,
        });
      const service = await startService('0');
      const serviceUrl = `${service.url}/v1`;
      const startSite = (port: string) =>
        startProgram('apps/concierge/server/main.ts', {
          COUNCILKIT_PORT: port,
          COUNCILKIT_SERVICE_URL: serviceUrl,
          COUNCILKIT_DATA: join(folder, 'concierge'),
        });
      let concierge = await startSite('0');
      const council: Council = {
        site: concierge.url,
        supplier: new CouncilKit({ baseUrl: serviceUrl, auth: { apiKey: API_KEY } }),
        service,
        async restartService() {
          council.service = await startService(new URL(serviceUrl).port);
        },
        dropConnections: () => concierge.kill(),
        async restoreConnections() {
          concierge = await startSite(new URL(council.site).port);
        },
      };
      await use(council);
      await concierge.stop();
      await council.service.stop();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

export { expect } from '@playwright/test';
