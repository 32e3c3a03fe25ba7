import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { CouncilKit } from '@councilkit/client';
import { inject } from 'vitest';
import { postgresDatabase } from './postgres-database.js';
import { buildService, dataFolder, startProcess, type ServiceProcess } from './service-process.js';
import { litter } from './services.js';

/** Where one council keeps everything: a folder, and a database of its own where the tests run on PostgreSQL. */
interface Place {
  folder: string;
  /** What tells a service to use it. */
  settings: Record<string, string>;
}

/** Services that run as processes of their own, on the database of the project. */
export interface CouncilProcesses {
  /** The built program. */
  main: string;
  start(settings: Record<string, string>, longestFile?: number): ServiceProcess;
  /** A place that no service has started on. */
  freshPlace(): Promise<Place>;
  /** A place as the first start leaves it: with the catalogue, litter that takes whatever it is told, and a desk. */
  begunPlace(): Promise<Place>;
  /** The council's desk, which may do everything there is to do about requests. */
  desk(baseUrl: string): CouncilKit;
  /** Kills what still runs, and takes away what it ran on. For after each test. */
  clear(): Promise<void>;
  /** Takes away all the rest. */
  remove(): Promise<void>;
}

const API_KEY = 'a-key-for-tests-only';
const SCOPES = 'requests:read,requests:write,staff:read,staff:write,events:write';

/** Builds the service, and has it start for the first time. */
export async function councilProcesses(): Promise<CouncilProcesses> {
  const { main, remove: removeBuilt } = buildService();
  const running = new Set<ServiceProcess>();
  const removals: (() => void | Promise<void>)[] = [];

  function start(settings: Record<string, string>, longestFile?: number): ServiceProcess {
    const service = startProcess(main, settings, longestFile);
    running.add(service);
    void service.ended.then(() => running.delete(service));
    return service;
  }

  /** A new place: a copy of `of`, which no process uses now, or an empty one. */
  async function place(of?: Place): Promise<Place & { remove(): Promise<void> }> {
    const { folder, remove: removeFolder } = dataFolder();
    if (of) cpSync(of.folder, folder, { recursive: true });
    const server = inject('postgresUrl');
    const settings = { COUNCILKIT_DATA: folder };
    if (server === undefined) return { folder, settings, remove: async () => removeFolder() };
    const template = new URL(of?.settings['DATABASE_URL'] ?? 'postgresql://any/template1').pathname.slice(1);
    const { url, remove } = await postgresDatabase(server, async () => template);
    return {
      folder,
      settings: { ...settings, DATABASE_URL: url },
      async remove() {
        removeFolder();
        await remove();
      },
    };
  }

  async function keptPlace(of?: Place): Promise<Place> {
    const made = await place(of);
    removals.push(made.remove);
    return made;
  }

  async function clear() {
    for (const { process, ended } of running) {
      process.kill('SIGKILL');
      await ended;
    }
    for (const remove of removals.splice(0)) await remove();
  }

  const begun = await place();
  const first = start({ ...begun.settings, COUNCILKIT_API_KEY: API_KEY });
  const council = new CouncilKit({ baseUrl: `${await first.ready}/v1`, auth: { apiKey: API_KEY } });
  const { questions: _, ...service } = litter;
  await council.imports.create({ source: 'tests', services: [service] });
  first.process.kill('SIGTERM');
  await first.ended;
  const printed = execFileSync(
    process.execPath,
    [join(main, '..', 'operator.js'), 'clients', 'add', '--name', 'Desk', '--scopes', SCOPES],
    { env: begun.settings, encoding: 'utf8' },
  );
  const [, clientId = '', clientSecret = ''] = /Client id +(\S+)\nClient secret +(\S+)/.exec(printed) ?? [];

  return {
    main,
    start,
    freshPlace: () => keptPlace(),
    begunPlace: () => keptPlace(begun),
    desk: (url) =>
      new CouncilKit({
        ...{ baseUrl: `${url}/v1`, maxRetries: 0 },
        auth: { tokenUrl: `${url}/oauth2/token`, clientId, clientSecret },
      }),
    clear,
    async remove() {
      await clear();
      await begun.remove();
      removeBuilt();
    },
  };
}
