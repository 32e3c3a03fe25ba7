import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { sql } from 'kysely';
import { expect, describe, it } from 'vitest';
import { runApp, withKey, type RunningApp } from '../test/running-app.js';

const socketTo = async ({ baseUrl }: RunningApp) => {
  const socket = connect(Number(new URL(baseUrl).port), '127.0.0.1');
  await once(socket, 'connect');
  return socket;
};

describe('a service that stops', () => {
  it('ends its streams properly', async () => {
    const app = await runApp();
    const { id } = await app.report();
    const asked = once(app.server, 'request');
    const response = await fetch(`${app.baseUrl}/requests/${id}/events/stream`);
    // What Node gives with that event.
    const [, answer] = (await asked) as [IncomingMessage, ServerResponse];
    let text = '';
    let stopped: Promise<void> | undefined;
    for await (const chunk of (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
      text += chunk;
      if (text.includes('id: 1')) stopped ??= app.stop();
    }
    await stopped;
    expect(text).toMatch(/^retry: 1000\n\nid: 1\n[^]*\n\n$/);
    // Ended, not cut once the time for what is under way was up.
    expect(answer.writableFinished).toBe(true);
  });

  it('finishes what is under way, and refuses what comes after', async () => {
    const app = await runApp();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const busy = app.db.transaction().execute(async (trx) => {
      await sql`lock table service_request`.execute(trx);
      await held;
    });
    const arrived = once(app.server, 'request');
    const report = app.call('POST', '/requests', { serviceCode: 'litter' });
    await arrived;
    const late = await socketTo(app);
    const stopped = app.stop();
    late.write('GET /v1/services HTTP/1.1\r\nHost: localhost\r\n\r\n');
    const refusal = (await late.toArray()).join('');
    letGo();
    await busy;
    expect((await report).status).toBe(201);
    await stopped;
    expect(refusal).toMatch(
      /^HTTP\/1.1 503 [^]*\r\nretry-after: \d+\r\n[^]*"urn:councilkit:problem:unavailable"/,
    );
  });

  it('does not wait for connections that carry nothing', async () => {
    const app = await runApp();
    const socket = await socketTo(app);
    await app.stop();
    await expect(socket.toArray()).resolves.toEqual([]);
  });

  it('cuts off whoever follows and does not read', async () => {
    const app = await runApp();
    const events = Array.from({ length: 1000 }, () => ({ publicText: '√'.repeat(4000) }));
    const request = {
      sourceRequestId: '1',
      serviceCode: 'x',
      serviceName: 'X',
      submittedAt: app.clock.now.toISOString(),
      events,
    };
    const { json } = await app.call('POST', '/imports', { source: 'long', requests: [request] }, withKey);
    const [{ reference }] = (json as { references: [{ reference: string }] }).references;
    const socket = await socketTo(app);
    socket.write(`GET /v1/requests/${reference}/events/stream HTTP/1.1\r\nHost: localhost\r\n\r\n`);
    await once(socket, 'readable');
    await app.stop();
    socket.destroy();
  });
});
