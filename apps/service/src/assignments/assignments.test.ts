import {
  ConflictError,
  type CouncilKit,
  NotFoundError,
  PermissionError,
  ValidationError,
} from '@councilkit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asDesk, asSupplier } from '../../test/callers.js';
import { runApp, type RunningApp } from '../../test/running-app.js';

let app: RunningApp;
let desk: CouncilKit;
let peakRoads: CouncilKit;
let larkfield: CouncilKit;
beforeAll(async () => {
  app = await runApp();
  desk = await asDesk(app);
  peakRoads = await asSupplier(app, 'peak-roads');
  larkfield = await asSupplier(app, 'larkfield');
});
afterAll(() => app.stop());

const later = (minutes: number) => {
  app.clock.now = new Date(app.clock.now.getTime() + minutes * 60_000);
};
const offered = async (supplierId = 'peak-roads') => {
  const request = await app.report();
  return { request, offer: await desk.assignments.offer(request.id, { supplierId }) };
};
const accepted = async () => {
  const { request, offer } = await offered();
  return { request, work: await peakRoads.assignments.accept(offer.id, {}) };
};
const lines = async (id: string, reader = app.resident) => (await reader.events.list(id).all()).slice(1);

describe('work that is offered', () => {
  it('stands in the worklist of its supplier, and of nobody else', async () => {
    const { request, offer } = await offered();
    expect(offer).toMatchObject({
      requestId: request.id,
      reference: request.reference,
      supplierId: 'peak-roads',
      supplierName: 'Peak Roads Ltd',
      state: 'offered',
      acceptedAt: null,
    });
    expect((await peakRoads.assignments.list({ state: 'offered', limit: 1 }).page()).data).toEqual([offer]);
    expect(await larkfield.assignments.list().all()).toEqual([]);
    expect(await larkfield.assignments.list({ supplierId: 'peak-roads' }).all()).toEqual([]);
    expect(await peakRoads.assignments.get(offer.id)).toEqual(offer);
    await expect(larkfield.assignments.get(offer.id)).rejects.toThrow(NotFoundError);
  });

  it('is not yet told to residents, nor whom it was offered to', async () => {
    const { request } = await offered();
    expect(await app.resident.assignments.trail(request.id).all()).toEqual([]);
    expect(await desk.assignments.trail(request.id).all()).toHaveLength(1);
    const [line] = await lines(request.id);
    expect(line).toMatchObject({
      seq: 2,
      type: 'assignmentChanged',
      publicText: null,
      actor: { kind: 'council' },
    });
    expect(JSON.stringify(line)).not.toMatch(/peak/i);
    expect(await app.resident.requests.get(request.id)).toMatchObject({ supplier: 'Highways team' });
  });

  it('is not offered twice, to a supplier nobody knows, or when the request is closed', async () => {
    const { request } = await offered();
    await expect(desk.assignments.offer(request.id, { supplierId: 'peak-roads' })).rejects.toThrow(
      ConflictError,
    );
    await expect(desk.assignments.offer(request.id, { supplierId: 'nobody' })).rejects.toThrow(
      ValidationError,
    );
    const respondBy = app.clock.now.toISOString();
    await expect(
      desk.assignments.offer(request.id, { supplierId: 'larkfield', respondBy }),
    ).rejects.toMatchObject({ problem: { detail: 'Give a moment that is still to come' } });
    await desk.events.append(request.id, { status: 'closed', outcome: 'fixed', publicText: 'Filled' });
    await expect(desk.assignments.offer(request.id, { supplierId: 'larkfield' })).rejects.toThrow(
      ConflictError,
    );
  });

  it('lapses when nobody answers in time', async () => {
    const request = await app.report();
    const respondBy = new Date(app.clock.now.getTime() + 60_000).toISOString();
    const offer = await desk.assignments.offer(request.id, { supplierId: 'peak-roads', respondBy });
    const since = app.clock.now.toISOString();
    later(2);
    expect(await peakRoads.assignments.get(offer.id)).toMatchObject({
      state: 'withdrawn',
      endedAt: respondBy,
    });
    const lapsed = await peakRoads.assignments.list({ state: 'withdrawn', updatedAfter: since }).all();
    expect(lapsed.map(({ id }) => id)).toEqual([offer.id]);
    await expect(peakRoads.assignments.accept(offer.id, {})).rejects.toThrow(ConflictError);
    expect(await desk.assignments.offer(request.id, { supplierId: 'peak-roads' })).toMatchObject({
      state: 'offered',
    });
  });

  it('is offered by staff alone, and answered by its supplier alone', async () => {
    const { request, offer } = await offered();
    const supplierId = 'larkfield';
    await expect(peakRoads.assignments.offer(request.id, { supplierId })).rejects.toThrow(PermissionError);
    await expect(app.staff.assignments.offer(request.id, { supplierId })).rejects.toThrow(PermissionError);
    await expect(desk.assignments.accept(offer.id, {})).rejects.toThrow(PermissionError);
    await expect(larkfield.assignments.accept(offer.id, {})).rejects.toThrow(NotFoundError);
    const decline = { reason: 'noCapacity', staffText: 'Two crews are ill' };
    await expect(larkfield.assignments.decline(offer.id, decline)).rejects.toThrow(NotFoundError);
  });
});

