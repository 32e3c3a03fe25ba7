import { startPostgres, type PostgresServer } from '../postgres-server.js';
import { dataFolder, UNLIMITED } from '../service-process.js';
import { startBalancer } from './balancer.js';
import { startInstance, type Instance } from './instances.js';

/** Staff's key, at every instance. */
export const API_KEY = 'a-key-for-all-instances';

/** Several processes of the service on one PostgreSQL, behind one address. */
export interface Cluster {
  /** Where clients go. */
  url: string;
  postgres: PostgresServer;
  instances: readonly Instance[];
  stop(): Promise<void>;
}

/** Starts `count` instances of the service built at `main`. */
export async function startCluster(
  main: string,
  count: number,
  settings: Record<string, string> = {},
): Promise<Cluster> {
  const endings: (() => unknown)[] = [];
  const stop = async () => {
    for (const end of endings.splice(0).toReversed()) await end();
  };
  try {
    const postgres = await startPostgres();
    endings.push(() => postgres.remove());
    const instances: Instance[] = [];
    for (let number = 0; number < count; number++) {
      const { folder, remove } = dataFolder();
      endings.push(remove);
      const instance = await startInstance(main, {
        ...UNLIMITED,
        COUNCILKIT_DATA: folder,
        COUNCILKIT_API_KEY: API_KEY,
        DATABASE_URL: postgres.urlOf('postgres'),
        ...settings,
      });
      endings.push(() => instance.end('SIGKILL'));
      instances.push(instance);
    }
    const balancer = await startBalancer(instances.map(({ port }) => port));
    endings.push(() => balancer.stop());
    return { url: balancer.url, postgres, instances, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
