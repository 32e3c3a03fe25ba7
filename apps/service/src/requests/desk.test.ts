import {
  ConflictError,
  type CouncilKit,
  PermissionError,
  PreconditionFailedError,
  ValidationError,
} from '@councilkit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asDesk, asSupplier } from '../../test/callers.js';
import { runApp, type RunningApp } from '../../test/running-app.js';

let app: RunningApp;
let desk: CouncilKit;
beforeAll(async () => {
  app = await runApp();
  desk = await asDesk(app);
});
afterAll(() => app.stop());

/** The version of a request as the desk reads it. */
const versionOf = async (id: string) => (await desk.requests.get(id).withResponse()).etag ?? '';
const elsewhere = { addressText: 'Outside 41 Mill Lane', point: { lat: 53.0171, long: -1.7298 } };
const closed = { status: 'closed', outcome: 'fixed', publicText: 'Done' } as const;
const twoJobs = {
  children: [
    { serviceCode: 'pothole', description: 'Fill the hole' },
    { serviceCode: 'litter', description: 'Empty the bin beside it', location: { addressText: 'Bus stop' } },
  ],
  publicText: 'The road and the bin need two crews',
};

describe('correcting a request', () => {
  it('replaces the place, and the timeline says so', async () => {
    const { id } = await app.report();
    const { data, etag } = await desk.requests
      .correct(id, { location: elsewhere }, { ifMatch: await versionOf(id) })
      .withResponse();
    expect(data).toMatchObject({ location: elsewhere, serviceCode: 'pothole', lastSeq: 2 });
    expect(etag).toBe(await versionOf(id));
    const [, line] = await app.resident.events.list(id).all();
    expect(line).toMatchObject({ type: 'corrected', status: null, actor: { kind: 'council' } });
  });

  it('replaces the service with its group and supplier, and leaves the promise as it was given', async () => {
    const { id, promise } = await app.report();
    const corrected = await desk.requests.correct(
      id,
      { serviceCode: 'litter' },
      { ifMatch: await versionOf(id) },
    );
    expect(corrected).toMatchObject({
      serviceCode: 'litter',
      serviceName: 'Overflowing bin',
      group: 'Parks and green spaces',
      supplier: 'Green Spaces Ltd',
      promise,
    });
  });

  it('leaves the work with whoever has accepted it', async () => {
    const { id } = await app.report();
    const offer = await desk.assignments.offer(id, { supplierId: 'peak-roads' });
    await (await asSupplier(app, 'peak-roads')).assignments.accept(offer.id, {});
    const ifMatch = await versionOf(id);
    expect(await desk.requests.correct(id, { serviceCode: 'litter' }, { ifMatch })).toMatchObject({
      serviceCode: 'litter',
      supplier: 'Peak Roads Ltd',
    });
  });

  it('writes nothing when somebody else was quicker, and says what the version is now', async () => {
    const { id } = await app.report();
    const ifMatch = await versionOf(id);
    await desk.events.append(id, { publicText: 'We had a look' });
    const failure = await desk.requests
      .correct(id, { location: elsewhere }, { ifMatch })
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PreconditionFailedError);
    expect(await app.resident.requests.get(id)).toMatchObject({
      lastSeq: 2,
      location: { addressText: 'Outside 14 Mill Lane, Ashbourne' },
    });
  });

  it('of two at once lets one through', async () => {
    const { id } = await app.report();
    const ifMatch = await versionOf(id);
    const tries = await Promise.allSettled(
      [1, 2, 3].map((number) =>
        desk.requests.correct(id, { location: { addressText: `${number} Mill Lane` } }, { ifMatch }),
      ),
    );
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await app.resident.requests.get(id)).toMatchObject({ lastSeq: 2 });
  });

  it('gives its first answer again for the same key, though the version has moved on', async () => {
    const { id } = await app.report();
    const options = { ifMatch: await versionOf(id), idempotencyKey: `correct-${id}` };
    const first = await desk.requests.correct(id, { location: elsewhere }, options);
    expect(await desk.requests.correct(id, { location: elsewhere }, options)).toEqual(first);
    expect(await app.resident.requests.get(id)).toMatchObject({ lastSeq: 2 });
  });

  it('is for staff, and for a service and a place that can be', async () => {
    const { id } = await app.report();
    const ifMatch = await versionOf(id);
    const peakRoads = await asSupplier(app, 'peak-roads');
    for (const caller of [peakRoads, app.staff]) {
      await expect(caller.requests.correct(id, { location: elsewhere }, { ifMatch })).rejects.toThrow(
        PermissionError,
      );
    }
    const pointerOf = async (body: object) => {
      const failure: unknown = await desk.requests
        .correct(id, body, { ifMatch })
        .catch((error: unknown) => error);
      return failure instanceof ValidationError ? failure.problem?.errors?.[0]?.pointer : failure;
    };
    expect(await pointerOf({ serviceCode: 'unicorn' })).toBe('/serviceCode');
    expect(await pointerOf({ serviceCode: 'tree-planting', location: elsewhere })).toBe('/location');
    expect(await pointerOf({ location: { addressText: '  ' } })).toBe('/location/addressText');
    expect(await pointerOf({ status: 'closed' })).toBe('/status');
    expect(await pointerOf({})).toBe('');
  });
});

