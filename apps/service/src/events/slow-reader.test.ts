import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApp, type RunningApp } from '../../test/running-app.js';

/** More than the buffers of both ends of a connection take: what is left over waits in our memory, or unread. */
const EVENTS = 6000;
const TEXT = 'A long account of what the crew found. '.repeat(120);

/** How many readings of timelines the service has made. */
let readings = 0;
let app: RunningApp;
let id: string;
beforeAll(async () => {
  app = await runApp({
    tracing: {
      traceCalls: () => {},
      traceQuery: ({ query }) => {
        if (query.sql.includes('"request_event"')) readings++;
      },
      stop: async () => {},
    },
  });
  ({ id } = await app.report());
  await sql`insert into request_event (id, request_id, seq, type, occurred_at, occurred_at_text, recorded_at, is_late, actor,
      public_text, standing)
    select gen_random_uuid(), request_id, number, type, occurred_at, occurred_at_text, recorded_at, false, actor,
      ${TEXT}::text, standing
    from request_event, generate_series(2, ${EVENTS}::integer) number where request_id = ${id}`.execute(
    app.db,
  );
});
afterAll(() => app.stop());

/** A connection that has asked for `path` and reads nothing until told. */
async function ask(path: string): Promise<Socket> {
  const { port, hostname } = new URL(app.baseUrl);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  socket.pause();
  socket.write(`GET /v1${path} HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`);
  return socket;
}

/** Settles once `count` has stood still for a while. */
async function standsStill(count: () => number): Promise<number> {
  for (let before = -1; ;) {
    await pause(400);
    if (count() === before && before > 0) return before;
    before = count();
  }
}

describe('a reader that stops reading', () => {
  it.each([
    ['a timeline', () => `/requests/${id}/events/stream`, /^id: \d+$/gm],
    ['the change feed', () => '/events/stream', /^event: /gm],
  ])(
    'of %s is waited for, and is told all of it once it reads on',
    { timeout: 60_000 },
    async (_, path, line) => {
      readings = 0;
      const socket = await ask(path());
      const whileWaiting = await standsStill(() => readings);
      let heard = 0;
      let rest = '';
      socket
        .setEncoding('utf8')
        .resume()
        .on('data', (text: string) => {
          const whole = (rest + text).split('\n\n');
          rest = whole.pop() ?? '';
          heard += whole.join('\n\n').match(line)?.length ?? 0;
        });
      await expect.poll(() => heard, { timeout: 30_000 }).toBe(EVENTS);
      expect(whileWaiting).toBeLessThan(readings);
      socket.destroy();
    },
  );
});
