import { join } from 'node:path';
import { megabytes, memoryOf } from '../processes.mjs';
import { startBare, startService } from './contestants.mjs';
import { interleaved, medianOf } from './rounds.mjs';

const ROUNDS = 5;

/** How long the embedded service takes to start, and its memory when it has, beside the same framework on the same database. */
export async function startUp({ databases, copy, scratch }) {
  const first = await startService({ folder: join(scratch, 'first-start') });
  const firstMs = first.startedInMs;
  const empty = memoryOf(first);
  await first.stop();

  const database = await copy(databases[0], 'started');
  const statements = join(scratch, 'statements.json');
  const rounds = await interleaved(
    {
      service: () => started(() => startService(database)),
      bare: () => started(() => startBare({ ...database, statements })),
    },
    ROUNDS,
  );
  const ms = (name) => Math.round(medianOf(rounds, (round) => round[name].startedInMs));
  console.log(
    `\nembedded: first start ${Math.round(firstMs)} ms; each later ${ms('service')} ms, bare ${ms('bare')} ms, by the clock`,
  );
  const beside = (value) => Number(medianOf(rounds, value).toFixed(2));
  return [
    {
      name: 'service-start-beside-bare',
      value: beside(({ service, bare }) => service.startedInMs / bare.startedInMs),
    },
    ...(empty
      ? [
          { name: 'service-memory-mb-first-start', value: megabytes(empty.now) },
          {
            name: 'service-memory-mb-started',
            value: megabytes(medianOf(rounds, ({ service }) => service.memory.now)),
          },
          {
            name: 'service-memory-beside-bare',
            value: beside(({ service, bare }) => service.memory.now / bare.memory.now),
          },
        ]
      : []),
  ];
}

async function started(start) {
  const { pid, startedInMs, stop } = await start();
  const memory = memoryOf({ pid });
  await stop();
  return { startedInMs, memory };
}
