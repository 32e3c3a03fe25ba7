import { type Change } from '@councilkit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStream } from '../../test/open-stream.js';
import { runApp, type RunningApp } from '../../test/running-app.js';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp({ heartbeatMs: 50 });
});
afterAll(() => app.stop());

const latest = async () => (await app.resident.events.changes({ after: 'latest' }).page()).nextAfter;
const since = (after: string, filter = {}) => app.resident.events.changes({ after, ...filter }).all();
const names = (changes: Change[]) => changes.map(({ reference, seq }) => `${reference} ${seq}`);

describe('the change feed', () => {
  it('tells what happened to every request, in the order it was recorded', async () => {
    const start = await latest();
    const one = await app.report();
    const two = await app.report();
    await app.staff.events.append(one.id, { status: 'acknowledged', publicText: 'Thank you' });
    const changes = await since(start);
    expect(names(changes)).toEqual([`${one.reference} 1`, `${two.reference} 1`, `${one.reference} 2`]);
    expect(changes[2]).toMatchObject({
      serviceCode: 'pothole',
      requestId: one.id,
      type: 'statusChanged',
      publicText: 'Thank you',
      standing: { status: 'acknowledged' },
    });
    const cursors = changes.map(({ cursor }) => cursor);
    expect(cursors).toEqual(cursors.toSorted());
  });

  it('gives the same page for the same place, and the next one after it, page by page', async () => {
    const start = await latest();
    for (let count = 0; count < 5; count += 1) await app.report();
    const first = await app.resident.events.changes({ after: start, limit: 2 }).page();
    expect(first).toMatchObject({ hasMore: true, nextAfter: first.data[1]?.cursor });
    await app.report();
    expect(await app.resident.events.changes({ after: start, limit: 2 }).page()).toEqual(first);
    const rest = await since(first.nextAfter, { limit: 2 });
    expect(rest).toHaveLength(4);
    expect(names([...first.data, ...rest])).toEqual(names(await since(start)));
  });

  it('starts with the first change ever, and answers an empty page with a place to go on from', async () => {
    await app.report();
    const all = await app.resident.events.changes({ limit: 200 }).all();
    expect(all[0]?.cursor).toBe('0000000001');
    const end = await app.resident.events.changes({ after: 'latest' }).page();
    expect(end).toEqual({ data: [], nextAfter: all.at(-1)?.cursor, hasMore: false });
    expect(await app.resident.events.changes({ after: end.nextAfter }).page()).toEqual(end);
  });

  it('is narrowed to a service, and its place moves past what was left out', async () => {
    const start = await latest();
    const bin = await app.report({ serviceCode: 'litter', answers: {} });
    await app.report();
    const page = await app.resident.events.changes({ after: start, serviceCode: 'litter' }).page();
    expect(names(page.data)).toEqual([`${bin.reference} 1`]);
    expect(page.nextAfter).toBe(await latest());
  });

  it('shows what is written for staff to staff alone', async () => {
    const start = await latest();
    const { id } = await app.report();
    await app.staff.events.append(id, { publicText: 'We looked', staffText: 'Dog bites' });
    expect((await since(start)).map((change) => 'staffText' in change)).toEqual([false, false]);
    const forStaff = await app.staff.events.changes({ after: start }).all();
    expect(forStaff[1]?.staffText).toBe('Dog bites');
  });

  it('has the history that an import brought in, as one', async () => {
    const start = await latest();
    const submittedAt = '2020-01-01T10:00:00+00:00';
    const requests = ['a', 'b'].map((sourceRequestId) => ({
      sourceRequestId,
      serviceCode: 'imported',
      serviceName: 'Imported',
      submittedAt,
    }));
    await app.staff.imports.create({ source: 'old-system', requests });
    expect((await since(start)).map(({ serviceCode, seq }) => [serviceCode, seq])).toEqual([
      ['imported', 1],
      ['imported', 1],
    ]);
  });

  it.each([
    ['GET', '/events?after=nonsense', {}, '#query/after'],
    ['GET', '/events?after=9999999999', {}, '#query/after'],
    ['GET', '/events/stream?after=12', {}, '#query/after'],
    ['GET', '/events/stream', { 'last-event-id': 'x' }, '#header/Last-Event-ID'],
  ])('refuses a place that it never gave: %s %s %o', async (method, path, headers, pointer) => {
    const { status, problem } = await app.call(method, path, undefined, headers as Record<string, string>);
    expect([status, problem.errors?.map((error) => error.pointer)]).toEqual([400, [pointer]]);
  });
});

describe('following the change feed', () => {
  /** The changes that are followed until `count` have come. */
  async function follow(count: number, options: { after?: string; serviceCode?: string }) {
    const changes: Change[] = [];
    for await (const change of app.resident.events.follow(options)) {
      if (changes.push(change) === count) break;
    }
    return changes;
  }

  it('gives what is there and then each change as it comes', async () => {
    const after = await latest();
    const one = await app.report();
    const following = follow(4, { after });
    const two = await app.report();
    await app.staff.events.append(one.id, { status: 'acknowledged' });
    await app.staff.events.append(two.id, { status: 'acknowledged' });
    expect(names(await following)).toEqual([
      `${one.reference} 1`,
      `${two.reference} 1`,
      `${one.reference} 2`,
      `${two.reference} 2`,
    ]);
  });

  it('is resumed by the last cursor that came', async () => {
    const after = await latest();
    for (let count = 0; count < 3; count += 1) await app.report();
    const [first] = await follow(1, { after });
    const rest = await follow(2, { after: first?.cursor ?? '' });
    expect(names([...(first ? [first] : []), ...rest])).toEqual(names(await since(after)));
  });

  it('goes on behind the last change a browser had, though its address still says where it began', async () => {
    const after = await latest();
    const [one, two] = [await app.report(), await app.report()];
    const [first] = await since(after);
    const { until, drop } = await openStream(app, `/events/stream?after=${after}`, {
      'last-event-id': first?.cursor ?? '',
    });
    const text = await until(/^data: /m);
    drop();
    expect(text).toContain(two.reference);
    expect(text).not.toContain(one.reference);
  });

  it('starts with what comes next, when it is told to, and keeps to one service', async () => {
    await app.report();
    const following = follow(1, { after: 'latest', serviceCode: 'litter' });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await app.report();
    const bin = await app.report({ serviceCode: 'litter', answers: {} });
    expect(names(await following)).toEqual([`${bin.reference} 1`]);
  });

  it('shows that the line is alive, and gives many readers the same', async () => {
    const after = await latest();
    const following = Array.from({ length: 20 }, () => follow(10, { after }));
    const reports = Array.from({ length: 10 }, () => app.report());
    await Promise.all(reports);
    const everything = names(await since(after));
    expect(everything).toHaveLength(10);
    for (const changes of await Promise.all(following)) expect(names(changes)).toEqual(everything);

    const response = await fetch(`${app.baseUrl}/events/stream?after=latest`);
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (!text.includes(': still here')) text += (await reader?.read())?.value ?? '';
    expect(text).toMatch(/^retry: 1000\n\n: still here\n\n/);
    await reader?.cancel();
  });
});
