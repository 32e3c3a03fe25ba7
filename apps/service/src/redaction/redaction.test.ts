import { type ChangePage, type CouncilKit } from '@councilkit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asDesk } from '../../test/callers.js';
import { picture } from '../../test/pictures/made.js';
import { runApp, type RunningApp } from '../../test/running-app.js';
import { shownMessages, tokenIn } from '../../test/shown-messages.js';
import { loadDemonstrationAreas } from '../areas/store.js';
import { demonstrationAreas } from '../seed/areas.js';

let app: RunningApp;
let desk: CouncilKit;
let photo: Buffer;
beforeAll(async () => {
  app = await runApp();
  desk = await asDesk(app);
  photo = await picture('png', 40, 30);
});
afterAll(() => app.stop());

const SECRET = 'Mrs Tattersall at number 14';
const PLACE = '14 Tattersall Court, Ashbourne';

/** Everything the database holds, as text: nothing that was removed may be in it. */
async function everything(): Promise<string> {
  const tables = [
    'serviceRequest',
    'requestEvent',
    'idempotencyKey',
    'attachment',
    'message',
    'requestContact',
  ] as const;
  const rows = await Promise.all(tables.map((table) => app.db.selectFrom(table).selectAll().execute()));
  return JSON.stringify(rows);
}

/** A report in which all that can be removed is about one person, made with a key. */
async function tellingReport() {
  const attachmentIds = [(await app.resident.attachments.upload(photo, { altText: SECRET })).id];
  const report = {
    serviceCode: 'pothole',
    description: `A hole before the house of ${SECRET}`,
    location: { addressText: PLACE, point: { lat: 53.0166, long: -1.7312 } },
    answers: { size: 'larger', depth: '17' },
    contact: { name: SECRET },
    attachmentIds,
  };
  const options = { idempotencyKey: `report-${crypto.randomUUID()}` };
  const request = await app.resident.requests.create(report, options);
  return { request, report, options, attachmentId: attachmentIds[0] ?? '' };
}

