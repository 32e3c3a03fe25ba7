import { type Import } from '@councilkit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asDesk, asSupplier } from '../../test/callers.js';
import { runApp, type RunningApp } from '../../test/running-app.js';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

const named = { serviceCode: 'pothole', serviceName: 'Pothole', submittedAt: '2020-01-01T10:00:00Z' };

describe('history that knows more than a plain list', () => {
  it('keeps what was said of what comes next, what others call it, and what has no place, for whom they concern', async () => {
    const request = {
      ...named,
      sourceRequestId: '1',
      supplier: 'Peak Roads Ltd',
      notice: 'We inspect roads in your area every Monday',
      externalReferences: [{ party: 'peak-roads', value: 'job-7' }],
      raw: { priority: 'P3', tags: ['bus route'] },
    };
    const { references } = await app.staff.imports.create({ source: 'old', requests: [request] });
    const reference = references[0]?.reference ?? '';
    const { notice, supplierId, group, ...asPublic } = await app.resident.requests.get(reference);
    expect({ notice, supplierId, group }).toEqual({
      notice: request.notice,
      supplierId: 'peak-roads',
      group: 'Roads and pavements',
    });
    expect(asPublic).not.toHaveProperty('externalReferences');
    expect(asPublic).not.toHaveProperty('raw');
    const desk = await asDesk(app);
    expect(await desk.requests.get(reference)).toMatchObject({
      externalReferences: [{ party: 'old', value: '1' }, ...request.externalReferences],
      raw: request.raw,
    });
    const asSeen = await (await asSupplier(app, 'peak-roads')).requests.get(reference);
    expect(asSeen.externalReferences).toEqual(request.externalReferences);
    expect(asSeen).not.toHaveProperty('raw');

    await app.staff.imports.create({ source: 'old', requests: [{ ...named, sourceRequestId: '1' }] });
    expect(await desk.requests.get(reference)).toMatchObject({ notice, raw: request.raw });
  });

  it('links duplicates by what their source calls them, in any order', async () => {
    const closing = { status: 'closed', outcome: 'duplicate', publicText: 'Reported before' } as const;
    const file: Import = {
      source: 'linked',
      requests: [
        { ...named, sourceRequestId: 'b', events: [{ ...closing, duplicateOf: 'a' }] },
        { ...named, sourceRequestId: 'a' },
      ],
    };
    const { references } = await app.staff.imports.create(file);
    const [b, a] = await Promise.all(references.map((one) => app.resident.requests.get(one.reference)));
    expect(b).toMatchObject({ outcome: 'duplicate', duplicateOf: { id: a?.id, reference: a?.reference } });
    const later = { ...named, sourceRequestId: 'c', events: [{ ...closing, duplicateOf: 'a' }] };
    const [c] = (await app.staff.imports.create({ source: 'linked', requests: [later] })).references;
    expect(await app.resident.requests.get(c?.reference ?? '')).toMatchObject({ duplicateOf: { id: a?.id } });
    const lost = { ...named, sourceRequestId: 'd', events: [{ ...closing, duplicateOf: 'nothing' }] };
    await expect(app.staff.imports.create({ source: 'linked', requests: [lost] })).rejects.toMatchObject({
      problem: { status: 422, errors: [{ pointer: '/requests/0/events' }] },
    });
  });

  it('completes the work on what it closes', async () => {
    const request = { ...named, sourceRequestId: 'worked-on' };
    const [brought] = (await app.staff.imports.create({ source: 'worked', requests: [request] })).references;
    const [desk, peakRoads] = [await asDesk(app), await asSupplier(app, 'peak-roads')];
    const offer = await desk.assignments.offer(brought?.reference ?? '', { supplierId: 'peak-roads' });
    await peakRoads.assignments.accept(offer.id, {});
    const closing = { status: 'closed', outcome: 'fixed', publicText: 'Filled' } as const;
    await app.staff.imports.create({ source: 'worked', requests: [{ ...request, events: [closing] }] });
    expect(await desk.assignments.get(offer.id)).toMatchObject({ state: 'completed' });
  });

  it('may not know who was responsible, or which request stayed, and says so by leaving it out', async () => {
    const closing = { status: 'closed', publicText: 'Not ours' } as const;
    const events = [
      { ...closing, outcome: 'notResponsible' as const, occurredAt: '2020-01-02T10:00:00Z' },
      { ...closing, outcome: 'duplicate' as const, occurredAt: '2020-01-03T10:00:00Z' },
    ];
    const request = { ...named, sourceRequestId: 'e', events };
    const [e] = (await app.staff.imports.create({ source: 'bare', requests: [request] })).references;
    expect(await app.resident.requests.get(e?.reference ?? '')).toMatchObject({
      outcome: 'duplicate',
      duplicateOf: null,
      responsible: null,
    });
  });
});
