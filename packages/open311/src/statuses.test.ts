import { expect, it } from 'vitest';
import { meaningOf } from './statuses.js';

it.each([
  ['open', 'submitted', undefined],
  ['OPEN', 'submitted', undefined],
  ['for_triage', 'triage', undefined],
  ['investigating', 'investigating', undefined],
  ['planned', 'planned', undefined],
  ['action_scheduled', 'actionScheduled', undefined],
  ['Action Scheduled', 'actionScheduled', undefined],
  ['in_progress', 'inProgress', undefined],
  ['IN-PROGRESS', 'inProgress', undefined],
  ['internal_referral', 'referred', undefined],
  ['REOPEN', 'reopened', undefined],
  ['closed', 'closed', 'unspecified'],
  ['fixed', 'closed', 'fixed'],
  ['fixed - council', 'closed', 'fixed'],
  ['no_further_action', 'closed', 'noFurtherAction'],
  ['duplicate', 'closed', 'duplicate'],
  ['NOT_COUNCILS_RESPONSIBILITY', 'closed', 'notResponsible'],
  ['cancelled', 'closed', 'cancelled'],
  ['unableToFix', 'closed', 'unableToFix'],
])('%s means %s, %s', (written, status, outcome) => {
  const meaning = meaningOf(written);
  expect([meaning?.status, meaning?.outcome]).toEqual([status, outcome]);
  expect(meaning?.closingText !== undefined).toBe(status === 'closed');
});

it.each(['', 'unconfirmed', 'Awaiting Parts', 'closed?!maybe'])('knows no meaning of "%s"', (written) => {
  expect(meaningOf(written)).toBeUndefined();
});
