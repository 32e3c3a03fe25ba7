import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CouncilKit } from '@councilkit/client';
import { expect } from '@playwright/test';
import { startPostgres } from '../apps/service/test/postgres-server.js';
import { freePort } from './free-port.js';
import { PREPARED } from './prepare.js';
import { startProgram, type Program } from './program.js';

/** What suppliers' systems send; made up for these journeys. */
export const API_KEY = 'a-key-for-these-journeys-alone';

/** A service and a resident app on free ports, with their data in a folder that goes when they close. */
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
  /** Stops both and removes what they kept. */
  close(): Promise<void>;
}

/** The one in its folder, or a PostgreSQL server. */
export type Database = 'embedded' | 'postgres';

/** What a council is told besides where it lives. */
export interface CouncilSettings {
  database: Database;
  serviceEnvironment: Record<string, string>;
  siteEnvironment: Record<string, string>;
}

/** Starts a council without a past. */
export async function openCouncil({
  database,
  serviceEnvironment,
  siteEnvironment,
}: CouncilSettings): Promise<Council> {
  const folder = await mkdtemp(join(tmpdir(), 'councilkit-journey-'));
  const postgres = database === 'postgres' ? await startPostgres() : undefined;
  const serviceFolder = join(folder, 'service');
  const prepared = process.env[PREPARED];
  if (!postgres && prepared) await cp(prepared, serviceFolder, { recursive: true });
  const kept = {
    COUNCILKIT_DATA: serviceFolder,
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
      // All of a file's residents come from one address, one after the other.
      COUNCILKIT_FORMS_PER_MINUTE: '1000',
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
    async close() {
      await concierge.stop();
      await council.service.stop();
      await postgres?.remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return council;
}
