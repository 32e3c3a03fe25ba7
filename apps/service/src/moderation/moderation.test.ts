import { type CouncilKit } from '@councilkit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asDesk } from '../../test/callers.js';
import { paper, picture } from '../../test/pictures/made.js';
import { runApp, withKey, type RunningApp } from '../../test/running-app.js';

let app: RunningApp;
let desk: CouncilKit;
let photo: Buffer;
beforeAll(async () => {
  app = await runApp();
  desk = await asDesk(app);
  photo = await picture('png', 40, 30);
});
afterAll(() => app.stop());

const upload = async (file = photo) => (await app.resident.attachments.upload(file)).id;
const statusOf = async (id: string) => (await app.call('GET', `/attachments/${id}/display`)).status;

describe('a request that is hidden', () => {
  it('keeps its words and photos from the public, and gives them back when it is shown again', async () => {
    const [ofReport, ofEvent] = [await upload(), await upload()];
    const { id } = await app.report({ attachmentIds: [ofReport] });
    await desk.events
      .append(id, { publicText: 'On our way', attachmentIds: [ofEvent] })
      .catch(() => undefined);
    const hidden = await desk.requests.moderate(id, { moderation: 'hidden', staffText: 'Names a neighbour' });
    expect(hidden).toMatchObject({ moderation: 'hidden', description: 'Deep hole in the nearside lane' });
    const seen = await app.resident.requests.get(id);
    expect([seen.description, seen.attachments]).toEqual([null, undefined]);
    expect((await app.resident.requests.list({ limit: 1 }).page()).data).toMatchObject([
      { description: null },
    ]);
    expect([await statusOf(ofReport), await statusOf(ofEvent)]).toEqual([404, 404]);
    expect((await desk.requests.get(id)).attachments).toMatchObject([{ id: ofReport, state: 'hidden' }]);

    await desk.requests.moderate(id, { moderation: 'shown', staffText: 'The neighbour agrees' });
    expect(await app.resident.requests.get(id)).toMatchObject({
      description: 'Deep hole in the nearside lane',
      attachments: [{ id: ofReport, state: 'shown' }],
    });
    expect(await statusOf(ofReport)).toBe(200);
  });

  it('says so in its timeline, and why to staff alone', async () => {
    const { id } = await app.report();
    await desk.requests.moderate(id, { moderation: 'hidden', staffText: 'Names a neighbour' });
    const [, event] = await app.resident.events.list(id).all();
    expect(event).toMatchObject({ seq: 2, type: 'moderated', actor: { kind: 'council' }, status: null });
    expect(JSON.stringify(event)).not.toContain('neighbour');
    const [, forStaff] = await desk.events.list(id).all();
    expect(forStaff).toMatchObject({ staffText: 'Names a neighbour' });
  });

  it('hides what is added to it later, too', async () => {
    const { id } = await app.report();
    await desk.requests.moderate(id, { moderation: 'hidden', staffText: 'Names a neighbour' });
    const later = await upload();
    await app.staff.events.append(id, { publicText: 'Done', attachmentIds: [later] });
    const events = await app.resident.events.list(id).all();
    expect(events.at(-1)).toMatchObject({ publicText: 'Done' });
    expect(events.at(-1)).not.toHaveProperty('attachments');
    expect(await statusOf(later)).toBe(404);
  });

  it('is hidden once for one key', async () => {
    const { id } = await app.report();
    const body = { moderation: 'hidden', staffText: 'Names a neighbour' } as const;
    const options = { idempotencyKey: 'moderate-4211' };
    await desk.requests.moderate(id, body, options);
    expect(await desk.requests.moderate(id, body, options)).toMatchObject({ lastSeq: 2 });
  });
});

describe('a paper', () => {
  it('is shown to the public once a person has decided so', async () => {
    const attachmentIds = [await upload(paper)];
    const { id } = await app.report({ attachmentIds });
    expect((await app.resident.requests.get(id)).attachments).toEqual([]);
    await desk.requests.moderate(id, { moderation: 'shown', staffText: 'A plan of the park' });
    expect((await app.resident.requests.get(id)).attachments).toMatchObject([{ state: 'shown' }]);
  });
});

describe('photos of an event', () => {
  it('come with it, to whoever reads it', async () => {
    const { id } = await app.report();
    const attachmentIds = [await upload()];
    const closing = { status: 'closed', outcome: 'fixed', publicText: 'Filled', attachmentIds } as const;
    const event = await app.staff.events.append(id, closing);
    const shown = [{ id: attachmentIds[0], state: 'shown' }];
    expect(event.attachments).toMatchObject(shown);
    const [, read] = await app.resident.events.list(id).all();
    expect(read?.attachments).toMatchObject(shown);
    expect((await app.resident.requests.get(id)).attachments).toEqual([]);
  });

  it('are enough to say, and are not taken from elsewhere', async () => {
    const { id } = await app.report();
    expect(await app.staff.events.append(id, { attachmentIds: [await upload()] })).toMatchObject({
      type: 'comment',
    });
    await expect(app.staff.events.append(id, { attachmentIds: ['nothing'] })).rejects.toMatchObject({
      status: 422,
    });
    const requests = [
      {
        sourceRequestId: '1',
        serviceCode: '006',
        serviceName: 'Kerbs',
        submittedAt: '2010-04-14T06:37:38-08:00',
        events: [{ attachmentIds: ['x'] }],
      },
    ];
    const { status, problem } = await app.call('POST', '/imports', { source: 'old', requests }, withKey);
    expect([status, problem.errors?.[0]?.pointer]).toEqual([422, '/requests/0/events/0/attachmentIds']);
  });
});
