import { ConflictError, type CouncilKit, NotFoundError, PermissionError } from '@councilkit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asDesk, asReporter } from '../../test/callers.js';
import { runApp, type RunningApp } from '../../test/running-app.js';

let app: RunningApp;
let desk: CouncilKit;
let reporter: CouncilKit;
/** Reported by the reporter before the link was sent, one for each test to take. */
const theirs: string[] = [];
const taken = () => theirs.pop() ?? '';
beforeAll(async () => {
  app = await runApp();
  desk = await asDesk(app);
  const { questions, ...listed } = await app.resident.services.get('pothole');
  const service = { ...listed, code: 'reopens', reporterMayReopen: true, questions };
  await app.staff.imports.create({ source: 'tests', services: [service] });
  const contact = { email: 'sam@example.org' };
  theirs.push((await app.report({ contact, serviceCode: 'reopens' })).id);
  for (let count = 0; count < 5; count++) theirs.push((await app.report({ contact })).id);
  reporter = await asReporter(app, contact.email);
});
afterAll(() => app.stop());

const close = (id: string, more = {}) =>
  app.staff.events.append(id, { status: 'closed', outcome: 'fixed', publicText: 'Filled', ...more });

describe('feedback', () => {
  it('is given once for each time the request was closed', async () => {
    const id = taken();
    await expect(reporter.feedback.give(id, { isFixed: true })).rejects.toThrow(ConflictError);
    await close(id);
    const given = await reporter.feedback.give(id, { isFixed: null, satisfaction: 4, comment: 'Quick' });
    expect(given).toMatchObject({ closureSeq: 2, isFixed: null, satisfaction: 4, comment: 'Quick' });
    await expect(reporter.feedback.give(id, { isFixed: true })).rejects.toThrow(ConflictError);
    await app.staff.events.append(id, { status: 'reopened' });
    await close(id);
    expect(await reporter.feedback.give(id, { isFixed: true })).toMatchObject({ closureSeq: 5 });
    expect(await desk.feedback.get(id)).toMatchObject({ closureSeq: 5, isFixed: true });
    expect(await reporter.feedback.get(id)).toMatchObject({ closureSeq: 5 });
  });

  it('of two sent at once is kept once', async () => {
    const id = taken();
    await close(id);
    const tries = await Promise.allSettled(
      [1, 2, 3].map(() => reporter.feedback.give(id, { isFixed: true })),
    );
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await app.resident.requests.get(id)).toMatchObject({ lastSeq: 3 });
  });

  it('is told in the timeline, and its words are for the council alone', async () => {
    const id = taken();
    await close(id);
    await reporter.feedback.give(id, { isFixed: false, comment: 'The next hole was left' });
    const lines = await app.resident.events.list(id).all();
    expect(lines.at(-1)).toMatchObject({ type: 'feedbackGiven', publicText: null, status: null });
    expect(JSON.stringify(lines)).not.toContain('next hole');
    await expect(app.staff.feedback.get(id)).rejects.toThrow(PermissionError);
    const { status } = await app.call('GET', `/requests/${id}/feedback`);
    expect(status).toBe(401);
  });

  it('may ask to reopen: then staff decide, and may close it again for a second word', async () => {
    const id = taken();
    // By a clock that runs fast; whoever answers it has read it.
    const occurredAt = new Date(app.clock.now.getTime() + 3_600_000).toISOString();
    await close(id, { occurredAt });
    await reporter.feedback.give(id, { isFixed: false, asksToReopen: true });
    expect(await app.resident.requests.get(id)).toMatchObject({
      status: 'reopenRequested',
      state: 'closed',
      lastSeq: 4,
    });
    await close(id, { occurredAt, outcome: 'noFurtherAction', publicText: 'It is not deep enough' });
    expect(await reporter.feedback.give(id, { isFixed: false })).toMatchObject({ closureSeq: 5 });
  });

  it('is not there before somebody has given it, and is of the own request', async () => {
    const id = taken();
    await expect(desk.feedback.get(id)).rejects.toThrow(NotFoundError);
    const other = await app.report();
    await close(other.id);
    await expect(reporter.feedback.give(other.id, { isFixed: true })).rejects.toThrow(PermissionError);
    await expect(reporter.feedback.get(other.id)).rejects.toThrow(PermissionError);
  });

  it('reopens at once where the service lets the reporter decide', async () => {
    const id = taken();
    await close(id);
    await reporter.feedback.give(id, { isFixed: false, asksToReopen: true });
    expect(await app.resident.requests.get(id)).toMatchObject({
      serviceCode: 'reopens',
      status: 'reopened',
      state: 'open',
      phase: 2,
      outcome: null,
    });
  });
});
