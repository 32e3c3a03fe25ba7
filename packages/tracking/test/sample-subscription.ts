import type { Subscription } from '@councilkit/client';

/** Somebody who passes the hole every day. */
export const sampleSubscription: Subscription = {
  scope: { requestId: '0198f1d2-6c1e-7d2a-9a53-3d4f7c1b2a90' },
  channel: 'email',
  addressMasked: 'r****@e******.org',
  language: 'cy',
  news: 'all',
  kinds: ['reported', 'progress', 'question', 'promise', 'comment', 'outcome'],
  pace: 'atOnce',
  state: 'active',
  createdAt: '2026-11-20T17:45:00+00:00',
  confirmedAt: '2026-11-20T17:47:30+00:00',
};
