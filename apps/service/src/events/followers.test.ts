import { type AppendEvent, type Import } from '@councilkit/client';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApp, type RunningApp } from '../../test/running-app.js';
import { shownMessages, tokenIn } from '../../test/shown-messages.js';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

let people = 0;
/** Somebody who follows a request, and has confirmed it. */
async function followerOf(id: string, email = `follower-${++people}@example.org`): Promise<string> {
  await app.resident.subscriptions.create({ scope: { requestId: id }, channel: 'email', email });
  await app.sendMessages();
  await app.resident.subscriptions.confirm(tokenIn((await shownMessages(app.db, email)).at(-1)?.body));
  return email;
}
const bodies = async (email: string) => (await shownMessages(app.db, email)).map(({ body }) => body);
const messages = async () => (await app.db.selectFrom('message').select('id').execute()).length;

describe('5: followers of a duplicate', () => {
  it('move to the original in one step, hear its news, and each of them once', { timeout: 90_000 }, () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(1, 2), { minLength: 1, maxLength: 3 }),
        fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(3)), { minLength: 2, maxLength: 5 }),
        async (follows, closures) => {
          const requests = await Promise.all(Array.from({ length: 4 }, () => app.report()));
          const idAt = (index: number) => requests[index]?.id ?? '';
          const followers = [];
          for (const index of follows) followers.push({ index, email: await followerOf(idAt(index)) });
          for (const [from, to] of closures) {
            const closing = {
              status: 'closed',
              outcome: 'duplicate',
              publicText: 'Reported before',
            } as const;
            // Some name a duplicate: those are refused, and move nobody. Some turn out to be none.
            await app.staff.events
              .append(
                idAt(from),
                from === to ? { status: 'reopened' } : { ...closing, duplicateOf: idAt(to) },
              )
              .catch((error: unknown) => expect(error).toMatchObject({ status: 422 }));
          }
          await app.sendMessages();
          for (const { index, email } of followers) {
            const { duplicateOf, id } = await app.resident.requests.get(idAt(index));
            const stays = duplicateOf?.id ?? id;
            const publicText = `News of ${stays} for ${email}`;
            await app.staff.events.append(stays, { publicText });
            await app.sendMessages();
            // The clock stands still, so that their order says nothing.
            const news = (await bodies(email)).filter((body) => body.includes(publicText));
            expect(news).toHaveLength(1);
          }
        },
      ),
      { numRuns: 20 },
    ),
  );
});

it('5: who follows both hears the news of the one that stays once', async () => {
  const [first, again] = [await app.report(), await app.report()];
  const email = await followerOf(first.id);
  await followerOf(again.id, email);
  await app.staff.events.append(again.id, {
    ...{ status: 'closed', outcome: 'duplicate', publicText: 'Reported before', duplicateOf: first.id },
  });
  await app.staff.events.append(first.id, { publicText: 'News for both' });
  await app.sendMessages();
  expect((await bodies(email)).filter((body) => body.includes('News for both'))).toHaveLength(1);
});

describe('followers of what turns out to be no duplicate', () => {
  const duplicateOf = (id: string) =>
    ({ status: 'closed', outcome: 'duplicate', publicText: 'Reported before', duplicateOf: id }) as const;

  it('come back when it is reopened, hear that, and hear no more of the other', async () => {
    const [first, again] = [await app.report(), await app.report()];
    const email = await followerOf(again.id);
    await app.staff.events.append(again.id, duplicateOf(first.id));
    await app.sendMessages();
    await app.staff.events.append(again.id, { status: 'reopened', publicText: 'It is another hole' });
    await app.staff.events.append(first.id, { publicText: 'News of the other' });
    await app.sendMessages();
    const heard = (await bodies(email)).join();
    expect(heard).toContain('It is another hole');
    expect(heard).not.toContain('News of the other');
  });

  it('come back when it was closed for another reason after all', async () => {
    const [first, again] = [await app.report(), await app.report()];
    const email = await followerOf(again.id);
    await app.staff.events.append(again.id, duplicateOf(first.id));
    await app.staff.events.append(again.id, { status: 'closed', outcome: 'fixed', publicText: 'Filled too' });
    await app.sendMessages();
    expect((await bodies(email)).join()).toContain('Filled too');
  });

  it('go on with both when they followed both, and each link stops its own', async () => {
    const [first, again] = [await app.report(), await app.report()];
    const email = await followerOf(first.id);
    await followerOf(again.id, email);
    const link = tokenIn((await bodies(email)).at(-1));
    await app.staff.events.append(again.id, duplicateOf(first.id));
    await app.staff.events.append(again.id, { status: 'reopened', publicText: 'It is another hole' });
    await app.resident.subscriptions.stop(link);
    await app.sendMessages();
    await app.staff.events.append(again.id, { publicText: 'News that was stopped' });
    await app.staff.events.append(first.id, { publicText: 'News of the first' });
    await app.sendMessages();
    const heard = (await bodies(email)).join();
    expect(heard).toContain('News of the first');
    expect(heard).not.toContain('News that was stopped');
  });
});

