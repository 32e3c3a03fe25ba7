import type { RequestEvent, RequestPromise, ServiceRequest, Standing } from '@councilkit/client';

const PROMISE: RequestPromise = {
  expectedOn: '2026-11-27',
  text: 'We inspect within 5 working days',
  reason: null,
  overdue: false,
};

/** A pothole reported on a Friday morning, as it stands before anything else has happened. */
export const POTHOLE: ServiceRequest = {
  id: '0198f1d2-6c1e-7d2a-9a53-3d4f7c1b2a90',
  reference: '7QK4-M2XD',
  serviceCode: 'pothole',
  serviceName: 'Pothole',
  description: 'Deep hole in the nearside lane, just before the zebra crossing.',
  location: { addressText: 'Outside 14 Mill Lane, Ashbourne', point: { lat: 53.0166, long: -1.7312 } },
  answers: [{ code: 'size', prompt: 'How big is the pothole?', text: 'Larger than a dinner plate' }],
  channel: 'web',
  supplier: 'Highways team',
  status: 'submitted',
  state: 'open',
  phase: 1,
  outcome: null,
  promise: PROMISE,
  submittedAt: '2026-11-20T09:30:00+00:00',
  updatedAt: '2026-11-20T09:30:00+00:00',
  closedAt: null,
  lastSeq: 1,
  isDemonstration: false,
};

const PHASES: Record<string, number> = {
  submitted: 1,
  acknowledged: 1,
  investigating: 2,
  reopened: 2,
  actionScheduled: 3,
  inProgress: 4,
  closed: 5,
};

type Said = Partial<Omit<RequestEvent, 'standing'>> & { standing?: Partial<Standing> };

const COUNCIL = { kind: 'council', name: 'Highways team' } as const;
const SUPPLIER = { kind: 'supplier', name: 'Peak Roads Ltd' } as const;
const RESIDENT = { kind: 'resident' } as const;

/** The events said, numbered from 1, each with the standing it leaves; after what `before` left. */
export function timeline(said: Said[], before: RequestEvent[] = []): RequestEvent[] {
  const events = [...before];
  for (const event of said) {
    const last = events.at(-1);
    const seq = events.length + 1;
    const occurredAt = event.occurredAt ?? `2026-11-${20 + seq}T09:00:00+00:00`;
    const { status = null, outcome = null } = event;
    const moves = status !== null && event.isLate !== true;
    events.push({
      id: `event-${seq}`,
      requestId: POTHOLE.id,
      seq,
      type: status === null ? 'comment' : 'statusChanged',
      status,
      outcome,
      publicText: null,
      recordedAt: occurredAt,
      occurredAt,
      isLate: false,
      actor: COUNCIL,
      ...event,
      standing: {
        status: (moves ? status : last?.standing.status) ?? 'submitted',
        state: (moves ? status === 'closed' : last?.standing.state === 'closed') ? 'closed' : 'open',
        phase: (moves ? PHASES[status] : undefined) ?? last?.standing.phase ?? 1,
        outcome: moves ? outcome : (last?.standing.outcome ?? null),
        promise: last?.standing.promise ?? POTHOLE.promise,
        ...event.standing,
      },
    });
  }
  return events;
}

/** The request as its timeline leaves it. */
export function requestAfter(
  events: readonly RequestEvent[],
  changes: Partial<ServiceRequest> = {},
): ServiceRequest {
  const last = events.at(-1);
  if (!last) return { ...POTHOLE, ...changes };
  const isClosed = last.standing.state === 'closed';
  const closing = events.findLast(({ status }) => status === 'closed');
  return {
    ...POTHOLE,
    ...last.standing,
    updatedAt: last.recordedAt,
    closedAt: isClosed ? (closing?.occurredAt ?? null) : null,
    lastSeq: last.seq,
    ...changes,
  };
}

