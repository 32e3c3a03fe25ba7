import { CouncilKit, type ImportedService, type ServiceRequest } from '@councilkit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApp, type RunningApp } from '../../test/running-app.js';
import { addClient } from '../clients/store.js';

const base: Omit<ImportedService, 'code'> = {
  name: 'Rats in the home',
  description: 'A council home with vermin in it',
  group: 'Housing',
  keywords: [],
  location: 'optional',
  contact: 'optional',
  phase: 'live',
  promise: null,
  supplier: null,
  emergencyNotice: null,
  questions: [
    { code: 'room', prompt: 'Which room?', datatype: 'string', required: false, order: 1 },
    {
      ...{ code: 'illness', prompt: 'Is somebody ill?', datatype: 'string', required: false, order: 2 },
      answerVisibility: 'private',
    },
  ],
};

let app: RunningApp;
let peakRoads: CouncilKit;
beforeAll(async () => {
  app = await runApp();
  await app.staff.imports.create({
    source: 'housing',
    services: [
      { ...base, code: 'secret', visibility: 'private' },
      { ...base, code: 'hidden', locationPrecision: 'hidden' },
      { ...base, code: 'rounded', locationPrecision: 'rounded', sharesNameWithSupplier: true },
      { ...base, code: 'turning' },
    ],
  });
  const scopes = ['requests:read', 'events:write'];
  const client = { name: 'Peak Roads', supplierId: 'peak-roads', scopes };
  const { id: clientId, secret: clientSecret } = await addClient(app.db, client, app.clock.now);
  const tokenUrl = new URL('/oauth2/token', app.baseUrl).href;
  peakRoads = new CouncilKit({
    baseUrl: app.baseUrl,
    maxRetries: 0,
    auth: { tokenUrl, clientId, clientSecret },
  });
});
afterAll(() => app.stop());

const report = (serviceCode: string, changes: object = {}): Promise<ServiceRequest> =>
  app.report({
    serviceCode,
    location: { addressText: '3 Dove Lane', point: { lat: 53.016642, long: -1.731249 } },
    answers: { room: 'Kitchen', illness: 'Asthma' },
    contact: { name: 'Samira Quill', email: 'samira@example.org' },
    ...changes,
  });

async function assign(
  requestId: string,
  columns: { state: 'offered' | 'declined' | 'accepted'; acceptedAt?: Date },
) {
  const now = app.clock.now;
  const id = crypto.randomUUID();
  await app.db
    .insertInto('assignment')
    .values({
      ...{
        id,
        requestId,
        supplierId: 'peak-roads',
        offeredAt: now,
        updatedAt: now,
        acceptedAt: null,
        endedAt: null,
      },
      ...{ supplierReference: null, reason: null, previousId: null, respondBy: null },
      ...columns,
    })
    .execute();
}

describe('a request for a private service', () => {
  it('is answered to whoever made it, and is then there for staff alone', async () => {
    const { id, reference } = await report('secret');
    for (const name of [id, reference]) {
      const missing = await app.call('GET', `/requests/${name}`);
      expect(missing.status).toBe(404);
      expect(missing.problem.detail).toContain('No request has the');
      expect((await app.call('GET', `/requests/${name}/events`)).status).toBe(404);
      expect((await app.call('GET', `/requests/${name}/events/stream`)).status).toBe(404);
    }
    expect(await app.staff.requests.get(id)).toMatchObject({ visibility: 'private' });
    const listed = async (by: CouncilKit) =>
      (await by.requests.list({ limit: 200 }).all()).map((one) => one.id);
    expect(await listed(app.resident)).not.toContain(id);
    expect(await listed(app.staff)).toContain(id);
  });

  it('is there for the supplier it is offered to, until that declines', async () => {
    const { id } = await report('secret');
    await expect(peakRoads.requests.get(id)).rejects.toMatchObject({ status: 404 });
    await assign(id, { state: 'offered' });
    expect(await peakRoads.requests.get(id)).toMatchObject({ id, location: { addressText: '3 Dove Lane' } });
    const [listed] = (await peakRoads.requests.list({ serviceCode: 'secret', q: 'Dove Lane' }).page()).data;
    expect(listed).toMatchObject({ id, location: { addressText: '3 Dove Lane' } });
    await app.db.updateTable('assignment').set({ state: 'declined' }).where('requestId', '=', id).execute();
    await expect(peakRoads.requests.get(id)).rejects.toMatchObject({ status: 404 });
  });
});

