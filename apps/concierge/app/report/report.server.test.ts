import { type ServiceDefinition } from '@councilkit/client';
import { expect, it } from 'vitest';
import { emptyDraft, type Draft } from './draft.js';
import { onwards, type Report } from './report.server.js';
import { type Step } from './steps.js';

const QUESTIONS = [
  { code: 'fault', required: true, order: 1 },
  { code: 'howMany', required: true, order: 2, visibleWhen: { question: 'fault', oneOf: ['severalOut'] } },
  { code: 'column', required: false, order: 3 },
];
// As much of a report as decides where to go.
const report = {
  service: { code: 'street-light', location: 'none', contact: 'none', questions: QUESTIONS } as unknown,
} as Report & { service: ServiceDefinition };

/** Where a page leads, with these answers. */
function leadsTo(step: Step, answers: Draft['answers'], search = '') {
  const request = new Request(`http://127.0.0.1/report/street-light/${step}${search}`);
  return onwards(report, { ...emptyDraft('key'), answers }, step, request, 'report=x').headers.get(
    'Location',
  );
}

it('leads on page by page', () => {
  expect(leadsTo('q/fault', { fault: 'out' })).toBe('/report/street-light/q/column');
  expect(leadsTo('q/fault', { fault: 'severalOut' })).toBe('/report/street-light/q/howMany');
});

it('leads back to the last page from a change, by way of what is asked only now', () => {
  expect(leadsTo('q/fault', { fault: 'out' }, '?change=1')).toBe('/report/street-light/check');
  expect(leadsTo('q/fault', { fault: 'severalOut' }, '?change=1')).toBe(
    '/report/street-light/q/howMany?change=1',
  );
  expect(leadsTo('q/howMany', { fault: 'severalOut', howMany: '4' }, '?change=1')).toBe(
    '/report/street-light/check',
  );
});
