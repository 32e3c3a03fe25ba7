// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { FIXED, PASSED, POTHOLE, requestAfter } from '../../test/sample-requests.js';
import { cy } from '../language/cy.js';
import { en } from '../language/en.js';
import { ur } from '../language/ur.js';
import { PromiseDate } from './promise-date.js';
import { promiseInWords } from './promise-in-words.js';

afterEach(cleanup);

const textOf = (element: ReactElement) => render(element).container.textContent.trim();
const promised = (changes: Partial<typeof PASSED>) => ({ ...POTHOLE, promise: { ...PASSED, ...changes } });

describe('PromiseDate', () => {
  it('gives the promise in the words of the service, with one full stop', () => {
    const request = promised({ text: 'We inspect within 5 working days.', overdue: false, reason: null });
    expect(textOf(<PromiseDate request={request} />)).toBe(
      'We inspect within 5 working days: by Wednesday 2 December.',
    );
  });

  it('gives the date alone when it came without words', () => {
    const request = promised({ text: null, reason: null, overdue: false, expectedOn: '2027-01-08' });
    expect(textOf(<PromiseDate request={request} />)).toBe(
      'The date we have given is Friday 8 January 2027.',
    );
  });

  it('says why the date was moved', () => {
    expect(textOf(<PromiseDate request={promised({ overdue: false })} />)).toContain(
      'Why the date changed: The road was flooded on Thursday.',
    );
  });

  it('only remembers the date once the request is closed, and never calls that overdue', () => {
    expect(textOf(<PromiseDate request={requestAfter(FIXED, { promise: PASSED })} />)).toMatch(
      /^The date we gave was Wednesday 2 December\.Why/,
    );
  });

  it('lets the council’s own words run as their script does, and fills nothing in inside them', () => {
    const request = promised({ text: 'We inspect {date} (5 days)', overdue: false, reason: null });
    const { container } = render(<PromiseDate request={request} language={ur} />);
    expect(container.querySelector('bdi')?.textContent).toBe('We inspect {date} (5 days)');
    expect(promiseInWords(request, ur)).toContain('We inspect {date} (5 days)');
  });

  it('draws nothing where no date was given', () => {
    const { container } = render(<PromiseDate request={{ ...POTHOLE, promise: null }} />);
    expect(container.innerHTML).toBe('');
  });

  it('speaks Welsh', () => {
    expect(textOf(<PromiseDate request={promised({})} language={cy} />)).toMatch(
      /^Yn hwyr We fill the hole: erbyn dydd Mercher 2 Rhagfyr\. Mae’r diwrnod hwnnw wedi mynd heibio\./,
    );
  });
});

describe('a promise to be read out', () => {
  it('says that it is overdue', () => {
    expect(promiseInWords(promised({}), en)).toBe(
      'Overdue. We fill the hole: by Wednesday 2 December. That day has passed.',
    );
  });

  it('is no news once the request is closed, or where there is none', () => {
    expect(promiseInWords(requestAfter(FIXED), en)).toBe('');
    expect(promiseInWords({ ...POTHOLE, promise: null }, en)).toBe('');
  });
});
