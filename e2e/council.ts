import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CouncilKit } from '@councilkit/client';
import { expect, test as base } from '@playwright/test';
import { startPostgres } from '../apps/service/test/postgres-server.js';
import { freePort } from './free-port.js';
import { startTiles, type Tiles } from './tiles.js';
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
  /** The page that shows the messages to residents, which nobody sends. */
  outbox: string;
  /**
   * An access token of a client that an operator adds with `npm run service:clients -- add`. The service is stopped
   * meanwhile, since the command needs the data to itself.
   */
  tokenOf(...client: string[]): Promise<string>;
  /** The path, on the resident app, of the newest link in a message whose path begins with `start`. Waits for one that it has not given before. */
  newestLink(start: string): Promise<string>;
  /** Starts the service again on the same data and the same port. */
  restartService(): Promise<void>;
  /** Cuts every connection to residents' browsers, and lets none in. */
  dropConnections(): Promise<void>;
  restoreConnections(): Promise<void>;
}

/** What a journey is given. */
export interface Fixtures {
  council: Council;
  /** Where the pictures of the map come from. */
  tiles: Tiles;
  /** What the service is told besides where it lives. `test.use` at the top of a file sets it. */
  serviceEnvironment: Record<string, string>;
  /** The same for the resident app. */
  siteEnvironment: Record<string, string>;
  /** Which database the service keeps everything in. A project of playwright.config.ts sets it. */
  database: Database;
}

/** The one in its folder, or a PostgreSQL server. */
export type Database = 'embedded' | 'postgres';

export const test = base.extend<object, Fixtures>({
  serviceEnvironment: [{}, { scope: 'worker', option: true }],
  siteEnvironment: [{}, { scope: 'worker', option: true }],
  database: ['embedded', { scope: 'worker', option: true }],
  tiles: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures it needs from this pattern
    async ({}, use) => {
      const tiles = await startTiles();
      await use(tiles);
      await tiles.stop();
    },
    { scope: 'worker' },
  ],
  council: [
    async ({ tiles, serviceEnvironment, siteEnvironment, database }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'councilkit-journey-'));
      const postgres = database === 'postgres' ? await startPostgres() : undefined;
      const kept = {
        COUNCILKIT_DATA: join(folder, 'service'),
        ...(postgres && { DATABASE_URL: postgres.urlOf('postgres') }),
      };
      // The service writes the address into messages before anything listens there.
      const sitePort = await freePort();
      const startService = (port: string) =>
        startProgram('apps/service/dist/main.js', {
          ...kept,
          COUNCILKIT_PORT: port,
          COUNCILKIT_API_KEY: API_KEY,
          ...serviceEnvironment,
          COUNCILKIT_OUTBOX: '1',
          COUNCILKIT_RESIDENTS_URL: `http://127.0.0.1:${sitePort}`,
        });
      const service = await startService('0');
      const serviceUrl = `${service.url}/v1`;
      const startSite = () =>
        startProgram('apps/concierge/server/main.ts', {
          COUNCILKIT_PORT: sitePort,
          COUNCILKIT_SERVICE_URL: serviceUrl,
          COUNCILKIT_DATA: join(folder, 'concierge'),
          COUNCILKIT_TILE_URL: tiles.url,
          // All of a file's residents come from one address, one after the other.
          COUNCILKIT_FORMS_PER_MINUTE: '1000',
          COUNCILKIT_TILE_ATTRIBUTION: 'A map that was made up',
          ...siteEnvironment,
        });
      let concierge = await startSite();
      const given = new Set<string>();
      const council: Council = {
        site: concierge.url,
        supplier: new CouncilKit({ baseUrl: serviceUrl, auth: { apiKey: API_KEY } }),
        service,
        outbox: `${service.url}/outbox`,
        async tokenOf(...client) {
          await council.service.stop();
          const added = execFileSync(
            process.execPath,
            ['apps/service/dist/operator.js', 'clients', 'add', ...client],
            {
              encoding: 'utf8',
              env: { ...process.env, ...kept },
            },
          );
          await council.restartService();
          const [, id = '', secret = ''] = /Client id +(\S+)\s+Client secret +(\S+)/.exec(added) ?? [];
          const response = await fetch(`${new URL(serviceUrl).origin}/oauth2/token`, {
            method: 'POST',
            headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}` },
            body: new URLSearchParams({ grant_type: 'client_credentials' }),
          });
          // As RFC 6749, 5.1 has it.
          const { access_token: token } = (await response.json()) as { access_token: string };
          return token;
        },
        async newestLink(start) {
          let path = '';
          await expect(async () => {
            const page = await (await fetch(`${new URL(serviceUrl).origin}/outbox`)).text();
            path = new RegExp(`${start}[\\w.~-]+`).exec(page)?.[0] ?? '';
            expect(path).not.toBe('');
            expect(given).not.toContain(path);
          }).toPass({ timeout: 15_000 });
          given.add(path);
          return path;
        },
        async restartService() {
          council.service = await startService(new URL(serviceUrl).port);
        },
        dropConnections: () => concierge.kill(),
        async restoreConnections() {
          concierge = await startSite();
        },
      };
      await use(council);
      await concierge.stop();
      await council.service.stop();
      await postgres?.remove();
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

export { expect };
