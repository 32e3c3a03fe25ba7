// One event to all who listen: ours beside node:http alone, in turn.
import { performance } from 'node:perf_hooks';
import { fork } from 'node:child_process';
import { CouncilKit } from '@councilkit/client';
import { API_KEY, memoryOf, start, startService } from '../processes.mjs';
import { shareOf } from '../share-of.mjs';
import { reportTo } from './bench-request.mjs';

const ROUNDS = 15;
const LISTENING_PROCESSES = 2;
/** How much longer than the bare server ours may take to tell all. */
const MOST = 2;

/** Figures for `streams` open streams on one instance. */
export async function fanOut(streams) {
  const service = await startService();
  const bare = await start('benchmarks/live/bare-server.mjs');
  const ears = Array.from({ length: LISTENING_PROCESSES }, startEars);
  try {
    const council = new CouncilKit({ baseUrl: `${service.url}/v1`, auth: { apiKey: API_KEY } });
    const id = await reportTo(council);
    const servers = [
      {
        name: 'ours',
        process: service,
        url: `${service.url}/v1/requests/${id}/events/stream`,
        say: (words) => council.events.append(id, { publicText: words }),
      },
      {
        name: 'bare',
        process: bare,
        url: `${bare.url}/`,
        say: (words) => fetch(bare.url, { method: 'POST', body: JSON.stringify({ publicText: words }) }),
      },
    ];
    for (const server of servers) {
      // What the first of everything costs is no cost of a stream.
      await server.say('First words');
      server.before = memoryOf(server.process)?.now;
      await Promise.all(
        ears.map((ear) =>
          ear.open({ name: server.name, url: server.url, count: streams / LISTENING_PROCESSES }),
        ),
      );
      server.after = memoryOf(server.process)?.now;
      server.times = [];
    }
    for (let round = 0; round < ROUNDS; round++) {
      for (const server of round % 2 === 0 ? servers : servers.toReversed()) {
        const words = `Round ${round} of ${server.name}.`;
        const heard = await Promise.all(ears.map((ear) => ear.expect({ name: server.name, words })));
        const begun = performance.timeOrigin + performance.now();
        await server.say(words);
        server.times.push(Math.max(...(await Promise.all(heard.map((wait) => wait())))) - begun);
      }
    }
    const [ours, peer] = servers;
    const each = ({ before, after }) => Number(((after - before) / streams).toFixed(1));
    const times = ours.times.map((time, round) => time / peer.times[round]);
    console.log(
      `  one event to ${streams} streams: ours ${Math.round(half(ours.times))} ms, bare ${Math.round(half(peer.times))} ms in the median of ${ROUNDS} rounds`,
    );
    return [
      { name: 'live-open-streams-on-one-instance', value: streams, least: 9000 },
      {
        name: 'live-one-event-to-all-beside-bare-node',
        value: Number(half(times).toFixed(2)),
        limit: MOST,
      },
      { name: 'live-memory-per-stream-kB', value: each(ours) },
      { name: 'live-memory-per-stream-bare-kB', value: each(peer) },
    ];
  } finally {
    for (const ear of ears) ear.stop();
    await bare.stop();
    await service.stop();
  }
}

const half = (values) => shareOf(values, 0.5);

/** A process that listens. */
function startEars() {
  const child = fork(new URL('./listeners.mjs', import.meta.url));
  const told = (find) =>
    new Promise((resolve, reject) => {
      const ended = (code) => reject(new Error(`A process that listens ended with ${code}`));
      child.once('exit', ended);
      child.on('message', function read(message) {
        if (!find(message)) return;
        child.off('message', read).off('exit', ended);
        resolve(message);
      });
    });
  return {
    open(open) {
      const done = told(({ opened }) => opened === open.name);
      child.send({ open });
      return done;
    },
    /** Resolves once it listens for the words, to a wait for the time when the last stream has heard them. */
    async expect(expect) {
      const ready = told(({ listening }) => listening === expect.words);
      const heard = told((message) => message.heard === expect.words);
      child.send({ expect });
      await ready;
      return async () => (await heard).at;
    },
    stop: () => child.disconnect(),
  };
}
