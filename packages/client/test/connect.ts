import { onTestFinished } from 'vitest';
import { CouncilKit, type CouncilKitOptions } from '../src/index.js';
import { type Reply, ScriptedServer } from './server.js';

/** A client of a server that answers as `replies` say, until the test ends. Backoffs are kept short. */
export async function connect(replies: Reply[], options: Partial<CouncilKitOptions> = {}) {
  const server = await ScriptedServer.start(...replies);
  onTestFinished(() => server.stop());
  const council = new CouncilKit({ baseUrl: server.baseUrl, retryDelayMs: 1, ...options });
  return { council, server };
}

/** The error `work` rejects with. */
export async function failure(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error('It should have failed');
}

/** How long `work` takes to settle, in milliseconds. */
export async function duration(work: Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work.catch(() => undefined);
  return performance.now() - startedAt;
}