describe('work that is accepted', () => {
  it('is told to residents, with who does it now', async () => {
    const { request, offer } = await offered();
    const work = await peakRoads.assignments.accept(offer.id, {
      supplierReference: 'job-5512',
      publicText: 'Our crew will inspect on Monday',
    });
    expect(work).toMatchObject({ state: 'accepted', supplierReference: 'job-5512' });
    expect(await app.resident.requests.get(request.id)).toMatchObject({
      supplier: 'Peak Roads Ltd',
      supplierId: 'peak-roads',
      status: 'submitted',
    });
    expect((await lines(request.id))[1]).toMatchObject({
      type: 'assignmentChanged',
      publicText: 'Our crew will inspect on Monday',
      actor: { kind: 'supplier', name: 'Peak Roads Ltd' },
    });
    const [shown] = await app.resident.assignments.trail(request.id).all();
    expect(shown).toMatchObject({ supplierName: 'Peak Roads Ltd', state: 'accepted' });
    expect(shown).not.toHaveProperty('supplierReference');
  });

  it('is had by one supplier, whoever was quicker', async () => {
    const { request, offer } = await offered();
    const other = await desk.assignments.offer(request.id, { supplierId: 'larkfield' });
    const tries = await Promise.allSettled([
      peakRoads.assignments.accept(offer.id, {}),
      larkfield.assignments.accept(other.id, {}),
    ]);
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const states = (await desk.assignments.trail(request.id).all()).map(({ state }) => state);
    expect(states.toSorted()).toEqual(['accepted', 'withdrawn']);
    await expect(desk.assignments.offer(request.id, { supplierId: 'highways' })).rejects.toThrow(
      ConflictError,
    );
  });

  it('lets its supplier say what happens, in its own name, and no other', async () => {
    const { request } = await accepted();
    const said = { status: 'planned', publicText: 'On Thursday', source: request.id, sourceEventId: '1' };
    const event = await peakRoads.events.append(request.id, said);
    expect(event).toMatchObject({ actor: { kind: 'supplier', name: 'Peak Roads Ltd' }, sourceEventId: '1' });
    await expect(larkfield.events.append(request.id, { publicText: 'Us too' })).rejects.toThrow(
      PermissionError,
    );
    await expect(
      peakRoads.events.append(request.id, { publicText: 'The council says', actor: { kind: 'council' } }),
    ).rejects.toMatchObject({ problem: { errors: [{ pointer: '/actor/kind' }] } });
    await expect(
      peakRoads.events.append(request.id, {
        ...{ status: 'closed', outcome: 'cancelledByReporter', publicText: 'Nobody wants it' },
      }),
    ).rejects.toMatchObject({ problem: { errors: [{ pointer: '/outcome' }] } });
    const unassigned = await app.report();
    await expect(peakRoads.events.append(unassigned.id, { publicText: 'x' })).rejects.toThrow(
      PermissionError,
    );
  });

  it('is promised for no day that has passed, and a promise that was is repeated as it was', async () => {
    const { request } = await accepted();
    const mistyped = { promise: { expectedOn: '2025-12-04', reason: 'A year mistyped' } };
    await expect(peakRoads.events.append(request.id, mistyped)).rejects.toMatchObject({
      problem: { errors: [{ pointer: '/promise/expectedOn' }] },
    });
    const today = app.clock.now.toISOString().slice(0, 10);
    const said = { promise: { expectedOn: today, reason: 'Frost' }, source: request.id, sourceEventId: '1' };
    const { id } = await peakRoads.events.append(request.id, said);
    later(2 * 24 * 60);
    expect(await peakRoads.events.append(request.id, said)).toMatchObject({ id });
    const anew = { ...said, sourceEventId: '2' };
    await expect(peakRoads.events.append(request.id, anew)).rejects.toMatchObject({ status: 422 });
    expect(
      await peakRoads.events.append(request.id, { ...anew, occurredAt: `${today}T00:00:00Z` }),
    ).toMatchObject({ isLate: true });
  });

  it('is completed when the request is closed, and a late word of it still heard', async () => {
    const { request, work } = await accepted();
    const occurredAt = app.clock.now.toISOString();
    later(5);
    const closing = { status: 'closed', outcome: 'fixed', publicText: 'Filled' } as const;
    await peakRoads.events.append(request.id, closing);
    expect(await peakRoads.assignments.get(work.id)).toMatchObject({ state: 'completed' });
    const late = await peakRoads.events.append(request.id, { status: 'inProgress', occurredAt });
    expect(late).toMatchObject({ isLate: true, standing: { status: 'closed' } });
    await expect(
      peakRoads.assignments.decline(work.id, { reason: 'noCapacity', staffText: 'x' }),
    ).rejects.toThrow(ConflictError);
  });

  it('stays completed when the request is opened again, until it is offered and accepted anew', async () => {
    const { request, work } = await accepted();
    const closing = { status: 'closed', outcome: 'fixed', publicText: 'Filled' } as const;
    await peakRoads.events.append(request.id, closing);
    later(5);
    const back = await peakRoads.events.append(request.id, { status: 'inProgress', publicText: 'It sank' });
    expect(back).toMatchObject({ isLate: false, standing: { state: 'open', phase: 4 } });
    expect(await peakRoads.assignments.get(work.id)).toMatchObject({ state: 'completed' });
    const offer = await desk.assignments.offer(request.id, { supplierId: 'peak-roads' });
    expect(await peakRoads.assignments.accept(offer.id, {})).toMatchObject({ state: 'accepted' });
  });

  it('is no more on offer to others once the request is closed, and nor is what nobody has accepted', async () => {
    const { request, work } = await accepted();
    const next = await peakRoads.assignments.handOver(work.id, { supplierId: 'larkfield', reason: 'other' });
    const { request: another, offer } = await offered();
    for (const { id } of [request, another])
      await desk.events.append(id, { status: 'closed', outcome: 'fixed', publicText: 'Filled' });
    for (const { id } of [next, offer])
      expect(await desk.assignments.get(id)).toMatchObject({
        state: 'withdrawn',
        endedAt: app.clock.now.toISOString(),
      });
  });

  it('has one reference of its supplier, the last it gave', async () => {
    const { request, offer } = await offered();
    const work = await peakRoads.assignments.accept(offer.id, { supplierReference: 'job-1' });
    await desk.assignments.withdraw(work.id, { staffText: 'Offered to the wrong depot' });
    const again = await desk.assignments.offer(request.id, { supplierId: 'peak-roads' });
    await peakRoads.assignments.accept(again.id, { supplierReference: 'job-2' });
    expect((await peakRoads.requests.get(request.id)).externalReferences).toEqual([
      { party: 'peak-roads', value: 'job-2' },
    ]);
  });

  it('can be taken back: then the request is with its own team again', async () => {
    const { request, work } = await accepted();
    const back = await desk.assignments.withdraw(work.id, { staffText: 'The resident has rung' });
    expect(back).toMatchObject({ state: 'withdrawn' });
    expect(await app.resident.requests.get(request.id)).toMatchObject({
      supplier: 'Highways team',
      supplierId: 'highways',
    });
    await expect(peakRoads.events.append(request.id, { publicText: 'x' })).rejects.toThrow(PermissionError);
    await expect(desk.assignments.withdraw(work.id, { staffText: 'Again' })).rejects.toThrow(ConflictError);
    expect(JSON.stringify(await lines(request.id))).not.toContain('rung');
  });
});

