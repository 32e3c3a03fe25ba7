import { type AppendEvent } from '@councilkit/client';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApp, withKey, type RunningApp } from '../../test/running-app.js';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

const closing = (duplicateOf: string): AppendEvent => ({
  status: 'closed',
  outcome: 'duplicate',
  publicText: 'This was reported before',
  duplicateOf,
});
const close = (id: string, duplicateOf: string) => app.staff.events.append(id, closing(duplicateOf));
/** Status, pointer and sentence of a refusal. */
const refusal = async (id: string, body: AppendEvent) => {
  const { status, problem } = await app.call('POST', `/requests/${id}/events`, body, withKey);
  return [status, problem.errors?.[0]?.pointer, problem.errors?.[0]?.detail];
};
const link = ({ id, reference }: { id: string; reference: string }) => ({ id, reference });

describe('a request that was reported before', () => {
  it('says which one stays, and that one says which was the same', async () => {
    const [original, again] = [await app.report(), await app.report()];
    const event = await close(again.id, original.reference.toLowerCase());
    expect(event).toMatchObject({ outcome: 'duplicate', duplicateOf: link(original) });
    expect(await app.resident.requests.get(again.id)).toMatchObject({
      state: 'closed',
      outcome: 'duplicate',
      duplicateOf: link(original),
    });
    const [, added] = await app.resident.events.list(original.id).all();
    expect(added).toMatchObject({ seq: 2, type: 'duplicateAdded', duplicate: link(again), status: null });
    expect(await app.resident.requests.get(original.id)).toMatchObject({ status: 'submitted', lastSeq: 2 });
  });

  it('leads on to the one that stays when that is itself found to be a duplicate', async () => {
    const [first, second, third] = [await app.report(), await app.report(), await app.report()];
    await close(third.id, second.id);
    await close(second.id, first.id);
    expect(await app.resident.requests.get(third.id)).toMatchObject({ duplicateOf: link(first) });
  });

  it('is no duplicate any more once it is reopened, or closed for another reason', async () => {
    const [original, again, other] = [await app.report(), await app.report(), await app.report()];
    await close(again.id, original.id);
    await app.staff.events.append(again.id, { status: 'reopened' });
    expect(await app.resident.requests.get(again.id)).toMatchObject({ state: 'open', duplicateOf: null });
    await close(other.id, original.id);
    await app.staff.events.append(other.id, { status: 'closed', outcome: 'fixed', publicText: 'Filled' });
    expect(await app.resident.requests.get(other.id)).toMatchObject({ outcome: 'fixed', duplicateOf: null });
  });

  it('that comes late moves nothing, and tells the original nothing', async () => {
    const [original, again] = [await app.report(), await app.report()];
    const occurredAt = new Date(app.clock.now.getTime() + 60_000).toISOString();
    await app.staff.events.append(again.id, { status: 'inProgress', occurredAt });
    expect(await close(again.id, original.id)).toMatchObject({ isLate: true, duplicateOf: link(original) });
    expect(await app.resident.requests.get(again.id)).toMatchObject({ state: 'open', duplicateOf: null });
    expect(await app.resident.requests.get(original.id)).toMatchObject({ lastSeq: 1 });
  });

  it('wakes whoever follows the original', async () => {
    const [original, again] = [await app.report(), await app.report()];
    const watch = app.resident.requests.watch(original.id, { lastEventId: 1 });
    const news = watch.next();
    await close(again.id, original.id);
    expect((await news).value).toMatchObject({ seq: 2, type: 'duplicateAdded' });
    await watch.return();
  });

  it('names another request, which stays', async () => {
    const [one, two, three] = [await app.report(), await app.report(), await app.report()];
    await close(two.id, one.id);
    expect(await refusal(three.id, closing(three.id))).toEqual([
      422,
      '/duplicateOf',
      'A request is not a duplicate of itself',
    ]);
    expect(await refusal(three.id, closing(two.id))).toEqual([
      422,
      '/duplicateOf',
      `${two.reference} is itself a duplicate, of ${one.reference}. Name the one that stays.`,
    ]);
    expect(await refusal(one.id, closing(two.id))).toEqual([422, '/duplicateOf', expect.any(String)]);
    expect(await refusal(three.id, closing('7QK4-M2XD'))).toEqual([
      422,
      '/duplicateOf',
      'No request has the reference 7QK4-M2XD',
    ]);
    const { duplicateOf: _, ...without } = closing(one.id);
    expect(await refusal(three.id, without)).toEqual([422, '/duplicateOf', 'Say which request stays']);
    expect(await refusal(three.id, { ...closing(one.id), outcome: 'fixed' })).toEqual([
      422,
      '/duplicateOf',
      'Only the outcome duplicate names another request',
    ]);
    expect(await app.resident.requests.get(three.id)).toMatchObject({ state: 'open', lastSeq: 1 });
  });

  it('leads to the one that stays in one step, whoever closes what as whose duplicate at once', async () => {
    const pair = fc.tuple(fc.nat(4), fc.nat(4));
    const step = fc.record({
      pairs: fc.array(pair, { minLength: 1, maxLength: 4 }),
      reopened: fc.option(fc.nat(4)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
        const requests = await Promise.all(Array.from({ length: 5 }, () => app.report()));
        const idAt = (index: number) => requests[index]?.id ?? '';
        for (const { pairs, reopened } of steps) {
          await Promise.all([
            ...pairs.map(([from, to]) =>
              app.call('POST', `/requests/${idAt(from)}/events`, closing(idAt(to)), withKey),
            ),
            ...(reopened === null
              ? []
              : [app.call('POST', `/requests/${idAt(reopened)}/events`, { status: 'reopened' }, withKey)]),
          ]).then((answers) => {
            for (const { status } of answers) expect([201, 422]).toContain(status);
          });
          const now = await Promise.all(requests.map(({ id }) => app.resident.requests.get(id)));
          for (const { duplicateOf, outcome, id } of now) {
            expect(duplicateOf !== null).toBe(outcome === 'duplicate');
            expect(duplicateOf?.id).not.toBe(id);
            const original = now.find((other) => other.id === duplicateOf?.id);
            if (duplicateOf) expect(original?.duplicateOf).toBeNull();
          }
        }
      }),
      { numRuns: 8 },
    );
  });
});

describe('what somebody else is responsible for', () => {
  const responsible = {
    name: 'Dove Valley Canal Trust',
    website: 'https://canal.example.org/report',
    advice: 'Give them the number on the nearest bridge',
  };
  const notOurs = {
    status: 'closed',
    outcome: 'notResponsible',
    publicText: 'This part of the path belongs to the canal trust',
  } as const;

  it('says who, and where to go, until it is reopened', async () => {
    const { id } = await app.report();
    expect(await app.staff.events.append(id, { ...notOurs, responsible })).toMatchObject({ responsible });
    expect(await app.resident.requests.get(id)).toMatchObject({ outcome: 'notResponsible', responsible });
    await app.staff.events.append(id, { status: 'reopened' });
    expect(await app.resident.requests.get(id)).toMatchObject({ responsible: null });
    const [, closed] = await app.resident.events.list(id).all();
    expect(closed).toMatchObject({ responsible });
  });

  it('is not closed without saying who, and nothing else says it', async () => {
    const { id } = await app.report();
    expect(await refusal(id, notOurs)).toEqual([
      422,
      '/responsible',
      'Say who is responsible instead, and where to go',
    ]);
    expect(await refusal(id, { ...notOurs, outcome: 'fixed', responsible })).toEqual([
      422,
      '/responsible',
      'Only the outcome notResponsible names who is',
    ]);
  });
});
