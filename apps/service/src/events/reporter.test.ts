import { type AppendEvent, type CouncilKit, PermissionError, ValidationError } from '@councilkit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asReporter } from '../../test/callers.js';
import { runApp, type RunningApp } from '../../test/running-app.js';

let app: RunningApp;
let reporter: CouncilKit;
/** Reported by the reporter before the link was sent, one for each test to take. */
const theirs: string[] = [];
const taken = () => theirs.pop() ?? '';
beforeAll(async () => {
  app = await runApp();
  const email = 'sam@example.org';
  for (let count = 0; count < 8; count++) {
    theirs.push((await app.report({ contact: { name: 'Sam Okafor', email } })).id);
  }
  reporter = await asReporter(app, email);
});
afterAll(() => app.stop());

const say = (id: string, event: AppendEvent) => reporter.events.append(id, event);

describe('who reported it', () => {
  it('is asked, and the request waits for the answer', async () => {
    const id = taken();
    await app.staff.events.append(id, {
      status: 'awaitingReporter',
      publicText: 'Is it the hole by the crossing or the one by the bus stop?',
    });
    expect(await app.resident.requests.get(id)).toMatchObject({ status: 'awaitingReporter', phase: 2 });
    const answer = await say(id, { status: 'reporterReplied', publicText: 'The one by the crossing' });
    expect(answer).toMatchObject({ actor: { kind: 'resident' }, isLate: false });
    expect(await app.resident.requests.get(id)).toMatchObject({ status: 'reporterReplied', state: 'open' });
  });

  it('answers what they have read, even where that came from a clock that runs fast', async () => {
    const id = taken();
    const occurredAt = new Date(app.clock.now.getTime() + 3_600_000).toISOString();
    await app.staff.events.append(id, { status: 'awaitingReporter', publicText: 'Which one?', occurredAt });
    expect(await say(id, { status: 'reporterReplied', publicText: 'The near one' })).toMatchObject({
      isLate: false,
      occurredAt,
    });
    expect(await app.resident.requests.get(id)).toMatchObject({ status: 'reporterReplied' });
  });

  it('comments, and is not named to the public for it', async () => {
    const id = taken();
    await say(id, { publicText: 'It has grown', actor: { kind: 'resident', name: 'Sam Okafor' } });
    const [, line] = await app.resident.events.list(id).all();
    expect(line).toMatchObject({ type: 'comment', publicText: 'It has grown', actor: { kind: 'resident' } });
    expect(JSON.stringify(line)).not.toContain('Sam');
  });

  it('withdraws it, with a word of why', async () => {
    const id = taken();
    const withdrawal = { status: 'closed', outcome: 'cancelledByReporter' } as const;
    await expect(say(id, withdrawal)).rejects.toThrow(ValidationError);
    await say(id, { ...withdrawal, publicText: 'Somebody filled it' });
    expect(await app.resident.requests.get(id)).toMatchObject({
      state: 'closed',
      outcome: 'cancelledByReporter',
    });
  });

  it('asks to reopen what was closed, and not what is open', async () => {
    const id = taken();
    await expect(say(id, { status: 'reopenRequested' })).rejects.toThrow(ValidationError);
    await app.staff.events.append(id, { status: 'closed', outcome: 'fixed', publicText: 'Filled' });
    await say(id, { status: 'reopenRequested', publicText: 'It is back' });
    expect(await app.resident.requests.get(id)).toMatchObject({
      status: 'reopenRequested',
      state: 'closed',
      outcome: 'fixed',
    });
  });

  it.each<[string, AppendEvent]>([
    ['that work has begun', { status: 'inProgress' }],
    ['that it was fixed', { status: 'closed', outcome: 'fixed', publicText: 'I filled it' }],
    ['that it is open again', { status: 'reopened' }],
    ['a new date', { promise: { expectedOn: '2026-12-01', reason: 'I want it so' } }],
    ['what only staff read', { staffText: 'x' }],
    ['anything in the council’s name', { publicText: 'x', actor: { kind: 'council' } }],
    ['what another system said', { publicText: 'x', source: 'peak-roads' }],
    ['that nobody is to hear', { publicText: 'x', notify: false }],
  ])('does not say %s', async (_, event) => {
    const [id = ''] = theirs;
    const { lastSeq } = await app.resident.requests.get(id);
    await expect(say(id, event)).rejects.toThrow(PermissionError);
    expect(await app.resident.requests.get(id)).toMatchObject({ lastSeq });
  });

  it('has no say in what somebody else reported', async () => {
    const { id } = await app.report();
    await expect(say(id, { publicText: 'Mine too' })).rejects.toThrow(PermissionError);
  });
});
