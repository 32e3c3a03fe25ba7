import { type AppendEvent, type Outcome, type RequestEvent, type ServiceRequest } from '@councilkit/client';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApp, withKey, type RunningApp } from '../../test/running-app.js';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** What a status does to open and closed, said once more and in another way than the service does. */
const OPENS =
  'acknowledged triage investigating awaitingReporter reporterReplied reopened planned actionScheduled inProgress onHold referred'.split(
    ' ',
  );
const CHANGES_NOTHING = ['awaiting-moonrise', 'closedForNow', 'fixed', 'reopenRequested'];
const OUTCOMES: Outcome[] = [
  'fixed',
  'noFurtherAction',
  'unableToFix',
  'referredOut',
  'cancelled',
  'unspecified',
];

const publicText = 'We were there and had a look';
const move = fc
  .constantFrom(...OPENS, ...CHANGES_NOTHING)
  .map((status): AppendEvent => ({ status, publicText }));
const closure = fc
  .constantFrom(...OUTCOMES)
  .map((outcome): AppendEvent => ({ status: 'closed', outcome, publicText }));
const comment = fc.constant<AppendEvent>({ publicText });
const promise = fc.integer({ min: 1, max: 28 }).map((day): AppendEvent => ({
  promise: { expectedOn: `2026-12-${`${day}`.padStart(2, '0')}`, reason: 'Frost' },
}));
/** What a rule refuses, whatever the request is like. */
const REFUSED: readonly AppendEvent[] = [
  { status: 'closed', publicText },
  { status: 'closed', outcome: 'fixed' },
  { status: 'closed', outcome: 'fixed', publicText: '   ' },
  { status: 'closed', outcome: 'unspecified' },
  { status: 'closed', outcome: 'duplicate', publicText },
  { status: 'closed', outcome: 'notResponsible', publicText },
  { status: 'planned', outcome: 'fixed' },
  { promise: { expectedOn: '2026-12-24', reason: ' ' } },
  { status: 'planned', occurredAt: '2027-11-30T10:00:00Z' },
];
/** What nobody could have meant, whatever the request is like. */
const MISSPELT: AppendEvent = { status: 'CLOSED', publicText };
const refused = fc.constantFrom(...REFUSED);

/** An event with when it happened: up to two weeks ago, or up to a day ahead. Two of one minute are not rare. */
const said = fc.record({
  event: fc.oneof(
    { weight: 5, arbitrary: move },
    { weight: 3, arbitrary: closure },
    { weight: 1, arbitrary: comment },
    { weight: 1, arbitrary: promise },
    { weight: 2, arbitrary: refused },
  ),
  minutes: fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -14 * 24 * 60, max: 24 * 60 - 1 })),
  /** What its own system calls it; the same again is the same event. */
  job: fc.nat(5),
});
type Said = typeof said extends fc.Arbitrary<infer Value> ? Value : never;

/** What several systems send at once, and how long it is until the next of it. */
const rounds = fc.array(
  fc.record({ said: fc.array(said, { minLength: 1, maxLength: 6 }), pauseMinutes: fc.nat(5 * 24 * 60) }),
  { minLength: 1, maxLength: 3 },
);

interface Sent {
  body: AppendEvent;
  status: number;
  event: RequestEvent;
}

let runs = 0;
/** Sends everything of a round at once, round by round, to one request. */
async function send(id: string, all: { said: Said[]; pauseMinutes: number }[]): Promise<Sent[]> {
  const source = `system-${runs++}`;
  const first = new Map<number, AppendEvent>();
  const sent: Sent[] = [];
  for (const { said, pauseMinutes } of all) {
    const now = app.clock.now.getTime();
    const bodies = said.map(({ event, minutes, job }) => {
      const occurredAt = new Date(now + minutes * MINUTE_MS).toISOString();
      const body = first.get(job) ?? { occurredAt, ...event, source, sourceEventId: `${job}` };
      first.set(job, body);
      return body;
    });
    sent.push(
      ...(await Promise.all(
        bodies.map(async (body) => {
          const { status, json } = await app.call('POST', `/requests/${id}/events`, body, withKey);
          // What was refused is not read as an event.
          return { body, status, event: json as RequestEvent };
        }),
      )),
    );
    app.clock.now = new Date(now + pauseMinutes * MINUTE_MS);
  }
  return sent;
}