describe('what the public reads of a request', () => {
  it('says no place where the service is about a home', async () => {
    const { id } = await report('hidden');
    expect(await app.resident.requests.get(id)).toMatchObject({
      location: null,
      locationPrecision: 'hidden',
    });
    expect(await app.staff.requests.get(id)).toMatchObject({
      location: { addressText: '3 Dove Lane', point: { lat: 53.016642 } },
      locationPrecision: 'exact',
    });
  });

  it('says a rounded place, and no address, where the service asks for it', async () => {
    const { id } = await report('rounded');
    const seen = await app.resident.requests.get(id);
    expect(seen.location).toEqual({ point: { lat: 53.017, long: -1.731 } });
    expect(seen.locationPrecision).toBe('rounded');
  });

  it('has the answers to public questions alone', async () => {
    const { id } = await report('hidden');
    const codes = (request: ServiceRequest) => request.answers.map(({ code }) => code);
    expect(codes(await app.resident.requests.get(id))).toEqual(['room']);
    expect(codes(await app.staff.requests.get(id))).toEqual(['room', 'illness']);
  });

  it('has the name when the reporter chose so, and staff have it anyway', async () => {
    const { id: quiet } = await report('hidden');
    const { id: proud } = await report('hidden', { showName: true });
    expect(await app.resident.requests.get(quiet)).not.toHaveProperty('reporterName');
    expect(await app.resident.requests.get(proud)).toMatchObject({ reporterName: 'Samira Quill' });
    expect(await app.staff.requests.get(quiet)).toMatchObject({ reporterName: 'Samira Quill' });
  });

  it('follows the service when that turns private, and when it opens again', async () => {
    const { id } = await report('turning');
    const turn = async (visibility: 'public' | 'private') =>
      app.staff.imports.create({ source: 'housing', services: [{ ...base, code: 'turning', visibility }] });
    await turn('private');
    expect((await app.call('GET', `/requests/${id}`)).status).toBe(404);
    await turn('public');
    expect((await app.call('GET', `/requests/${id}`)).status).toBe(200);
  });

  it('is the same for what was imported', async () => {
    const { references } = await app.staff.imports.create({
      source: 'housing',
      requests: [
        {
          ...{ sourceRequestId: 'h-1', serviceCode: 'secret', serviceName: 'Rats in the home' },
          submittedAt: '2026-11-01T10:00:00+00:00',
        },
      ],
    });
    expect((await app.call('GET', `/requests/${references[0]?.reference}`)).status).toBe(404);
  });
});

describe('a supplier', () => {
  it('has the name only where the job needs it', async () => {
    const [shared, kept] = await Promise.all([report('rounded'), report('hidden')]);
    for (const { id } of [shared, kept]) await assign(id, { state: 'accepted', acceptedAt: app.clock.now });
    expect(await peakRoads.requests.get(shared.id)).toMatchObject({ reporterName: 'Samira Quill' });
    expect(await peakRoads.requests.get(kept.id)).not.toHaveProperty('reporterName');
  });

  it('reads of what is not for residents its own alone', async () => {
    const { id } = await report('rounded');
    await assign(id, { state: 'accepted', acceptedAt: app.clock.now });
    await app.staff.events.append(id, { staffText: 'Between us' });
    await peakRoads.events.append(id, { staffText: 'From Peak Roads' });
    await app.db
      .updateTable('requestEvent')
      .set({ supplierId: 'peak-roads' })
      .where('requestId', '=', id)
      .where('staffText', '=', 'From Peak Roads')
      .execute();
    const texts = (await peakRoads.events.list(id).all()).map(({ staffText }) => staffText);
    expect(texts).toEqual([undefined, undefined, 'From Peak Roads']);
  });
});
