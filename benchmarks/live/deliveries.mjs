// How many messages and webhooks leave in a second, and how fast a supplier that was away catches up; on PostgreSQL.
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { CouncilKit } from '@councilkit/client';
import pg from 'pg';
import { startPostgres } from '../../apps/service/test/postgres-server.ts';
import { API_KEY, ROOT, startService } from '../processes.mjs';
import { reportTo } from './bench-request.mjs';

const FOLLOWERS = 2000;
const WEBHOOKS = 2000;
const EVENTS = 100_000;
const REQUESTS_PER_IMPORT = 1000;
const EVENTS_PER_REQUEST = 10;
/** Of the shape of Notify's; a loopback server stands in for it. */
const UUID = 'c0de1234-0000-4000-8000-000000000001';

export async function deliveries() {
  const postgres = await startPostgres();
  const received = { messages: 0, webhooks: 0 };
  const stand = await standIn(received);
  const folder = mkdtempSync(join(tmpdir(), 'councilkit-bench-'));
  const settings = {
    DATABASE_URL: postgres.urlOf('postgres'),
    COUNCILKIT_NOTIFY_KEY: `bench-${UUID}-${UUID}`,
    COUNCILKIT_NOTIFY_URL: stand.url,
    COUNCILKIT_NOTIFY_EMAIL_TEMPLATE: UUID,
    COUNCILKIT_NOTIFY_SMS_TEMPLATE: UUID,
    // Webhooks may go to this machine outside production alone.
    NODE_ENV: 'development',
  };
  const service = await startService(settings);
  const database = new pg.Client({ connectionString: postgres.urlOf('postgres') });
  await database.connect();
  try {
    const baseUrl = `${service.url}/v1`;
    const council = new CouncilKit({ baseUrl, auth: { apiKey: API_KEY } });
    const id = await reportTo(council);
    return [
      await messagesInASecond(council, id, database, received),
      await webhooksInASecond(council, id, { service, settings, folder, stand, received }),
      ...(await catchingUp(council, service, database)),
    ];
  } finally {
    await database.end();
    await service.stop();
    stand.stop();
    await postgres.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function messagesInASecond(council, id, database, received) {
  await database.query(
    `with made as (
       insert into address (id, channel, value, masked)
       select gen_random_uuid(), 'email', 'follower-' || n || '@example.org', 'f***@example.org'
       from generate_series(1, $1::integer) n returning id)
     insert into subscription (id, address_id, address_masked, channel, language, state, request_id, created_at, confirmed_at)
     select gen_random_uuid(), id, 'f***@example.org', 'email', 'en', 'active', $2::uuid, now(), now() from made`,
    [FOLLOWERS, id],
  );
  const begun = performance.now();
  await council.events.append(id, { publicText: 'A crew is on its way' });
  await until(() => received.messages >= FOLLOWERS);
  await database.query('delete from subscription');
  return { name: 'live-messages-in-a-second', value: perSecond(FOLLOWERS, begun) };
}

async function webhooksInASecond(council, id, { service, settings, folder, stand, received }) {
  const added = execFileSync(
    process.execPath,
    [
      join(ROOT, 'apps/service/dist/operator.js'),
      'clients',
      'add',
      '--name',
      'Bench',
      '--scopes',
      'webhooks:manage,requests:read',
    ],
    { encoding: 'utf8', env: { ...process.env, ...settings, COUNCILKIT_DATA: folder } },
  );
  const [, clientId, clientSecret] = /Client id +(\S+)\s+Client secret +(\S+)/.exec(added) ?? [];
  const scopes = ['webhooks:manage', 'requests:read'];
  const owner = new CouncilKit({
    baseUrl: `${service.url}/v1`,
    auth: { tokenUrl: `${service.url}/oauth2/token`, clientId, clientSecret, scopes },
  });
  const { endpoint } = await owner.webhookEndpoints.create({ url: `${stand.url}/hook` });
  await owner.webhookEndpoints.pause(endpoint.id);
  // Those of one request go one after the other, so that they arrive in order: many requests, as in life.
  const { references } = await council.imports.create(historyOf(WEBHOOKS / 2, 1, 'webhooks'));
  const begun = performance.now();
  await owner.webhookEndpoints.resume(endpoint.id);
  await until(() => received.webhooks >= references.length * 2);
  return { name: 'live-webhooks-in-a-second', value: perSecond(references.length * 2, begun) };
}

async function catchingUp(council, service, database) {
  const before = await storedBytes(database);
  for (let file = 0; file < EVENTS / REQUESTS_PER_IMPORT / EVENTS_PER_REQUEST; file++)
    await council.imports.create(historyOf(REQUESTS_PER_IMPORT, EVENTS_PER_REQUEST - 1, `file-${file}`), {
      timeoutMs: 120_000,
      totalTimeoutMs: 120_000,
    });
  const requests = EVENTS / EVENTS_PER_REQUEST;
  const kilobytes = ((await storedBytes(database)) - before) / requests / 1024;
  const begunPages = performance.now();
  let paged = 0;
  for await (const _ of council.events.changes({ limit: 200 })) if (++paged === EVENTS) break;
  const pages = perSecond(EVENTS, begunPages);
  const begunStream = performance.now();
  await readStream(new URL(`${service.url}/v1/events/stream`), EVENTS);
  const stream = perSecond(EVENTS, begunStream);
  return [
    { name: 'live-stored-kB-per-request-of-ten-events', value: Number(kilobytes.toFixed(1)) },
    { name: 'live-catch-up-events-in-a-second', value: stream },
    { name: 'live-catch-up-stream-beside-pages', value: Number((stream / pages).toFixed(2)) },
  ];
}

/** What the database takes on its disk, indexes and all. */
async function storedBytes(database) {
  const { rows } = await database.query('select pg_database_size(current_database())::float8 as bytes');
  return rows[0].bytes;
}

/** Requests with some events each. */
function historyOf(requests, events, source) {
  return {
    source,
    requests: Array.from({ length: requests }, (_, number) => ({
      sourceRequestId: `${number}`,
      serviceCode: 'bench',
      serviceName: 'Overflowing bin',
      submittedAt: '2026-01-05T09:00:00Z',
      events: Array.from({ length: events }, (_, event) => ({
        publicText: `Visit ${event}`,
        occurredAt: `2026-01-06T09:${String(event).padStart(2, '0')}:00Z`,
      })),
    })),
  };
}

function readStream({ hostname, port, pathname }, events) {
  return new Promise((resolve, reject) => {
    let left = events;
    let rest = '';
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`),
    );
    socket.setEncoding('latin1').on('data', (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop();
      left -= lines.filter((line) => line.startsWith('event: ')).length;
      if (left > 0) return;
      socket.destroy();
      resolve();
    });
    socket.once('error', reject);
  });
}

/** Takes messages as Notify does, and webhooks, and counts both. */
async function standIn(received) {
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      if (request.url === '/hook') {
        received.webhooks++;
        return response.writeHead(204).end();
      }
      if (request.method === 'POST') received.messages++;
      const body =
        request.method === 'POST' ? { id: randomUUID(), content: {}, template: {} } : { notifications: [] };
      response.writeHead(request.method === 'POST' ? 201 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function perSecond(count, begun) {
  return Math.round((count / (performance.now() - begun)) * 1000);
}

async function until(isDone) {
  const givenUpAt = performance.now() + 300_000;
  while (!isDone()) {
    if (performance.now() > givenUpAt) throw new Error('Waited five minutes for what did not come');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
