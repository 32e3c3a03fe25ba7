import {
  type Attachment,
  type Change,
  type RequestEvent,
  type ServiceRequest,
  type Standing,
} from '../src/index.js';

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

/** The n-th change of the feed. Its cursor says so; to the client it is opaque. */
export function aChange(n: number, changes: Partial<Change> = {}): Change {
  return {
    ...anEvent(1),
    requestId: `request-${n}`,
    cursor: `cursor-${n}`,
    reference: '7QK4-M2XD',
    serviceCode: 'pothole',
    ...changes,
  };
}

/** A photo as the service has stored it. */
export function anAttachment(changes: Partial<Attachment> = {}): Attachment {
  return {
    id: 'attachment-1',
    mediaType: 'image/jpeg',
    altText: null,
    state: 'processing',
    derivatives: [],
    createdAt: '2026-11-20T09:28:00+00:00',
    ...changes,
  };
}