const timelineOf = (id: string) => app.staff.events.list(id, { limit: 200 }).all();
const dayOf = (moment: string) => new Date(moment).toISOString().slice(0, 10);

/** Every request of these properties, its timeline, and what was sent to it. */
async function played(all: { said: Said[]; pauseMinutes: number }[]) {
  app.clock.now = new Date('2026-11-23T10:00:00Z');
  const { id } = await app.report();
  app.clock.now = new Date(app.clock.now.getTime() + 3 * DAY_MS);
  const sent = await send(id, all);
  const request: ServiceRequest = await app.staff.requests.get(id);
  return { sent, request, timeline: await timelineOf(id) };
}

const check = (property: (all: Awaited<ReturnType<typeof played>>) => void | Promise<void>) =>
  fc.assert(
    fc.asyncProperty(rounds, async (all) => property(await played(all))),
    { numRuns: 10 },
  );

describe(
  'whatever several systems send, at once, late, out of order, ahead of time and again',
  { timeout: 90_000 },
  () => {
    it('1: the state follows the event with the greatest (occurredAt, seq); a late one joins the timeline and moves nothing', () =>
      check(({ request, timeline }) => {
        expect(timeline.map(({ seq }) => seq)).toEqual(timeline.map((_, index) => index + 1));
        let latest = -Infinity;
        let state = 'open';
        let status = 'submitted';
        let standing: unknown;
        for (const event of timeline) {
          const at = Date.parse(event.occurredAt);
          expect(event.isLate).toBe(at < latest);
          const isMoving =
            event.type === 'submitted' || event.status !== null || event.type === 'promiseChanged';
          if (isMoving && !event.isLate) {
            latest = at;
            if (event.status !== null) status = event.status;
            if (event.status === 'closed') state = 'closed';
            if (OPENS.includes(event.status ?? '')) state = 'open';
          } else {
            const { promise: _, ...before } = Object(standing);
            expect(event.standing).toMatchObject(before);
          }
          expect(event.standing).toMatchObject({ state, status });
          ({ standing } = event);
        }
        expect(request).toMatchObject({ state, status, lastSeq: timeline.length });
        const greatest = timeline
          .filter(({ type, status }) => type === 'submitted' || type === 'promiseChanged' || status !== null)
          .reduce((best, next) => (Date.parse(next.occurredAt) >= Date.parse(best.occurredAt) ? next : best));
        expect(greatest.isLate).toBe(false);
        if (greatest.status !== null) expect(request.status).toBe(greatest.status);
      }));

    it('1: both clocks are kept, as they were said and as it was recorded', () =>
      check(({ sent, timeline }) => {
        for (const { body, event, status } of sent) {
          if (status >= 400) continue;
          expect(event.occurredAt).toBe(body.occurredAt);
          const stored = timeline.find(({ id }) => id === event.id);
          expect(stored).toMatchObject({ occurredAt: body.occurredAt, recordedAt: event.recordedAt });
        }
        const recorded = timeline.map(({ recordedAt }) => Date.parse(recordedAt));
        expect(recorded).toEqual(recorded.toSorted((a, b) => a - b));
      }));

    it('2: an event sent again is stored once, and answered alike', () =>
      check(({ sent, timeline }) => {
        const accepted = sent.filter(({ status }) => status < 400);
        const ids = new Map<string, RequestEvent>();
        for (const { body, event } of accepted) {
          const name = body.sourceEventId ?? '';
          expect(event).toEqual(ids.get(name) ?? event);
          ids.set(name, event);
        }
        // What is refused while a request is open may be taken once it is closed.
        const isSettled = ({ body }: Sent) =>
          body.status !== 'reopenRequested' && ids.has(body.sourceEventId ?? '');
        for (const { status } of sent.filter(isSettled)) expect([200, 201]).toContain(status);
        for (const name of ids.keys()) {
          const answers = accepted
            .filter(({ body }) => body.sourceEventId === name)
            .map(({ status }) => status);
          expect(answers.filter((status) => status === 201)).toHaveLength(1);
        }
        expect(timeline).toHaveLength(1 + ids.size);
      }));

    it('4: nothing is closed without an outcome and a text, and nothing bare is passed off as fixed', () =>
      check(({ sent, request, timeline }) => {
        for (const { body, status } of sent) {
          const lacks = body.status === 'closed' && (!body.outcome || !body.publicText?.trim());
          if (lacks) expect(status).toBe(422);
          const names = ['duplicate', 'notResponsible'].includes(body.outcome ?? '');
          if (names) expect(status).toBe(422);
        }
        for (const event of timeline) {
          expect(event.standing.outcome !== null).toBe(event.standing.state === 'closed');
          if (event.status !== 'closed') continue;
          expect(event.outcome).not.toBeNull();
          expect(event.publicText?.trim()).toBeTruthy();
        }
        expect(request.outcome !== null).toBe(request.state === 'closed');
        expect(request.closedAt !== null).toBe(request.state === 'closed');
      }));

    it('7: a promise moves with a reason alone, and past its date the request says so', () =>
      check(({ sent, request, timeline }) => {
        for (const { body, status } of sent)
          if (body.promise && !body.promise.reason.trim()) expect(status).toBe(422);
        let { promise } = timeline[0]?.standing ?? {};
        for (const { standing, type, isLate, recordedAt } of timeline) {
          if (standing.promise?.expectedOn !== promise?.expectedOn) {
            expect([type, isLate]).toEqual(['promiseChanged', false]);
            expect(standing.promise?.reason).toBe('Frost');
          }
          ({ promise } = standing);
          const isPast = (promise?.expectedOn ?? '9999') < dayOf(recordedAt);
          expect(promise?.overdue).toBe(isPast && standing.state === 'open');
        }
        const isPast = (request.promise?.expectedOn ?? '9999') < dayOf(app.clock.now.toISOString());
        expect(request.promise?.overdue).toBe(isPast && request.state === 'open');
      }));

    it('what a rule refuses is refused however the request stands, and leaves no trace', () =>
      check(async ({ sent, timeline, request }) => {
        for (const body of REFUSED) {
          expect((await app.call('POST', `/requests/${request.id}/events`, body, withKey)).status).toBe(422);
        }
        const misspelt = await app.call('POST', `/requests/${request.id}/events`, MISSPELT, withKey);
        expect(misspelt.problem.errors).toMatchObject([
          { pointer: '/status', detail: expect.stringMatching(/ is not known\. Did you mean closed\?$/) },
        ]);
        expect(await app.staff.requests.get(request.id)).toEqual(request);
        const accepted = new Set(sent.filter(({ status }) => status < 400).map(({ event }) => event.id));
        expect(timeline.slice(1).every(({ id }) => accepted.has(id))).toBe(true);
        for (const { status } of sent) expect([200, 201, 422]).toContain(status);
      }));

    it('a status nobody knows survives, word for word, with what its system said', async () => {
      const words = fc
        .string({ unit: 'binary', minLength: 1, maxLength: 100 })
        .filter((text) => !/[\0\p{Surrogate}]/u.test(text));
      const raw = fc.dictionary(
        fc.string({ minLength: 1, maxLength: 20 }).filter((name) => !name.includes('\0')),
        fc.oneof(
          fc.string().filter((text) => !text.includes('\0')),
          fc.integer(),
          fc.boolean(),
          fc.constant(null),
        ),
      );
      const { id } = await app.report();
      await fc.assert(
        fc.asyncProperty(words, raw, async (status, raw) => {
          fc.pre(!OPENS.includes(status) && !['closed', 'submitted', 'reopenRequested'].includes(status));
          const before = await app.staff.requests.get(id);
          const event = await app.staff.events.append(id, { status, raw });
          expect(event).toMatchObject({ status, raw });
          const after = await app.staff.requests.get(id);
          expect(after).toMatchObject({
            status,
            state: before.state,
            phase: before.phase,
            outcome: before.outcome,
          });
          expect((await timelineOf(id)).find(({ seq }) => seq === event.seq)).toEqual(event);
        }),
        { numRuns: 20 },
      );
    });
  },
);
