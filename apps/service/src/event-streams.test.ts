import { once } from 'node:events';
import { connect } from 'node:net';
import fastify from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { eventStreams } from './event-streams.js';

const app = fastify({ logger: false });
afterEach(() => app.close());

describe('what is said at once', () => {
  it('is not said to a reader that does not read, whose answers would pile up with us', async () => {
    const answerWithStream = eventStreams(
      app,
      { total: 0, each: 0 },
      { streamOpened: () => {}, streamClosed: () => {} },
    );
    const opened = new Promise<(frames: Buffer) => boolean>((resolve) => {
      app.get('/', (request, reply) =>
        answerWithStream(
          { caller: { kind: 'public' }, ip: request.ip },
          reply,
          async function* (signal, sayNow) {
            resolve(sayNow);
            await once(signal, 'abort');
            yield undefined;
          },
        ),
      );
    });
    const address = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
    const socket = connect(Number(address.port), address.hostname);
    await once(socket, 'connect');
    socket.pause();
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    const sayNow = await opened;
    const megabyte = Buffer.alloc(1024 * 1024, ' ');
    // The first goes to the system; what it does not take waits, and then there is no more.
    const said = Array.from({ length: 20 }, () => sayNow(megabyte));
    expect(said[0]).toBe(true);
    expect(said.at(-1)).toBe(false);
    socket.destroy();
  });
});
