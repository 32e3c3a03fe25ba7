import { type RequestEvent, type ServiceRequest, type Standing } from '../src/index.js';

const standing: Standing = { status: 'submitted', state: 'open', phase: 1, outcome: null, promise: null };

/** A pothole somebody reported. */
export function aRequest(changes: Partial<ServiceRequest> = {}): ServiceRequest {
  return {
    ...standing,
    id: 'request-1',
    reference: '7QK4-M2XD',
    serviceCode: 'pothole',
    serviceName: 'Pothole',
    description: null,
    location: null,
    answers: [],
    channel: 'web',
    supplier: null,
    submittedAt: '2026-11-20T09:30:00+00:00',
    updatedAt: '2026-11-20T09:30:00+00:00',
    closedAt: null,
    lastSeq: 1,
    isDemonstration: false,
    ...changes,
  };
}

/** One line of its timeline. */
export function anEvent(seq: number, changes: Partial<RequestEvent> = {}): RequestEvent {
  return {
    id: `event-${seq}`,
    requestId: 'request-1',
    seq,
    type: 'comment',
    status: null,
    outcome: null,
    publicText: null,
    occurredAt: '2026-11-20T09:30:00+00:00',
    recordedAt: '2026-11-20T09:30:00+00:00',
    isLate: false,
    actor: { kind: 'council' },
    standing,
    ...changes,
  };
}