describe('splitting a request', () => {
  it('makes a request for each job, with a promise, a supplier and a timeline of its own', async () => {
    const parent = await app.report();
    const { data } = await desk.requests.split(parent.id, twoJobs);
    expect(data).toMatchObject([
      {
        serviceCode: 'pothole',
        description: 'Fill the hole',
        location: { addressText: 'Outside 14 Mill Lane, Ashbourne' },
        supplier: 'Highways team',
        promise: { expectedOn: '2026-11-30' },
        parent: { id: parent.id, reference: parent.reference },
        lastSeq: 1,
      },
      { serviceCode: 'litter', location: { addressText: 'Bus stop' }, promise: { expectedOn: '2026-11-24' } },
    ]);
    expect(await app.resident.requests.get(parent.id)).toMatchObject({ childCount: 2, lastSeq: 2 });
    const [, line] = await app.resident.events.list(parent.id).all();
    expect(line).toMatchObject({ type: 'split', publicText: twoJobs.publicText });
    const [first] = await app.resident.events.list(data[0]?.id ?? '').all();
    expect(first).toMatchObject({ type: 'submitted', actor: { kind: 'council' } });
  });

  it('keeps the parent open until the last of its children is closed', async () => {
    const parent = await app.report();
    const [one, two] = (await desk.requests.split(parent.id, twoJobs)).data;
    await desk.events.append(one?.id ?? '', closed);
    await expect(desk.events.append(parent.id, closed)).rejects.toMatchObject({
      problem: {
        errors: [{ pointer: '/status', detail: `Close what it was split into first: ${two?.reference}` }],
      },
    });
    await desk.events.append(two?.id ?? '', closed);
    await desk.events.append(parent.id, closed);
    await expect(desk.events.append(two?.id ?? '', { status: 'reopened' })).rejects.toMatchObject({
      problem: { errors: [{ pointer: '/status' }] },
    });
    await desk.events.append(parent.id, { status: 'reopened' });
    await desk.events.append(two?.id ?? '', { status: 'reopened' });
  });

  it('makes parts, which are no duplicates of the whole, nor the whole of one of them', async () => {
    const parent = await app.report();
    const [one] = (await desk.requests.split(parent.id, { children: twoJobs.children.slice(0, 1) })).data;
    const asDuplicate = (id: string, duplicateOf: string) =>
      desk.events.append(id, { ...closed, outcome: 'duplicate', duplicateOf });
    const refusal = { problem: { errors: [{ pointer: '/duplicateOf' }] } };
    await expect(asDuplicate(one?.id ?? '', parent.id)).rejects.toMatchObject(refusal);
    await desk.events.append(one?.id ?? '', closed);
    await expect(asDuplicate(parent.id, one?.id ?? '')).rejects.toMatchObject(refusal);
  });

  it('never leaves a child open under a closed parent, whoever is quicker', async () => {
    for (let round = 0; round < 5; round++) {
      const parent = await app.report();
      const [child] = (await desk.requests.split(parent.id, { children: twoJobs.children.slice(0, 1) })).data;
      const id = child?.id ?? '';
      await desk.events.append(id, closed);
      const tries = await Promise.allSettled([
        desk.events.append(parent.id, closed),
        desk.events.append(id, { status: 'reopened' }),
      ]);
      expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    }
  });

  it('is not done to what was split off, or is closed, or into what a service does not take', async () => {
    const parent = await app.report();
    const [child] = (await desk.requests.split(parent.id, twoJobs)).data;
    await expect(desk.requests.split(child?.id ?? '', twoJobs)).rejects.toThrow(ValidationError);
    const wrong = { children: [{ serviceCode: 'unicorn', description: 'x' }] };
    await expect(desk.requests.split(parent.id, wrong)).rejects.toMatchObject({
      problem: { status: 400, errors: [{ pointer: '/children/0/serviceCode' }] },
    });
    const done = await app.report();
    await desk.events.append(done.id, closed);
    await expect(desk.requests.split(done.id, twoJobs)).rejects.toThrow(ConflictError);
    await expect(app.staff.requests.split(parent.id, twoJobs)).rejects.toThrow(PermissionError);
    expect(await app.resident.requests.get(parent.id)).toMatchObject({ childCount: 2 });
  });
});
