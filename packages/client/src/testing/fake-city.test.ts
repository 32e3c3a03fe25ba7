import { describe, expect, it } from 'vitest';
import { TakenInError } from '../index.js';
import { createFakeCouncil } from './create-fake-council.js';
import { exampleServices } from './example-services.js';

const inPark = { point: { lat: 53.0149, long: -1.734 } };
const outside = { point: { lat: 53.02, long: -1.73 } };
const photo = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]);

describe('areas of the fake council', () => {
  it('are found by a point, and hold what is reported there', async () => {
    const { server } = createFakeCouncil();
    const council = server.connect();
    const { lat, long } = inPark.point;
    const here = await council.areas.list({ lat, long }).all();
    expect(here.map(({ code }) => code)).toEqual(['ward-riverside', 'park-riverside']);
    const { id } = server.report({ location: inPark });
    server.report({ location: outside });
    const listed = await council.requests.list({ areaCode: 'park-riverside' }).all();
    expect(listed).toMatchObject([{ id, areaCode: 'ward-riverside' }]);
  });

  it.each([
    ['by its stream', 0],
    ['where streams are blocked', 100],
  ])('are followed %s, and a request that is moved out takes nothing with it', async (_name, blocked) => {
    const { server } = createFakeCouncil();
    const desk = server.connect({ auth: server.staff() });
    const council = server.connect({ maxRetries: 0 });
    const { nextAfter: after } = await council.events.changes({ after: 'latest' }).page();
    const { id } = server.report({ location: inPark });
    server.report({ location: outside });
    const { etag = '' } = await desk.requests.get(id).withResponse();
    await desk.requests.correct(id, { location: outside }, { ifMatch: etag });
    server.append(id, { publicText: 'Elsewhere now' });
    if (blocked)
      server.failNext({ status: 406, slug: 'not-acceptable' }, { operation: 'streamArea', times: blocked });
    const heard: string[] = [];
    for await (const { type } of council.areas.follow('park-riverside', { after, pollIntervalMs: 5 })) {
      heard.push(type);
      if (heard.length === 2) server.report({ location: inPark });
      if (heard.length === 3) break;
    }
    expect(heard).toEqual(['submitted', 'corrected', 'submitted']);
  });
});

describe('a report to a batch service', () => {
  it('gets a token, which becomes a request when the back office has taken it in', async () => {
    const [pothole] = exampleServices;
    if (!pothole) throw new Error('There is a pothole');
    const { server } = createFakeCouncil({
      services: [{ ...pothole, intake: 'batch', location: 'optional' }],
    });
    const council = server.connect();
    const report = { serviceCode: 'pothole', answers: { place: 'carriageway', size: 'plate' } };
    const answer = await council.intakeTokens.create(report);
    if (!('token' in answer)) throw new Error('It is a token');
    expect(answer).toMatchObject({ state: 'pending', request: null });
    await expect(council.requests.create(report)).rejects.toBeInstanceOf(TakenInError);
    expect(await council.requests.list().all()).toEqual([]);
    const taken = server.takeInBatches();
    expect(taken).toHaveLength(2);
    const { state, request } = await council.intakeTokens.get(answer.token);
    expect([state, request?.id]).toEqual(['resolved', taken[0]?.id]);
  });
});

describe('a photo', () => {
  it('that nobody names is forgotten after a day', async () => {
    const { server } = createFakeCouncil();
    const council = server.connect();
    const { id } = await council.attachments.upload(photo, { altText: 'A hole' });
    server.clock.advance({ hours: 25 });
    await expect(council.attachments.get(id)).rejects.toMatchObject({ status: 404 });
    const report = council.requests.create({ serviceCode: 'overflowing-bin', attachmentIds: [id] });
    await expect(report).rejects.toMatchObject({ errors: [{ pointer: '/attachmentIds/0' }] });
  });

  it('is the key’s own while nothing names it, and hidden with the words of its request', async () => {
    const { council, server } = createFakeCouncil();
    const resident = server.connect();
    const { id } = await council.attachments.upload(photo, { altText: 'A hole' });
    await expect(resident.attachments.get(id)).rejects.toMatchObject({ status: 404 });
    const request = server.report({ attachmentIds: [id] });
    expect(await resident.attachments.get(id)).toMatchObject({ altText: 'A hole' });
    const desk = server.connect({ auth: server.staff() });
    await desk.requests.moderate(request.id, { moderation: 'hidden', staffText: 'A face' });
    await expect(resident.attachments.get(id)).rejects.toMatchObject({ status: 404 });
    expect((await resident.requests.get(request.id)).attachments).toEqual([]);
    expect((await desk.requests.get(request.id)).attachments).toMatchObject([{ id }]);
  });

  it('that is larger than the council takes is refused', async () => {
    const { server } = createFakeCouncil();
    const large = new Uint8Array(16_000_000);
    large.set(photo);
    const answer = server.connect().attachments.upload(large, { altText: 'A large hole' });
    await expect(answer).rejects.toMatchObject({ status: 413 });
  });
});

describe('a duplicate', () => {
  it('moves its followers to the request that stays, and they hear of that one', async () => {
    const { council, server } = createFakeCouncil();
    const resident = server.connect();
    const [original, copy] = [server.report(), server.report()];
    const email = 'rhian@example.org';
    await resident.subscriptions.create({ scope: { requestId: copy.id }, channel: 'email', email });
    const token = server.messages.at(-1)?.token ?? '';
    await resident.subscriptions.confirm(token);
    const duplicateOf = original.reference;
    const publicText = 'Reported before';
    await council.events.append(copy.id, { status: 'closed', outcome: 'duplicate', duplicateOf, publicText });
    expect(await resident.subscriptions.get(token)).toMatchObject({ state: 'moved' });
    await council.events.append(original.id, { status: 'inProgress', publicText: 'Begun' });
    const desk = server.connect({ auth: server.staff() });
    const told = await desk.notifications.list(original.id).all();
    expect(told.map(({ addressMasked }) => addressMasked)).toContain('r****@e******.org');
  });
});

describe('tokens of the fake council', () => {
  it('end after an hour, and the client gets another', async () => {
    const { server } = createFakeCouncil();
    const desk = server.connect({ auth: server.staff() });
    await desk.assignments.list().all();
    server.clock.advance({ hours: 2 });
    await desk.assignments.list().all();
    expect(server.calls.map(({ status }) => status)).toEqual([200, 401, 200]);
  });

  it('open what they have scopes for', async () => {
    const { server } = createFakeCouncil();
    const { id } = server.report();
    const reader = server.connect({ auth: server.staff(['staff:read']) });
    const answer = reader.requests.moderate(id, { moderation: 'hidden', staffText: 'Why' });
    await expect(answer).rejects.toMatchObject({ status: 403 });
    const wrong = { ...server.staff(), clientSecret: 'wrong' };
    await expect(server.connect({ auth: wrong }).requests.get(id)).rejects.toMatchObject({ status: 401 });
  });
});
