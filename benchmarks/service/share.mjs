import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { history, reports } from './bodies.mjs';
import { caller } from './load.mjs';
import { API_KEY, megabytes, memoryOf } from '../processes.mjs';
import { startBare, startService } from './contestants.mjs';
import { timed } from './processor-time.mjs';
import { interleaved, medianOf } from './rounds.mjs';
import { statementsOf } from './statements.mjs';

const ROUNDS = 31;
const CALLS = 60;
const CONNECTIONS = 8;
const WARM_UP_CALLS = 1500;
const IMPORTS = 5;
const REQUESTS_PER_IMPORT = 1000;
const SOURCE = 'benchmark';
/** What the service may not fall below, as a share of the bare framework's speed. */
const LEAST = { read: 0.7, create: 0.6 };

/** How fast reading by id and reporting are, as a share of the bare framework with the same statements on a database like it. */
export async function share(engine, opened) {
  const smallest = opened.databases.find((database) => database.engine === engine && database.size === '10k');
  const [forService, forBare] = await copies(opened, smallest);
  const statements = await recorded(opened);
  const running = {
    service: await startService(forService),
    bare: await startBare({ ...forBare, statements }),
  };
  const databaseOf = { service: forService, bare: forBare };
  try {
    const load = caller(CONNECTIONS);
    const { data } = JSON.parse(await load.once({ url: `${running.service.url}/v1/requests?limit=200` }));
    let turn = 0;
    const kinds = {
      read: (base) => ({ url: `${base}/v1/requests/${data[turn++ % data.length].id}` }),
      create: (base) => ({
        url: `${base}/v1/requests`,
        method: 'POST',
        body: JSON.stringify(reports[turn++ % reports.length]),
      }),
    };
    console.log(
      `\n${engine}: share of the speed of bare Fastify with the same statements, ${CONNECTIONS} connections`,
    );
    const figures = [];
    for (const [kind, callOf] of Object.entries(kinds)) {
      const contestants = Object.fromEntries(
        Object.entries(running).map(([name, { url, pid }]) => [
          name,
          () =>
            timed(
              () => databaseOf[name].pids({ pid }),
              () => load.make(CALLS, () => callOf(url)),
            ),
        ]),
      );
      for (const { url } of Object.values(running))
        await load.make(kind === 'read' ? WARM_UP_CALLS : WARM_UP_CALLS / 3, () => callOf(url));
      const rounds = await interleaved(contestants, ROUNDS);
      const shareBy = (clock) => medianOf(rounds, ({ service, bare }) => bare[clock] / service[clock]);
      const each = (name) => (medianOf(rounds, (round) => round[name].processor) / CALLS).toFixed(2);
      console.log(
        `  ${kind.padEnd(8)} by processor time ${round2(shareBy('processor'))}, by the clock ${round2(shareBy('clock'))}; ${each('service')} ms beside ${each('bare')} ms`,
      );
      figures.push({
        name: `service-${engine}-${kind}-share`,
        value: round2(shareBy('processor')),
        least: LEAST[kind],
      });
    }
    const memory = memoryOf(running.service);
    if (memory)
      figures.push({ name: `service-${engine}-memory-mb-under-load`, value: megabytes(memory.most) });
    figures.push(...(await imports(engine, running, databaseOf)));
    return figures;
  } finally {
    for (const process of Object.values(running)) await process.stop();
  }
}

/** How fast files come in, as a share of the same statements alone. */
async function imports(engine, running, databaseOf) {
  const load = caller(1);
  const contestants = Object.fromEntries(
    Object.entries(running).map(([name, { url, pid }]) => {
      let turn = 0;
      return [
        name,
        async () => {
          const source = `${SOURCE}-${name}-${turn++}`;
          const body = JSON.stringify(history(source, REQUESTS_PER_IMPORT));
          if (name === 'bare') await load.once({ url: `${url}/v1/imports/next` });
          const call = {
            url: `${url}/v1/imports`,
            method: 'POST',
            body,
            headers: { authorization: `Bearer ${API_KEY}` },
          };
          return timed(
            () => databaseOf[name].pids({ pid }),
            () => load.once(call),
          );
        },
      ];
    }),
  );
  const rounds = await interleaved(contestants, IMPORTS);
  const perSecond = REQUESTS_PER_IMPORT / (medianOf(rounds, ({ service }) => service.clock) / 1000);
  const share = medianOf(rounds, ({ service, bare }) => bare.processor / service.processor);
  console.log(
    `  import   by processor time ${round2(share)}; ${Math.round(perSecond)} requests a second by the clock`,
  );
  return [{ name: `service-${engine}-import-share`, value: round2(share) }];
}

/** PostgreSQL serves both on one database; PGlite is held by one process, so each has its own. */
async function copies(opened, database) {
  const one = await opened.copy(database, `service_of_${database.engine}`);
  return [one, database.url ? one : await opened.copy(database, 'bare_of_pglite')];
}

async function recorded(opened) {
  const embedded = opened.databases.find(({ engine, size }) => engine === 'pglite' && size === '10k');
  const copy = await opened.copy(embedded, `recorded_${randomUUID()}`);
  const file = join(opened.scratch, 'statements.json');
  const made = await statementsOf(copy.folder, {
    report: reports[0],
    file: history(SOURCE, REQUESTS_PER_IMPORT),
  });
  writeFileSync(file, JSON.stringify(made));
  return file;
}

function round2(value) {
  return Number(value.toFixed(2));
}
