import { CouncilKit } from '@councilkit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asDesk } from '../../test/callers.js';
import { runApp, withKey, type RunningApp } from '../../test/running-app.js';
import { addClient } from '../clients/store.js';
import { contactReadings } from './audit-store.js';

const contact = { name: 'Samira Okafor-Quill', email: 'samira.quill@example.org', phone: '01632 960987' };

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

async function asSystem(scopes: string[], supplierId: string | null = null): Promise<CouncilKit> {
  const added = await addClient(app.db, { name: 'Call centre', supplierId, scopes }, app.clock.now);
  const tokenUrl = new URL('/oauth2/token', app.baseUrl).href;
  const auth = { tokenUrl, clientId: added.id, clientSecret: added.secret };
  return new CouncilKit({ baseUrl: app.baseUrl, maxRetries: 0, auth });
}

const report = () => app.resident.requests.create({ serviceCode: 'tree-planting', contact });
const reportNamelessly = () => app.resident.requests.create({ serviceCode: 'litter' });

describe('how to reach who reported', () => {
  it('is read by staff with the scope for it, and every reading is written to the audit', async () => {
    const { id, reference } = await report();
    const staff = await asSystem(['contact:read']);
    expect(await staff.requests.contact(reference)).toEqual({ ...contact, isMasked: false });
    const [reading, ...others] = await contactReadings(app.db, { reference, limit: 10 });
    expect(others).toEqual([]);
    expect(reading).toMatchObject({
      requestId: id,
      reference,
      readerKind: 'staff',
      readerId: expect.stringMatching(/^call-centre-/),
      readerName: 'Call centre',
      readAt: app.clock.now,
    });
  });

  it('is not read when the audit cannot be written', async () => {
    const { id } = await report();
    const staff = await asSystem(['contact:read']);
    await app.db.schema.alterTable('contactReading').renameTo('contactReadingElsewhere').execute();
    await expect(staff.requests.contact(id)).rejects.toMatchObject({ status: 500 });
    await app.db.schema.alterTable('contactReadingElsewhere').renameTo('contactReading').execute();
  });

  it('is masked for the reporter, who is in no audit', async () => {
    const { id, reference } = await report();
    await app.resident.proofs.request({ email: contact.email, reference });
    const token = (await app.proofLinks()).at(-1) ?? '';
    const { accessToken } = await app.resident.proofs.exchange({ token });
    const reporter = new CouncilKit({ baseUrl: app.baseUrl, maxRetries: 0, auth: { accessToken } });
    expect(await reporter.requests.contact(id)).toEqual({
      name: 'Samira Okafor-Quill',
      email: 's***********@e******.org',
      phone: '*********987',
      isMasked: true,
    });
    expect(await contactReadings(app.db, { reference, limit: 10 })).toEqual([]);

    const { id: another } = await reportNamelessly();
    await expect(reporter.requests.contact(another)).rejects.toMatchObject({ status: 403 });
  });

  it('says that nothing is kept', async () => {
    const { id } = await reportNamelessly();
    const staff = await asSystem(['contact:read']);
    expect(await staff.requests.contact(id)).toEqual({
      name: null,
      email: null,
      phone: null,
      isMasked: false,
    });
  });

  it('is for nobody else', async () => {
    const { id } = await report();
    expect((await app.call('GET', `/requests/${id}/contact`)).status).toBe(401);
    const { status, problem } = await app.call('GET', `/requests/${id}/contact`, undefined, withKey);
    expect([status, problem.detail]).toEqual([403, expect.stringContaining('contact:read')]);
    const staff = await asSystem(['staff:read', 'staff:write', 'requests:read']);
    await expect(staff.requests.contact(id)).rejects.toMatchObject({
      status: 403,
      problem: { detail: 'This call needs the scope contact:read' },
    });
    const supplier = await asSystem(['contact:read', 'assignments:write'], 'peak-roads');
    await expect(supplier.requests.contact(id)).rejects.toMatchObject({ status: 403 });
    const offer = await (await asDesk(app)).assignments.offer(id, { supplierId: 'peak-roads' });
    await supplier.assignments.accept(offer.id, {});
    await expect(supplier.requests.contact(id)).rejects.toMatchObject({
      status: 403,
      problem: { detail: 'A supplier writes to the reporter with an event' },
    });
  });

  it('is kept by no cache', async () => {
    const { id } = await reportNamelessly();
    const staff = await asSystem(['contact:read']);
    const { headers } = await staff.requests.contact(id).withResponse();
    expect(headers.get('cache-control')).toBe('no-store');
  });
});
