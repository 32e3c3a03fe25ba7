import { type FastifyInstance } from 'fastify';
import { type SecurityRequirement } from '../contract/document.js';
import { type Metrics } from './metrics.js';

/** Whoever reads the metrics shows the council's key: a proxy in front would make every call look as if it came from here. */
const KEY: readonly SecurityRequirement[] = [{ apiKey: [] }];

/** A probe gives up after a few seconds; we answer before it does. */
const ANSWER_WITHIN_MS = 2_000;

interface Deps {
  /** Resolves to how many migrations the database lacks; rejects when it cannot be asked. */
  missingMigrations: () => Promise<number>;
  /** What is done in the background, by its name, and whether it gets done. */
  queues: Readonly<Record<string, { isWorking(): boolean }>>;
  metrics: Metrics;
}

/** What the people, and the programs, that run the service ask it. */
export function operationsRoutes(app: FastifyInstance, { missingMigrations, queues, metrics }: Deps): void {
  // Says that the process is alive, and nothing of the database: restarting us would not bring that back.
  app.get('/health', async () => ({ status: 'ok' }));

  app.get('/ready', async (_, reply) => {
    const missing = await within(ANSWER_WITHIN_MS, missingMigrations()).catch(() => undefined);
    const checks = {
      database: missing === undefined ? 'away' : 'ok',
      migrations: missing === undefined ? 'unknown' : missing === 0 ? 'ok' : 'behind',
      ...Object.fromEntries(
        Object.entries(queues).map(([name, queue]) => [name, queue.isWorking() ? 'ok' : 'stalled']),
      ),
    };
    const isReady = Object.values(checks).every((check) => check === 'ok');
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ready' : 'not ready', checks });
  });

  app.get('/metrics', { config: { security: KEY } }, async (_, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );
}

async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${ms} ms`)), ms);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
