import { type CouncilKit } from '@councilkit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asDesk } from '../../test/callers.js';
import { picture } from '../../test/pictures/made.js';
import { runApp, type RunningApp } from '../../test/running-app.js';
import { USUAL_RULES, type RetentionRules } from './rules.js';
import { keepNoLonger } from './store.js';

const DAY_MS = 24 * 60 * 60 * 1000;

let app: RunningApp;
let desk: CouncilKit;
beforeAll(async () => {
  app = await runApp();
  desk = await asDesk(app);
});
afterAll(() => app.stop());

const contact = { name: 'Wilhelmina Ketteridge', email: 'w.ketteridge@example.org', phone: '01632 960741' };
const later = (days: number) => new Date(app.clock.now.getTime() + days * DAY_MS);
const round = (days: number, rules: RetentionRules = USUAL_RULES) =>
  keepNoLonger(app.db, rules, later(days), (error) => {
    throw error;
  });
const contacts = (id: string) =>
  app.db.selectFrom('requestContact').selectAll().where('requestId', '=', id).execute();

/** A request about a person in every way, closed. */
async function closed(outcome: 'fixed' | 'cancelled' = 'fixed') {
  const photo = await app.resident.attachments.upload(await picture('png', 40, 30), {
    altText: 'My Ketteridge house',
  });
  const request = await app.report({
    description: 'Wilhelmina Ketteridge fell here',
    location: { addressText: '3 Ketteridge Lane', point: { lat: 53.0166, long: -1.7312 } },
    contact,
    attachmentIds: [photo.id],
  });
  const scope = { requestId: request.id };
  await app.resident.subscriptions.create({ scope, channel: 'email', email: contact.email });
  const text = { publicText: 'Ms Ketteridge was told', staffText: 'She is at w.ketteridge@example.org' };
  await app.staff.events.append(request.id, { status: 'closed', outcome, ...text });
  return { ...request, photoId: photo.id };
}

describe('a closed request', () => {
  it('loses how to reach its reporter first, and its words later; what can be counted stays', async () => {
    const { id, reference, photoId, submittedAt } = await closed();
    await app.resident.proofs.request({ email: contact.email, reference });
    await app.proofLinks();
    await app.sendMessages();
    const proofs = () => app.db.selectFrom('proof').select('id').where('requestId', '=', id).execute();
    await round(364);
    expect([await contacts(id), await proofs()]).toEqual([[expect.anything()], [expect.anything()]]);
    await round(366);
    expect([await contacts(id), await proofs()]).toEqual([[], []]);
    expect(await round(366)).toEqual({ contacts: 0, requests: [] });
    expect(await app.db.selectFrom('address').selectAll().execute()).toEqual([]);
    expect(await desk.requests.get(id)).toMatchObject({
      description: 'Wilhelmina Ketteridge fell here',
      lastSeq: 2,
    });

    const { requests } = await round(5 * 365 + 1);
    expect(requests).toEqual(expect.arrayContaining([expect.objectContaining({ requestId: id, seq: 3 })]));
    expect(await desk.requests.get(reference)).toMatchObject({
      id,
      serviceCode: 'pothole',
      status: 'closed',
      outcome: 'fixed',
      submittedAt,
      description: null,
      location: null,
      answers: [],
      attachments: [],
      reporterName: null,
    });
    expect(await desk.events.list(id).all()).toMatchObject([
      { seq: 1, type: 'submitted' },
      { seq: 2, status: 'closed', outcome: 'fixed', publicText: null, staffText: null },
      { seq: 3, type: 'redacted', actor: { kind: 'system' } },
    ]);
    await expect(desk.attachments.get(photoId)).rejects.toMatchObject({ status: 404 });
    const tables = [
      'serviceRequest',
      'requestEvent',
      'requestContact',
      'idempotencyKey',
      'message',
      'address',
    ] as const;
    const rows = await Promise.all(tables.map((table) => app.db.selectFrom(table).selectAll().execute()));
    expect(JSON.stringify(rows)).not.toMatch(/ketteridge/i);
  });

  it('is left alone by the next round', async () => {
    await closed();
    expect((await round(5 * 365 + 1)).requests.length).toBeGreaterThan(0);
    expect(await round(5 * 365 + 1)).toEqual({ contacts: 0, requests: [] });
  });

  it('goes sooner where it came to nothing, or where its service says so', async () => {
    const [fixed, cancelled] = [await closed(), await closed('cancelled')];
    const gone = async (days: number, rules?: RetentionRules) =>
      (await round(days, rules)).requests.map(({ requestId }) => requestId);
    expect(await gone(366)).toEqual([cancelled.id]);
    const strict = { ...USUAL_RULES, services: { pothole: { contactDays: 10, wordsDays: 30 } } };
    expect(await gone(29, strict)).toEqual([]);
    expect(await contacts(fixed.id)).toEqual([]);
    expect(await gone(31, strict)).toEqual([fixed.id]);
  });

  it('stays whole while it is open, and when it was reopened', async () => {
    const open = await app.report({ contact });
    const reopened = await closed();
    await app.staff.events.append(reopened.id, { status: 'reopened', publicText: 'It broke again' });
    await round(20 * 365);
    for (const { id } of [open, reopened]) {
      expect(await contacts(id)).toHaveLength(1);
      expect((await desk.requests.get(id)).description).not.toBeNull();
    }
  });

  it('holds up no other when it cannot be cleared out, and is told of', async () => {
    const [broken, sound] = [await closed(), await closed()];
    // Nothing of the service leaves a place behind the last that is counted.
    await app.db.updateTable('serviceRequest').set({ lastSeq: 1 }).where('id', '=', broken.id).execute();
    const told: unknown[] = [];
    const { requests } = await keepNoLonger(
      app.db,
      USUAL_RULES,
      later(6 * 365),
      (error) => void told.push(error),
    );
    expect(requests.map(({ requestId }) => requestId)).toContain(sound.id);
    expect(requests.map(({ requestId }) => requestId)).not.toContain(broken.id);
    expect(told).toEqual([expect.any(Error)]);
  });
});