describe('work that is declined', () => {
  it('says why to staff, and to residents not even by whom', async () => {
    const { request, offer } = await offered();
    const declined = await peakRoads.assignments.decline(offer.id, {
      reason: 'outsideContract',
      staffText: 'Mill Lane is not in our contract',
    });
    expect(declined).toMatchObject({ state: 'declined', reason: 'outsideContract' });
    const [, asStaff] = await lines(request.id, desk);
    expect(asStaff).toMatchObject({ staffText: 'Mill Lane is not in our contract' });
    expect(JSON.stringify(await lines(request.id))).not.toMatch(/peak|mill lane/i);
    const day = app.clock.now.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
    await expect(peakRoads.assignments.accept(offer.id, {})).rejects.toMatchObject({
      problem: { detail: `Peak Roads Ltd declined this work on ${day}. Offer it again.` },
    });
  });
});

describe('work that is handed over', () => {
  it('stays where it is until the other accepts; the trail keeps both', async () => {
    const { request, work } = await accepted();
    const next = await peakRoads.assignments.handOver(work.id, {
      supplierId: 'larkfield',
      reason: 'needsAnotherTrade',
      publicText: 'A cable runs under the hole',
    });
    expect(next).toMatchObject({ supplierId: 'larkfield', state: 'offered' });
    expect(await desk.assignments.get(next.id)).toMatchObject({ previousId: work.id });
    expect(await peakRoads.assignments.get(work.id)).toMatchObject({
      state: 'accepted',
      reason: 'needsAnotherTrade',
    });
    await peakRoads.events.append(request.id, { publicText: 'Still ours' });

    await larkfield.assignments.accept(next.id, {});
    const trail = await app.resident.assignments.trail(request.id).all();
    expect(await app.resident.assignments.trail(request.id, { limit: 1 }).all()).toEqual(trail);
    expect(trail.map(({ supplierName, state }) => [supplierName, state])).toEqual([
      ['Peak Roads Ltd', 'handedOver'],
      ['Larkfield Lighting', 'accepted'],
    ]);
    await expect(peakRoads.events.append(request.id, { publicText: 'x' })).rejects.toThrow(PermissionError);
    await larkfield.events.append(request.id, { status: 'inProgress' });
    expect(await app.resident.requests.get(request.id)).toMatchObject({ supplier: 'Larkfield Lighting' });
  });

  it('is handed over no more once it was taken back', async () => {
    const { work } = await accepted();
    const next = await peakRoads.assignments.handOver(work.id, { supplierId: 'larkfield', reason: 'other' });
    await desk.assignments.withdraw(work.id, { staffText: 'We do it ourselves' });
    expect(await desk.assignments.get(next.id)).toMatchObject({ state: 'withdrawn' });
    await expect(larkfield.assignments.accept(next.id, {})).rejects.toThrow(ConflictError);
  });

  it('stays with its holder when the other declines, who can hand it over again', async () => {
    const { request, work } = await accepted();
    const first = await peakRoads.assignments.handOver(work.id, { supplierId: 'larkfield', reason: 'other' });
    await larkfield.assignments.decline(first.id, { reason: 'noCapacity', staffText: 'No electrician free' });
    expect(await peakRoads.assignments.get(work.id)).toMatchObject({ state: 'accepted', endedAt: null });
    expect(await app.resident.requests.get(request.id)).toMatchObject({ supplier: 'Peak Roads Ltd' });
    await peakRoads.events.append(request.id, { publicText: 'Still ours' });
    await expect(larkfield.events.append(request.id, { publicText: 'x' })).rejects.toThrow(PermissionError);

    const second = await peakRoads.assignments.handOver(work.id, {
      supplierId: 'larkfield',
      reason: 'other',
    });
    expect(second.id).not.toBe(first.id);
    await larkfield.assignments.accept(second.id, {});
    expect(await peakRoads.assignments.get(work.id)).toMatchObject({ state: 'handedOver' });
    const states = (await desk.assignments.trail(request.id).all()).map(({ state }) => state);
    expect(states).toEqual(['handedOver', 'declined', 'accepted']);
    // Residents hear who has the work, and of nobody who would not.
    expect((await app.resident.assignments.trail(request.id).all()).map(({ state }) => state)).toEqual([
      'handedOver',
      'accepted',
    ]);
  });

  it('is not handed to whoever has it, nor by whoever has it not', async () => {
    const { work, request } = await accepted();
    const body = { supplierId: 'peak-roads', reason: 'other' };
    await expect(peakRoads.assignments.handOver(work.id, body)).rejects.toThrow(ValidationError);
    await expect(larkfield.assignments.handOver(work.id, body)).rejects.toThrow(NotFoundError);
    const { offer } = await offered();
    await expect(
      peakRoads.assignments.handOver(offer.id, { supplierId: 'larkfield', reason: 'other' }),
    ).rejects.toThrow(ConflictError);
    const byStaff = await desk.assignments.handOver(work.id, { supplierId: 'larkfield', reason: 'other' });
    expect(byStaff).toMatchObject({ state: 'offered', requestId: request.id });
  });

  it('lets the one before repeat what it said, and say nothing new', async () => {
    const { request, work } = await accepted();
    const said = { status: 'planned', source: request.id, sourceEventId: 'once' };
    const first = await peakRoads.events.append(request.id, said);
    const next = await peakRoads.assignments.handOver(work.id, { supplierId: 'larkfield', reason: 'other' });
    await larkfield.assignments.accept(next.id, {});
    expect(await peakRoads.events.append(request.id, said)).toMatchObject({ id: first.id });
    await expect(larkfield.events.append(request.id, said)).resolves.toMatchObject({ id: first.id });
  });
});

describe('a list of assignments', () => {
  it('pages, newest first, however small the pages', async () => {
    for (let count = 0; count < 3; count++) await offered('highways');
    const highways = await asSupplier(app, 'highways');
    const all = await highways.assignments.list({ limit: 1 }).all();
    expect(all).toHaveLength(3);
    expect(all.map(({ id }) => id)).toEqual(
      all
        .map(({ id }) => id)
        .toSorted()
        .toReversed(),
    );
  });

  it('refuses an id that is none, and a cursor that no page gave', async () => {
    await expect(desk.assignments.get('nonsense')).rejects.toThrow(NotFoundError);
    await expect(desk.assignments.list({ cursor: 'nonsense' }).page()).rejects.toThrow(ValidationError);
  });
});

describe('an answer that got lost', () => {
  it('is given again for the same key', async () => {
    const { offer } = await offered();
    const idempotencyKey = `accept-${offer.id}`;
    const first = await peakRoads.assignments.accept(offer.id, {}, { idempotencyKey });
    expect(await peakRoads.assignments.accept(offer.id, {}, { idempotencyKey })).toEqual(first);
  });
});
