import { startProcess, type ServiceProcess } from '../service-process.js';

/** One instance of the service as a process that can be ended and started again, on the same port. */
export interface Instance {
  port: number;
  /** Ends it with a signal, and waits until it has ended. Nothing happens where it has ended already. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  /** Starts it where it does not run, and waits until it is ready. Fails with what it wrote. */
  start(): Promise<void>;
}

/** A running instance of the service built at `main`. */
export async function startInstance(main: string, settings: Record<string, string>): Promise<Instance> {
  let running: ServiceProcess | undefined = startProcess(main, settings);
  const port = Number(new URL(await running.ready).port);
  return {
    port,
    async end(signal) {
      const ending = running;
      running = undefined;
      ending?.process.kill(signal);
      await ending?.ended;
    },
    async start() {
      running ??= startProcess(main, { ...settings, COUNCILKIT_PORT: `${port}` });
      await running.ready;
    },
  };
}