/** The life of a pothole, one event for each phase. Take as many as the state to show needs. */
export const FIXED: RequestEvent[] = timeline([
  { type: 'submitted', status: 'submitted', actor: RESIDENT, occurredAt: '2026-11-20T09:30:00+00:00' },
  {
    status: 'investigating',
    publicText: 'An inspector will look at the hole this week.',
    occurredAt: '2026-11-20T15:10:00+00:00',
  },
  {
    status: 'actionScheduled',
    actor: SUPPLIER,
    publicText: 'A crew will fill the hole on Thursday morning. Please do not park outside numbers 10 to 18.',
    occurredAt: '2026-11-23T14:05:00+00:00',
  },
  {
    status: 'inProgress',
    actor: SUPPLIER,
    publicText: 'The crew has arrived.',
    occurredAt: '2026-11-26T08:20:00+00:00',
  },
  {
    status: 'closed',
    outcome: 'fixed',
    actor: SUPPLIER,
    publicText: 'We cut out and refilled 2 square metres of road and renewed the white line.',
    occurredAt: '2026-11-26T10:45:00+00:00',
  },
]);

const looking = FIXED.slice(0, 2);

/** Closed after an inspection: never scheduled, never fixed. */
export const NO_FURTHER_ACTION: RequestEvent[] = timeline(
  [
    {
      status: 'closed',
      outcome: 'noFurtherAction',
      publicText:
        'The hole is 2 centimetres deep. We repair holes of 4 centimetres and more, and will look at this road again in March.',
      occurredAt: '2026-11-25T11:00:00+00:00',
    },
  ],
  looking,
);

/** The date of the crew in `OVERDUE`, once it has passed. */
export const PASSED: RequestPromise = {
  expectedOn: '2026-12-02',
  text: 'We fill the hole',
  reason: 'The road was flooded on Thursday.',
  overdue: true,
};

/** The crew's date slipped. */
export const OVERDUE: RequestEvent[] = timeline(
  [
    {
      type: 'promiseChanged',
      occurredAt: '2026-11-27T16:00:00+00:00',
      actor: SUPPLIER,
      standing: { promise: { ...PASSED, overdue: false } },
    },
  ],
  FIXED.slice(0, 3),
);

/** Reopened by the council after a resident said that the patch had come loose. */
export const REOPENED: RequestEvent[] = timeline(
  [
    {
      actor: RESIDENT,
      publicText: 'The patch is already coming loose on one side.',
      occurredAt: '2026-12-01T18:12:00+00:00',
    },
    {
      status: 'reopened',
      publicText: 'Thank you. We have asked Peak Roads to look at their repair.',
      occurredAt: '2026-12-02T09:00:00+00:00',
      standing: { promise: null },
    },
  ],
  FIXED,
);

/** A supplier that told of its visit only after the work had been scheduled. */
export const TOLD_LATE: RequestEvent[] = timeline(
  [
    {
      isLate: true,
      status: 'investigating',
      actor: SUPPLIER,
      publicText: 'Our inspector measured the hole: 12 centimetres deep.',
      occurredAt: '2026-11-22T13:00:00+00:00',
      recordedAt: '2026-11-24T09:00:00+00:00',
    },
  ],
  FIXED.slice(0, 3),
);

/** A pretend crew, as in a trial of the service. */
export const DEMONSTRATION: RequestEvent[] = timeline(
  [
    {
      status: 'inProgress',
      actor: { kind: 'demonstration', name: 'Example Roads' },
      publicText: 'The crew has arrived.',
      occurredAt: '2026-11-23T10:00:00+00:00',
    },
  ],
  looking,
);

/** A report in Urdu, with the resident's answer to a question. */
export const IN_URDU: RequestEvent[] = timeline(
  [
    { status: 'awaitingReporter', publicText: 'Which side of the road is it on?', standing: { phase: 2 } },
    {
      status: 'reporterReplied',
      actor: RESIDENT,
      publicText: 'یہ گڑھا زیبرا کراسنگ سے ذرا پہلے، مسجد کی طرف ہے۔',
      standing: { phase: 2 },
    },
  ],
  looking,
);
