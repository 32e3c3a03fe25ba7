import type { Notification } from '@councilkit/client';
import { POTHOLE } from './sample-requests.js';

function message(id: string, changes: Partial<Notification>): Notification {
  return {
    id,
    requestId: POTHOLE.id,
    seq: 2,
    channel: 'email',
    addressMasked: 's**@e******.org',
    language: 'en',
    state: 'sent',
    attempts: 1,
    reason: null,
    queuedAt: '2026-11-23T14:05:02+00:00',
    sentAt: '2026-11-23T14:05:04+00:00',
    settledAt: null,
    ...changes,
  };
}

/** A message in each state, oldest first. */
export const MESSAGES: readonly Notification[] = [
  message('message-1', { state: 'delivered', settledAt: '2026-11-23T14:05:31+00:00' }),
  message('message-2', {
    channel: 'sms',
    addressMasked: '*******471',
    state: 'failed',
    attempts: 3,
    reason: 'addressUnknown',
    queuedAt: '2026-11-24T09:00:00+00:00',
    settledAt: '2026-11-24T21:10:00+00:00',
  }),
  message('message-3', { queuedAt: '2026-11-25T08:30:00+00:00', sentAt: '2026-11-25T08:30:02+00:00' }),
  message('message-4', { state: 'queued', queuedAt: '2026-11-26T08:30:00+00:00', sentAt: null, attempts: 0 }),
];
