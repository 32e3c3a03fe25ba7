import { type AppendEvent, type Standing } from '@councilkit/client';
import { describe, expect, it } from 'vitest';
import { type Council } from '../council-under-test.js';

/** A moment so many minutes after another, at an offset of its own. */
const minutesAfter = (moment: string, minutes: number) =>
  new Date(Date.parse(moment) + minutes * 60_000).toISOString().replace('Z', '+00:00');

const closing: AppendEvent = { status: 'closed', outcome: 'fixed', publicText: 'Filled' };

/** What events do to a request, and which are refused. */
export function timelines(council: () => Council): void {
  describe('saying what happened', () => {
    it('moves the request and joins the timeline, both clocks kept', async () => {
      const { id, submittedAt } = await council().report();
      const occurredAt = minutesAfter(submittedAt, 5);
      const { data: event, status } = await council()
        .staff.events.append(id, {
          status: 'actionScheduled',
          publicText: 'A crew will fill the hole on Thursday morning',
          occurredAt,
          actor: { kind: 'supplier', name: 'Peak Roads Ltd' },
        })
        .withResponse();
      expect(status).toBe(201);
      expect(event).toMatchObject({
        requestId: id,
        seq: 2,
        type: 'statusChanged',
        status: 'actionScheduled',
        outcome: null,
        occurredAt,
        isLate: false,
        actor: { kind: 'supplier', name: 'Peak Roads Ltd' },
        standing: { status: 'actionScheduled', state: 'open', phase: 3 },
      });
      const request = await council().resident.requests.get(id);
      expect(request).toMatchObject({
        status: 'actionScheduled',
        phase: 3,
        lastSeq: 2,
        updatedAt: event.recordedAt,
      });
    });

    it('works by reference, and is the council’s when nobody is named', async () => {
      const { id, reference } = await council().report();
      const event = await council().staff.events.append(reference, { publicText: 'Thank you' });
      expect(event).toMatchObject({
        requestId: id,
        type: 'comment',
        status: null,
        actor: { kind: 'council' },
      });
    });

    it.each<[string, Pick<Standing, 'state' | 'phase'>]>([
      ['acknowledged', { state: 'open', phase: 1 }],
      ['triage', { state: 'open', phase: 1 }],
      ['investigating', { state: 'open', phase: 2 }],
      ['awaitingReporter', { state: 'open', phase: 2 }],
      ['reporterReplied', { state: 'open', phase: 2 }],
      ['planned', { state: 'open', phase: 3 }],
      ['actionScheduled', { state: 'open', phase: 3 }],
      ['inProgress', { state: 'open', phase: 4 }],
      ['reopened', { state: 'open', phase: 2 }],
    ])('%s says how far it is', async (status, expected) => {
      const { id } = await council().report();
      const { standing } = await council().staff.events.append(id, { status });
      expect(standing).toMatchObject({ status, ...expected });
    });

    it.each(['onHold', 'referred', 'sentToTheMoon'])('%s leaves it as far as it was', async (status) => {
      const { id } = await council().report();
      await council().staff.events.append(id, { status: 'planned' });
      const { standing } = await council().staff.events.append(id, { status });
      expect(standing).toMatchObject({ status, state: 'open', phase: 3 });
    });

    it('in words nobody knows does not reopen what is closed, and nor does asking to reopen', async () => {
      const { id } = await council().report();
      await council().staff.events.append(id, closing);
      for (const status of ['sentToTheMoon', 'reopenRequested']) {
        const { standing } = await council().staff.events.append(id, { status });
        expect(standing).toMatchObject({ status, state: 'closed', phase: 5, outcome: 'fixed' });
      }
      const { standing } = await council().staff.events.append(id, { status: 'reopened' });
      expect(standing).toMatchObject({ state: 'open', phase: 2, outcome: null });
      expect(await council().resident.requests.get(id)).toMatchObject({ closedAt: null });
    });

    it('a closure keeps when it was done, and how', async () => {
      const { id, submittedAt } = await council().report();
      const occurredAt = minutesAfter(submittedAt, 3);
      await council().staff.events.append(id, { ...closing, occurredAt });
      expect(await council().resident.requests.get(id)).toMatchObject({
        status: 'closed',
        state: 'closed',
        phase: 5,
        outcome: 'fixed',
        closedAt: occurredAt,
      });
    });

    it('a new date comes with its reason, keeps the sentence of the promise, and may have passed', async () => {
      const { id } = await council().report();
      const promise = { expectedOn: '2020-12-04', reason: 'The road is closed for a gas main' };
      expect(await council().staff.events.append(id, { promise })).toMatchObject({ type: 'promiseChanged' });
      const request = await council().resident.requests.get(id);
      const text = 'We inspect within 5 working days';
      expect(request.promise).toEqual({ ...promise, text, overdue: true });
      await council().staff.events.append(id, closing);
      expect((await council().resident.requests.get(id)).promise).toMatchObject({ overdue: false });
    });

    it('a demonstration marks what it touches, for good', async () => {
      const { id } = await council().report();
      await council().staff.events.append(id, { status: 'triage', actor: { kind: 'demonstration' } });
      await council().staff.events.append(id, { status: 'planned' });
      expect(await council().resident.requests.get(id)).toMatchObject({ isDemonstration: true });
    });

    it.each<[string, AppendEvent, string[]]>([
      ['closing without a word', { status: 'closed' }, ['/outcome', '/publicText']],
      ['closing without saying how', { status: 'closed', publicText: 'Done' }, ['/outcome']],
      ['closing with a blank text', { ...closing, publicText: ' ' }, ['/publicText']],
      [
        'closing for no reason, without a text',
        { status: 'closed', outcome: 'unspecified' },
        ['/publicText'],
      ],
      ['an outcome while work goes on', { status: 'inProgress', outcome: 'fixed' }, ['/outcome']],
      [
        'a date with a blank reason',
        { promise: { expectedOn: '2026-12-04', reason: ' ' } },
        ['/promise/reason'],
      ],
      ['asking to reopen what is open', { status: 'reopenRequested' }, ['/status']],
      ['saying nothing', { actor: { kind: 'council' } }, ['']],
      [
        'news of the next century',
        { status: 'planned', occurredAt: '2126-11-30T10:00:00Z' },
        ['/occurredAt'],
      ],
    ])('a rule does not allow %s', async (_, body, pointers) => {
      const { id } = await council().report();
      const { status, problem } = await council().call(
        'POST',
        `/requests/${id}/events`,
        body,
        council().withKey,
      );
      expect([status, problem.type]).toEqual([422, 'urn:councilkit:problem:rule-broken']);
      expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(pointers);
      expect(await council().resident.requests.get(id)).toMatchObject({ status: 'submitted', lastSeq: 1 });
    });

    it.each<[string, object, string]>([
      ['nothing', {}, ''],
      ['a source event without its source', { publicText: 'x', sourceEventId: '1' }, '/source'],
      ['a promise without a reason', { promise: { expectedOn: '2026-12-04' } }, '/promise/reason'],
      [
        'a day that never was',
        { promise: { expectedOn: '2026-02-30', reason: 'Snow' } },
        '/promise/expectedOn',
      ],
      ['a time without an offset', { publicText: 'x', occurredAt: '2026-11-23T10:00:00' }, '/occurredAt'],
      ['an outcome nobody knows', { status: 'closed', outcome: 'done' }, '/outcome'],
      ['a member nobody knows', { publicText: 'x', urgent: true }, '/urgent'],
      ['a status in another spelling', { status: 'In_Progress' }, '/status'],
    ])('%s is a mistake that is named', async (_, body, pointer) => {
      const { id } = await council().report();
      const { status, problem } = await council().call(
        'POST',
        `/requests/${id}/events`,
        body,
        council().withKey,
      );
      expect([status, problem.errors?.map((error) => error.pointer)]).toEqual([400, [pointer]]);
    });
  });

  describe('a late event', () => {
    it('joins the timeline, marked late, and moves nothing', async () => {
      const { id, submittedAt } = await council().report();
      await council().staff.events.append(id, {
        status: 'inProgress',
        occurredAt: minutesAfter(submittedAt, 10),
      });
      const late = await council().staff.events.append(id, {
        ...closing,
        occurredAt: minutesAfter(submittedAt, 5),
      });
      expect(late).toMatchObject({
        seq: 3,
        isLate: true,
        status: 'closed',
        standing: { status: 'inProgress' },
      });
      expect(await council().resident.requests.get(id)).toMatchObject({ state: 'open', lastSeq: 3 });
    });

    it('is one that a comment does not make late', async () => {
      const { id, submittedAt } = await council().report();
      await council().staff.events.append(id, { publicText: 'x', occurredAt: minutesAfter(submittedAt, 10) });
      const event = await council().staff.events.append(id, {
        status: 'planned',
        occurredAt: minutesAfter(submittedAt, 5),
      });
      expect(event).toMatchObject({ isLate: false, standing: { status: 'planned' } });
    });

    it('of the same moment is not late: the later line of the timeline counts', async () => {
      const { id, submittedAt } = await council().report();
      const occurredAt = minutesAfter(submittedAt, 5);
      await council().staff.events.append(id, { status: 'planned', occurredAt });
      const { isLate } = await council().staff.events.append(id, { status: 'inProgress', occurredAt });
      expect(isLate).toBe(false);
      expect(await council().resident.requests.get(id)).toMatchObject({ status: 'inProgress' });
    });
  });

  describe('an event of another system', () => {
    it('is stored once, however often it is sent, and answered alike', async () => {
      const { id } = await council().report();
      const body = { status: 'planned', source: 'peak-roads', sourceEventId: `job-${id}` };
      const send = () => council().call('POST', `/requests/${id}/events`, body, council().withKey);
      const first = await send();
      await council().staff.events.append(id, { status: 'inProgress' });
      const second = await send();
      expect([first.status, second.status]).toEqual([201, 200]);
      expect(second.json).toEqual(first.json);
      expect(await council().timeline(id)).toHaveLength(3);
      expect(await council().resident.requests.get(id)).toMatchObject({ status: 'inProgress' });
    });

    it('cannot be of two requests', async () => {
      const [one, two] = [await council().report(), await council().report()];
      const body = { status: 'planned', source: 'peak-roads', sourceEventId: `job-${one.id}` };
      await council().staff.events.append(one.id, body);
      const { status, problem } = await council().call(
        'POST',
        `/requests/${two.id}/events`,
        body,
        council().withKey,
      );
      expect([status, problem.errors?.map(({ pointer }) => pointer)]).toEqual([422, ['/sourceEventId']]);
    });
  });

  describe('a timeline', () => {
    it('counts from 1 without gaps, whoever writes at the same time and whatever is refused', async () => {
      const { id } = await council().report();
      const bodies = Array.from({ length: 12 }, (_, index): AppendEvent =>
        index % 3 === 0 ? { status: 'closed' } : { publicText: `Line ${index}` },
      );
      await Promise.allSettled(bodies.map((body) => council().staff.events.append(id, body)));
      const events = await council().timeline(id);
      expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
      expect(await council().resident.requests.get(id)).toMatchObject({ lastSeq: 9 });
    });

    it('is read in pages, by seq', async () => {
      const { id } = await council().report();
      for (const publicText of ['two', 'three', 'four'])
        await council().staff.events.append(id, { publicText });
      const page = (query: string) => council().call('GET', `/requests/${id}/events?${query}`);
      expect((await page('after=1&limit=2')).json).toMatchObject({
        data: [{ seq: 2 }, { seq: 3 }],
        nextAfter: 3,
      });
      expect((await page('after=3&limit=2')).json).toMatchObject({ data: [{ seq: 4 }], nextAfter: null });
      expect((await page('after=4')).json).toEqual({ data: [], nextAfter: null });
      expect((await page('after=soon')).problem.errors?.map(({ pointer }) => pointer)).toEqual([
        '#query/after',
      ]);
    });
  });
}
