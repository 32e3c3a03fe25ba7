import { type Actor, type RequestEvent, type ServiceRequest, type Standing } from '@councilkit/client';

const promise = {
  expectedOn: '2026-03-13',
  text: 'We inspect within 5 working days',
  reason: null,
  overdue: false,
};

/** A pothole that a crew is filling now. */
export const pothole: ServiceRequest = {
  id: '0195677c-2f00-7b52-9d5e-4c0f6a6f31b8',
  reference: '4TKM-9WDQ',
  serviceCode: 'pothole',
  serviceName: 'Pothole',
  description: 'Deep hole just before the zebra crossing. Cyclists are swerving round it.',
  location: { addressText: 'Outside 14 Mill Lane, Riverside' },
  answers: [
    { code: 'place', prompt: 'Where in the road is it?', text: 'Where cars drive' },
    { code: 'size', prompt: 'How big is the pothole?', text: 'Larger than a dinner plate' },
  ],
  channel: 'web',
  supplier: 'Peak Roads Ltd',
  status: 'inProgress',
  state: 'open',
  phase: 4,
  outcome: null,
  promise,
  submittedAt: '2026-03-06T08:10:00+00:00',
  updatedAt: '2026-03-11T09:25:00+00:00',
  closedAt: null,
  lastSeq: 4,
  isDemonstration: false,
};

const resident: Actor = { kind: 'resident' };
const council: Actor = { kind: 'council', name: 'Highways team' };
const crew: Actor = { kind: 'supplier', name: 'Peak Roads Ltd' };

/** What has happened to it so far. */
export const potholeEvents: readonly RequestEvent[] = [
  happened(1, '2026-03-06T08:10:00+00:00', resident, { status: 'submitted', phase: 1 }, null),
  happened(
    2,
    '2026-03-06T14:40:00+00:00',
    council,
    { status: 'investigating', phase: 2 },
    'An inspector will look at it on Monday.',
  ),
  happened(
    3,
    '2026-03-09T11:05:00+00:00',
    council,
    { status: 'actionScheduled', phase: 3 },
    'The hole is 70 mm deep and we are going to fill it. A crew comes on Wednesday morning.',
  ),
  happened(
    4,
    '2026-03-11T09:25:00+00:00',
    crew,
    { status: 'inProgress', phase: 4 },
    'We are on Mill Lane now. One lane is closed until about midday.',
  ),
];

/** The same pothole, filled. */
export const fixedPothole: ServiceRequest = {
  ...pothole,
  status: 'closed',
  state: 'closed',
  phase: 5,
  outcome: 'fixed',
  updatedAt: '2026-03-11T11:50:00+00:00',
  closedAt: '2026-03-11T11:50:00+00:00',
  lastSeq: 5,
};

export const fixedPotholeEvents: readonly RequestEvent[] = [
  ...potholeEvents,
  happened(
    5,
    '2026-03-11T11:50:00+00:00',
    crew,
    { status: 'closed', state: 'closed', phase: 5, outcome: 'fixed' },
    'We cut out the broken surface and filled the hole. The lane is open again.',
  ),
];

/** A pothole whose date has passed while it waits for a crew. */
export const overduePothole: ServiceRequest = {
  ...pothole,
  status: 'actionScheduled',
  phase: 3,
  promise: { ...promise, overdue: true },
  updatedAt: '2026-03-09T11:05:00+00:00',
  lastSeq: 3,
};

export const overduePotholeEvents: readonly RequestEvent[] = potholeEvents.slice(0, 3);

/** A pothole that is too shallow to be repaired now. */
export const declinedPothole: ServiceRequest = {
  ...pothole,
  status: 'closed',
  state: 'closed',
  phase: 5,
  outcome: 'noFurtherAction',
  updatedAt: '2026-03-09T11:05:00+00:00',
  closedAt: '2026-03-09T11:05:00+00:00',
  lastSeq: 3,
};

export const declinedPotholeEvents: readonly RequestEvent[] = [
  ...potholeEvents.slice(0, 2),
  happened(
    3,
    '2026-03-09T11:05:00+00:00',
    council,
    { status: 'closed', state: 'closed', phase: 5, outcome: 'noFurtherAction' },
    'The hole is 20 mm deep. We repair holes from 40 mm, so that the deepest are done first. We look at Mill Lane again in June.',
  ),
];

function happened(
  seq: number,
  at: string,
  actor: Actor,
  standing: Pick<Standing, 'status' | 'phase'> & Partial<Standing>,
  publicText: string | null,
): RequestEvent {
  return {
    id: `event-${seq}`,
    requestId: '0195677c-2f00-7b52-9d5e-4c0f6a6f31b8',
    seq,
    type: seq === 1 ? 'submitted' : 'statusChanged',
    status: standing.status,
    outcome: standing.outcome ?? null,
    publicText,
    occurredAt: at,
    recordedAt: at,
    isLate: false,
    actor,
    standing: { state: 'open', outcome: null, promise, ...standing },
  };
}
