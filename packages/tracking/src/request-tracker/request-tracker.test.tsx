// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { asSent, hydrate } from '../../test/hydration.js';
import * as samples from '../../test/sample-requests.js';
import { transcript } from '../../test/transcript.js';
import { cy } from '../language/cy.js';
import { RequestTracker, type RequestTrackerProps } from './request-tracker.js';

const { FIXED, requestAfter, timeline } = samples;

function trackerOf(events: RequestTrackerProps['events'], props: Partial<RequestTrackerProps> = {}) {
  return <RequestTracker request={requestAfter(events ?? [])} events={events} {...props} />;
}

const steps = () => within(screen.getByRole('list', { name: 'Progress' })).getAllByRole('listitem');
/** As it is read: runs of space are one. */
const textOf = (element: Element | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();
const currentStep = () => steps().filter((step) => step.getAttribute('aria-current') === 'step');

beforeEach(() => document.body.replaceChildren());
afterEach(cleanup);

describe('RequestTracker', () => {
  it('says how the request stands in its heading, with its service and reference', () => {
    render(trackerOf(FIXED.slice(0, 3)));
    screen.getByRole('region', { name: 'Pothole, reference 7QK4-M2XD Scheduled' });
    screen.getByRole('heading', { level: 2, name: 'Pothole, reference 7QK4-M2XD Scheduled' });
    screen.getByText('The work has been scheduled.');
  });

  it('takes its place in the outline of the page', () => {
    render(trackerOf(FIXED.slice(0, 3), { headingLevel: 3 }));
    screen.getByRole('heading', { level: 3, name: /Scheduled/ });
    screen.getByRole('heading', { level: 4, name: 'Latest news' });
  });

  it('names one step as the current one, and says done, now or to come of each', () => {
    render(trackerOf(FIXED.slice(0, 3)));
    expect(currentStep()).toHaveLength(1);
    expect(steps().map((step) => textOf(step))).toEqual([
      'Received, done. 20 November',
      'Looking into it, done. 20 November',
      'Scheduled, now. 23 November',
      'Under way, to come.',
      'Done, to come.',
    ]);
  });

  it('gives the promise with its date', () => {
    const { container } = render(trackerOf([]));
    expect(container.textContent).toContain('We inspect within 5 working days: by Friday 27 November.');
    expect(screen.getByText('Friday 27 November').getAttribute('datetime')).toBe('2026-11-27');
  });

  it('says plainly that a promise is overdue, and why the date had changed', () => {
    const { container } = render(
      trackerOf(samples.OVERDUE, { request: requestAfter(samples.OVERDUE, { promise: samples.PASSED }) }),
    );
    expect(container.querySelector('.ck-promise')?.textContent).toBe(
      'Overdue We fill the hole: by Wednesday 2 December. That day has passed.' +
        'Why the date changed: The road was flooded on Thursday.',
    );
  });

  it('says nothing of a promise where none was given', () => {
    const { container } = render(trackerOf([], { request: requestAfter([], { promise: null }) }));
    expect(container.textContent).not.toMatch(/date|by /i);
  });

  it('says what was done when it is fixed', () => {
    render(trackerOf(FIXED));
    screen.getByRole('heading', { name: /M2XD Fixed$/ });
    screen.getByRole('heading', { name: 'What was done' });
    screen.getByText(/We cut out and refilled/);
    expect(currentStep().map((step) => textOf(step))).toEqual(['Done, now. 26 November']);
  });

  it('never passes off as fixed what was closed another way, and gives the reason', () => {
    const { container } = render(trackerOf(samples.NO_FURTHER_ACTION));
    screen.getByRole('heading', { name: /M2XD Closed, no further action$/ });
    screen.getByRole('heading', { name: 'Reason given' });
    screen.getByText(/The hole is 2 centimetres deep/);
    expect(currentStep().map((step) => textOf(step))).toEqual(['Closed, now. 25 November']);
    expect(textOf(steps()[2])).toBe('Scheduled, not recorded.');
    expect(container.textContent).not.toMatch(/fixed|Done/);
  });

  it('says so when it is not known how a request ended', () => {
    render(trackerOf(timeline([{ status: 'closed' }])));
    screen.getByRole('heading', { name: /M2XD Closed$/ });
    screen.getByText('This was closed. We have not been told how it ended.');
  });

  it('says that it was reopened, and goes back a few steps', () => {
    render(trackerOf(samples.REOPENED));
    screen.getByRole('heading', { name: /M2XD Reopened$/ });
    expect(currentStep().map((step) => textOf(step))).toEqual(['Looking into it, now. 2 December']);
    expect(screen.queryByRole('heading', { name: 'What was done' })).toBeNull();
  });

  it('says at the step where it stopped that it is on hold', () => {
    render(trackerOf(timeline([{ status: 'onHold', standing: { phase: 4 } }], FIXED.slice(0, 4))));
    screen.getByRole('heading', { name: /M2XD On hold$/ });
    expect(textOf(currentStep()[0])).toBe('Under way, now. On hold 26 November');
  });

  it('gives the latest news, who said it and when, and what a resident said as no news', () => {
    const events = timeline([{ actor: { kind: 'resident' }, publicText: 'Any news?' }], FIXED.slice(0, 3));
    render(trackerOf(events));
    const news = screen.getByRole('heading', { name: 'Latest news' }).parentElement;
    expect(news?.textContent).toBe(
      'Latest newsA crew will fill the hole on Thursday morning. Please do not park outside numbers 10 to 18.' +
        'Peak Roads LtdMonday 23 November 2026 at 2:05pm',
    );
  });

  it('says when there was news last', () => {
    const { container } = render(trackerOf(FIXED.slice(0, 3)));
    expect(container.textContent).toContain('Last news: Monday 23 November 2026 at 2:05pm.');
  });

  it('says that the page is live, and when it is not with a way to the news', () => {
    const { rerender, container } = render(trackerOf(FIXED, { connection: 'live' }));
    screen.getByText('Live. This page changes by itself when there is news.');
    rerender(trackerOf(FIXED, { connection: 'lost' }));
    expect(container.textContent).not.toContain('Live.');
    expect(container.textContent).toContain('Not live at the moment. Reload the page for news.');
    expect(screen.getByText('Reload the page for news', { selector: 'a' }).getAttribute('href')).toBe('');
  });

  it('says nothing of live without JavaScript', () => {
    const page = asSent(trackerOf(FIXED.slice(0, 3), { connection: 'connecting' }));
    expect(page.textContent).toContain('Scheduled');
    expect(page.textContent).not.toMatch(/live/i);
  });

  it.each(['connecting', 'live', 'lost'] as const)(
    'keeps room for all it may say of the connection while that is %s, and for none without one',
    (connection) => {
      const { container, rerender } = render(trackerOf(FIXED, { connection }));
      const room = container.querySelector<HTMLElement>('.ck-tracker__connection');
      expect(room?.dataset).toMatchObject({
        live: 'Live. This page changes by itself when there is news.',
        lost: 'Not live at the moment. Reload the page for news.',
      });
      rerender(trackerOf(FIXED));
      expect(container.querySelector('.ck-tracker__connection')).toBeNull();
    },
  );

  it('marks a demonstration', () => {
    render(
      trackerOf(samples.DEMONSTRATION, {
        request: requestAfter(samples.DEMONSTRATION, { isDemonstration: true }),
      }),
    );
    screen.getByText('Demonstration', { selector: 'strong' });
    screen.getByText(/No real work is being done/);
  });

  it('speaks Welsh', () => {
    render(trackerOf(FIXED.slice(0, 3), { language: cy, connection: 'live' }));
    const tracker = screen.getByRole('region', { name: 'Pothole, cyfeirnod 7QK4-M2XD Wedi’i drefnu' });
    expect(tracker.lang).toBe('cy');
    expect(tracker.textContent).toContain('erbyn dydd Gwener 27 Tachwedd.');
    expect(tracker.textContent).toContain('Yn fyw.');
  });

  it('lets what people wrote run in the direction of its script', () => {
    render(trackerOf(timeline([{ publicText: 'کل صبح کام ہو گا' }])));
    expect(screen.getByText('کل صبح کام ہو گا').dir).toBe('auto');
  });

  it('draws a status it does not know without guessing', () => {
    render(trackerOf(timeline([{ status: 'awaitingParts', standing: { phase: 3 } }])));
    screen.getByRole('heading', { name: /M2XD Open$/ });
    expect(textOf(currentStep()[0])).toMatch(/^Scheduled, now/);
  });
});

describe('RequestTracker when news comes', () => {
  const [before, after] = [FIXED.slice(0, 2), FIXED.slice(0, 3)];

  it('has nothing to read out when the page opens', () => {
    hydrate(trackerOf(after, { connection: 'live' }));
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('reads out the new status and what was said, and leaves focus where it was', () => {
    const page = hydrate(trackerOf(before, { connection: 'live', tabIndex: -1 }));
    const tracker = screen.getByRole('region');
    tracker.focus();
    page.rerender(trackerOf(after, { connection: 'live', tabIndex: -1 }));
    expect(screen.getByRole('status').textContent).toBe(
      'Scheduled. The work has been scheduled. News: A crew will fill the hole on Thursday morning. ' +
        'Please do not park outside numbers 10 to 18.',
    );
    expect(document.activeElement).toBe(tracker);
  });

  it('does not read out again what has not changed', () => {
    const page = hydrate(trackerOf(before, { connection: 'live' }));
    const comment = timeline([{ publicText: 'We have ordered the tarmac.' }], before);
    page.rerender(trackerOf(comment, { connection: 'live' }));
    expect(screen.getByRole('status').textContent).toBe('News: We have ordered the tarmac.');
    page.rerender(trackerOf([...comment], { connection: 'live', className: 'elsewhere' }));
    expect(screen.getByRole('status').textContent).toBe('News: We have ordered the tarmac.');
  });

  it('reads out that the connection is lost, and takes it back when it returns', () => {
    const page = hydrate(trackerOf(before, { connection: 'live' }));
    page.rerender(trackerOf(before, { connection: 'lost' }));
    expect(screen.getByRole('status').textContent).toBe('Not live at the moment. Reload the page for news.');
    page.rerender(trackerOf(before, { connection: 'live' }));
    expect(screen.getByRole('status').textContent).toBe('');
  });
});

describe('RequestTracker for everyone', () => {
  const every = {
    received: trackerOf([]),
    fixed: trackerOf(FIXED, { connection: 'live' }),
    'closed otherwise': trackerOf(samples.NO_FURTHER_ACTION, { connection: 'lost' }),
    reopened: trackerOf(samples.REOPENED),
    overdue: trackerOf(samples.OVERDUE),
    demonstration: trackerOf(samples.DEMONSTRATION, { language: cy }),
    Urdu: trackerOf(samples.IN_URDU),
  };

  it.each(Object.entries(every))('hydrates without a remark and passes axe: %s', async (_, element) => {
    const { container } = hydrate(element);
    await expectAccessible(container);
  });

  it('reads well from top to end', async () => {
    const { container } = render(trackerOf(FIXED.slice(0, 3), { connection: 'live' }));
    expect(await transcript(container)).toEqual([
      'region, Pothole, reference 7QK4-M2XD Scheduled',
      'heading, Pothole, reference 7QK4-M2XD Scheduled, level 2',
      'Pothole,',
      'reference 7QK4-M2XD',
      'Scheduled',
      'The work has been scheduled.',
      'Who is doing it:',
      'Highways team',
      '.',
      'We inspect within 5 working days: by',
      'time',
      'Friday 27 November',
      '.',
      'list, Progress',
      'listitem, level 1, position 1, set size 5',
      'Received',
      ', done.',
      'time',
      '20 November',
      'listitem, level 1, position 2, set size 5',
      'Looking into it',
      ', done.',
      'time',
      '20 November',
      'listitem, level 1, current step, position 3, set size 5',
      'Scheduled',
      ', now.',
      'time',
      '23 November',
      'listitem, level 1, position 4, set size 5',
      'Under way',
      ', to come.',
      'listitem, level 1, position 5, set size 5',
      'Done',
      ', to come.',
      'heading, Latest news, level 3',
      'A crew will fill the hole on Thursday morning. Please do not park outside numbers 10 to 18.',
      'Peak Roads Ltd',
      'time',
      'Monday 23 November 2026 at 2:05pm',
      'Last news:',
      'time',
      'Monday 23 November 2026 at 2:05pm',
      '.',
      'Live. This page changes by itself when there is news.',
      'status',
    ]);
  });

  it('says who is doing it, as long as somebody is', () => {
    const { container, rerender } = render(trackerOf(FIXED.slice(0, 3)));
    expect(textOf(container.querySelector('.ck-tracker__doer') ?? undefined)).toBe(
      'Who is doing it: Highways team.',
    );
    rerender(trackerOf(FIXED));
    expect(container.querySelector('.ck-tracker__doer')).toBeNull();
  });
});
