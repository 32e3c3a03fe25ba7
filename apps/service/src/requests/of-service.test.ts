import { expect, it } from 'vitest';
import { litter } from '../../test/services.js';
import { promiseOf } from './of-service.js';

it('promises so many working days from the day it is in England', () => {
  const service = { ...litter, promise: { workingDays: 1, text: 'We empty it' } };
  // Half past midnight on a Friday there.
  expect(promiseOf(service, new Date('2026-07-02T23:30:00Z'))).toMatchObject({ expectedOn: '2026-07-06' });
  expect(promiseOf(service, new Date('2026-12-03T23:30:00Z'))).toMatchObject({ expectedOn: '2026-12-04' });
});
