import { calls } from './calls.mjs';
import { caller } from './load.mjs';
import { megabytes, memoryOf } from '../processes.mjs';
import { startService } from './contestants.mjs';
import { timed } from './processor-time.mjs';
import { interleaved, medianOf } from './rounds.mjs';

const ROUNDS = 15;
const CALLS = 8;
const WARM_UP_CALLS = 60;
/** So much of what it takes with ten thousand requests a call may take with more. */
const MOST = 1.3;

/** What each call takes on each database beside the smallest of them, which comes first. */
export async function growth(engine, databases) {
  const running = [];
  try {
    for (const database of databases) running.push({ ...database, service: await startService(database) });
    const [smallest, ...larger] = running;
    console.log(`\n${engine}: milliseconds of a call by processor time (by the clock)`);
    const figures = [];
    for (const [name, call] of Object.entries(calls)) {
      const rounds = await interleaved(await contestantsOf(running, call), ROUNDS);
      const told = running.map(
        ({ size }) => `${size} ${of(rounds, size, 'processor')} (${of(rounds, size, 'clock')})`,
      );
      console.log(`  ${name.padEnd(22)} ${told.join('   ')}`);
      for (const { size } of larger) {
        const ratio = medianOf(rounds, (round) => round[size].processor / round[smallest.size].processor);
        figures.push({
          name: `service-${engine}-${name}-${size}-beside-10k`,
          value: round2(ratio),
          ...(call.findsMore ? {} : { limit: MOST }),
        });
      }
    }
    for (const { size, service } of running) {
      const memory = memoryOf(service);
      if (memory)
        figures.push({ name: `service-${engine}-memory-mb-${size}`, value: megabytes(memory.most) });
    }
    return figures;
  } finally {
    for (const { service } of running) await service.stop();
  }
}

/** Makes the call some times on each database. */
async function contestantsOf(running, { path, pathOf }) {
  const contestants = {};
  for (const { size, service, pids } of running) {
    const load = caller(1);
    const base = `${service.url}/v1`;
    const [newest] = JSON.parse(await load.once({ url: `${base}/requests?limit=1` })).data;
    const call = { url: base + (path ?? pathOf(newest)) };
    await load.make(WARM_UP_CALLS, () => call);
    contestants[size] = async () => {
      const { processor, clock } = await timed(
        () => pids(service),
        () => load.make(CALLS, () => call),
      );
      return { processor: processor / CALLS, clock: clock / CALLS };
    };
  }
  return contestants;
}

function of(rounds, size, clock) {
  return medianOf(rounds, (round) => round[size][clock]).toFixed(2);
}

function round2(value) {
  return Number(value.toFixed(2));
}