describe('what is redacted', () => {
  it('is gone from the request, its timeline, the lists, the search and the database', async () => {
    const { request, attachmentId } = await tellingReport();
    const email = 'neighbour@example.org';
    await app.resident.subscriptions.create({ scope: { requestId: request.id }, channel: 'email', email });
    await app.sendMessages();
    await app.resident.subscriptions.confirm(tokenIn((await shownMessages(app.db, email))[0]?.body));
    const raw = { said: SECRET };
    await app.db
      .updateTable('serviceRequest')
      .set({ raw: JSON.stringify(raw) })
      .where('id', '=', request.id)
      .execute();
    await app.staff.events.append(request.id, { publicText: `Spoke to ${SECRET}`, staffText: SECRET, raw });
    await app.sendMessages();
    expect((await shownMessages(app.db, email)).at(-1)?.body).toContain(SECRET);
    expect((await everything()).split('Tattersall').length).toBeGreaterThan(10);

    const parts = ['description', 'location', 'answers', 'attachments', 'reporterName'] as const;
    const redacted = await desk.requests.redact(request.id, {
      parts: [...parts],
      seqs: [2],
      reason: 'She asked',
    });
    expect(redacted).toMatchObject({
      description: null,
      location: null,
      answers: [],
      attachments: [],
      reporterName: null,
      status: 'submitted',
      lastSeq: 3,
    });
    expect(await app.resident.events.list(request.id).all()).toMatchObject([
      { seq: 1, type: 'submitted' },
      { seq: 2, type: 'comment', publicText: null },
      { seq: 3, type: 'redacted', publicText: null, actor: { kind: 'council' } },
    ]);
    expect((await app.resident.requests.list({ q: 'Tattersall' }).page()).data).toEqual([]);
    for (const client of [app.resident, desk])
      await expect(client.attachments.derivative(attachmentId, 'display')).rejects.toMatchObject({
        status: 404,
      });
    expect(await everything()).not.toContain('Tattersall');
  });

  it('is gone from the change feed, for ever after', async () => {
    const { request } = await tellingReport();
    await app.staff.events.append(request.id, { publicText: SECRET });
    await desk.requests.redact(request.id, { seqs: [2], reason: 'She asked' });
    const { json } = await app.call('GET', '/events?limit=200');
    const changes = (json as ChangePage).data.filter(({ requestId }) => requestId === request.id);
    expect(changes.map(({ seq, publicText }) => [seq, publicText])).toEqual([
      [1, null],
      [2, null],
      [3, null],
    ]);
  });

  it('is gone from the live feeds of its ward and of all requests, however far back they start', async () => {
    await loadDemonstrationAreas(app.db, demonstrationAreas);
    const { request } = await tellingReport();
    await app.staff.events.append(request.id, { publicText: SECRET });
    await desk.requests.redact(request.id, {
      parts: ['description', 'location'],
      seqs: [2],
      reason: 'She asked',
    });
    for (const path of ['areas/ward-mill-lane/events/stream', 'events/stream']) {
      const ending = new AbortController();
      const { body } = await fetch(`${app.baseUrl}/${path}`, {
        headers: { 'last-event-id': '0000000000' },
        signal: ending.signal,
      });
      const heard: string[] = [];
      for await (const part of (body ?? new ReadableStream()).pipeThrough(new TextDecoderStream())) {
        heard.push(part);
        const told = heard
          .join('')
          .split('\n')
          .filter((line) => line.includes(request.id));
        if (told.some((line) => line.includes('"redacted"'))) break;
      }
      ending.abort();
      expect(heard.join('').split(`"requestId":"${request.id}"`)).toHaveLength(1 + 3);
      expect(heard.join('')).not.toContain('Tattersall');
    }
  });

  it('is not given again to a call that is repeated', async () => {
    const { request, report, options } = await tellingReport();
    const said = { publicText: SECRET };
    const key = { idempotencyKey: `event-${crypto.randomUUID()}` };
    await app.staff.events.append(request.id, said, key);
    const redaction = {
      parts: ['description', 'location', 'attachments'] as const,
      seqs: [2],
      reason: 'She asked',
    };
    await desk.requests.redact(request.id, { ...redaction, parts: [...redaction.parts] });
    const again = await app.resident.requests.create(report, options);
    expect(again).toMatchObject({ id: request.id, description: null, location: null, attachments: [] });
    expect(again.answers).toHaveLength(2);
    expect(await app.staff.events.append(request.id, said, key)).toMatchObject({ seq: 2, publicText: null });
  });

  it('is what was named, and no more', async () => {
    const { request, attachmentId } = await tellingReport();
    const ofEvent = (await app.staff.attachments.upload(photo)).id;
    await app.staff.events.append(request.id, { publicText: 'Filled', attachmentIds: [ofEvent] });
    await desk.requests.redact(request.id, { parts: ['attachments'], reason: 'Her front door' });
    expect(await desk.requests.get(request.id)).toMatchObject({
      description: request.description,
      location: request.location,
      attachments: [],
    });
    const [, event] = await app.resident.events.list(request.id).all();
    expect(event).toMatchObject({ publicText: 'Filled', attachments: [{ id: ofEvent }] });
    expect(
      await app.db.selectFrom('attachment').select('id').where('id', '=', attachmentId).execute(),
    ).toEqual([]);
    await desk.requests.redact(request.id, { seqs: [2], reason: 'A passer-by' });
    await expect(app.resident.attachments.get(ofEvent)).rejects.toMatchObject({ status: 404 });
  });

  it('keeps why for the audit, and tells nobody else', async () => {
    const { request } = await tellingReport();
    await desk.requests.redact(request.id, { parts: ['description'], reason: 'A custody matter' });
    const texts = await Promise.all(
      [`/requests/${request.id}`, `/requests/${request.id}/events`].map((path) => app.call('GET', path)),
    );
    expect(texts.map(({ text }) => text).join()).not.toContain('custody');
    const audit = app.db.selectFrom('redaction').selectAll().where('requestId', '=', request.id);
    expect(await audit.executeTakeFirst()).toMatchObject({
      reason: 'A custody matter',
      parts: ['description'],
      askedBy: expect.stringMatching(/^oauth2:/) as string,
    });
  });

  it('tells whoever follows the request live', async () => {
    const { request } = await tellingReport();
    const watch = app.resident.requests.watch(request.id, { lastEventId: 1 });
    const news = watch.next();
    await desk.requests.redact(request.id, { parts: ['description'], reason: 'She asked' });
    expect((await news).value).toMatchObject({ seq: 2, type: 'redacted' });
    await watch.return();
  });

  it('says what to mend when there is no such event, and when nothing is named', async () => {
    const { id } = await app.report();
    await expect(desk.requests.redact(id, { seqs: [1, 9], reason: 'x' })).rejects.toMatchObject({
      status: 422,
      problem: { errors: [{ pointer: '/seqs/1', detail: 'The timeline has no event 9' }] },
    });
    await expect(desk.requests.redact(id, { reason: 'x' })).rejects.toMatchObject({ status: 400 });
    await expect(
      app.resident.requests.redact(id, { parts: ['description'], reason: 'x' }),
    ).rejects.toMatchObject({
      status: 401,
    });
  });
});