describe('5: followers of what history says is a duplicate', () => {
  const named = { serviceCode: 'pothole', serviceName: 'Pothole', submittedAt: '2020-01-01T10:00:00Z' };
  const known = (sourceRequestId: string, ...events: AppendEvent[]) => ({
    ...named,
    sourceRequestId,
    events,
  });
  const closing = (duplicateOf: string, occurredAt: string): AppendEvent => ({
    ...{ status: 'closed', outcome: 'duplicate', publicText: 'Reported before', duplicateOf, occurredAt },
  });
  const bringIn = async (...requests: Import['requests'] & object) =>
    (await app.staff.imports.create({ source: 'neighbours', requests })).references.map(
      ({ reference }) => reference,
    );

  it('hear the news of the one that stays in the end, and come back when it is none after all', async () => {
    const [first = ''] = await bringIn(known('first'));
    const { id } = await app.resident.requests.get(first);
    const email = await followerOf(id);
    const said = async (reference: string, publicText: string) => {
      await app.staff.events.append(reference, { publicText });
      await app.sendMessages();
      return (await bodies(email)).some((body) => body.includes(publicText));
    };
    const day = (date: number) => `2020-01-0${date}T10:00:00Z`;
    // What it names is in the same file, behind it, and a duplicate of another.
    const [, , stays = ''] = await bringIn(
      known('first', closing('second', day(2))),
      known('second', closing('third', day(2))),
      known('third'),
    );
    expect(await said(stays, 'News of the third')).toBe(true);
    await bringIn(known('first', { status: 'reopened', occurredAt: day(3) }));
    expect([await said(stays, 'More of the third'), await said(first, 'News of the first')]).toEqual([
      false,
      true,
    ]);
    // Two that name each other stay as they are.
    await bringIn(known('first', closing('fourth', day(4))), known('fourth', closing('first', day(4))));
    expect(await said(first, 'The last of the first')).toBe(true);
  });
});

describe('6: history', () => {
  it('notifies nobody, however much of it comes and however often', { timeout: 60_000 }, async () => {
    const event = fc.record({
      status: fc.constantFrom('acknowledged', 'inProgress', 'reopened', 'no-such-status'),
      publicText: fc.constant('We were there'),
    });
    const source = 'old-system';
    const named = { sourceRequestId: '1', serviceCode: 'pothole', serviceName: 'Pothole' };
    const submittedAt = '2020-01-01T10:00:00Z';
    const first: Import = { source, requests: [{ ...named, submittedAt }] };
    const { references } = await app.staff.imports.create(first);
    const { id } = await app.resident.requests.get(references[0]?.reference ?? '');
    const email = await followerOf(id);
    const before = await messages();
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { minLength: 1, maxLength: 5 }),
        fc.boolean(),
        async (events, byImport) => {
          if (byImport)
            await app.staff.imports.create({ source, requests: [{ ...named, submittedAt, events }] });
          else for (const one of events) await app.staff.events.append(id, { ...one, notify: false });
          expect(await messages()).toBe(before);
        },
      ),
      { numRuns: 20 },
    );
    await app.staff.events.append(id, { publicText: 'This is news' });
    await app.sendMessages();
    expect((await bodies(email)).at(-1)).toContain('This is news');
  });
});
