// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { asSent, hydrate } from '../../test/hydration.js';
import { nth } from '../../test/nth.js';
import { HOLE, SEVERAL } from '../../test/sample-attachments.js';
import * as samples from '../../test/sample-requests.js';
import { transcript } from '../../test/transcript.js';
import { cy } from '../language/cy.js';
import { RequestTimeline } from './request-timeline.js';

const { FIXED, timeline } = samples;
const RESIDENT = { kind: 'resident' } as const;

const entries = () => screen.getAllByRole('listitem');
const titles = () => entries().map((entry) => entry.querySelector('.ck-timeline__title')?.textContent.trim());
const textOf = (element: Element | undefined) => element?.textContent.replace(/\s+/g, ' ').trim();

beforeEach(() => document.body.replaceChildren());
afterEach(cleanup);

describe('RequestTimeline', () => {
  it('tells what has happened, newest first', () => {
    render(<RequestTimeline events={FIXED} />);
    expect(titles()).toEqual(['Fixed', 'Under way', 'Scheduled', 'Looking into it', 'Reported']);
    expect(screen.getByRole<HTMLOListElement>('list', { name: 'What has happened' }).reversed).toBe(true);
  });

  it('tells it oldest first when asked, whatever the order it came in', () => {
    render(<RequestTimeline events={[...FIXED].reverse()} order="oldestFirst" />);
    expect(titles()).toEqual(['Reported', 'Looking into it', 'Scheduled', 'Under way', 'Fixed']);
    expect(screen.getByRole<HTMLOListElement>('list').reversed).toBe(false);
  });

  it('says who, when and in whose words', () => {
    render(<RequestTimeline events={FIXED.slice(0, 3)} />);
    expect(textOf(entries()[0])).toBe(
      'Scheduled Peak Roads LtdMonday 23 November 2026 at 2:05pm' +
        'A crew will fill the hole on Thursday morning. Please do not park outside numbers 10 to 18.',
    );
    const time = within(nth(entries(), 0)).getByText('Monday 23 November 2026 at 2:05pm');
    expect(time.getAttribute('datetime')).toBe('2026-11-23T14:05:00+00:00');
  });

  it('calls the person who reported it "You" on their own page, and a resident elsewhere', () => {
    const reported = FIXED.slice(0, 1);
    const { rerender } = render(<RequestTimeline events={reported} />);
    expect(textOf(entries()[0])).toContain('Reported Resident');
    rerender(<RequestTimeline events={reported} isReporter />);
    expect(textOf(entries()[0])).toContain('Reported You');
  });

  it('never names a resident', () => {
    const { container } = render(
      <RequestTimeline
        events={timeline([{ actor: { ...RESIDENT, name: 'Ada Byron' }, publicText: 'Any news?' }])}
      />,
    );
    expect(container.textContent).toContain('Any news?');
    expect(container.textContent).not.toContain('Ada');
  });

  it('marks what a pretend crew did as a demonstration', () => {
    render(<RequestTimeline events={samples.DEMONSTRATION} />);
    expect(textOf(entries()[0])).toContain('Example Roads (Demonstration)');
    cleanup();
    render(<RequestTimeline events={timeline([{ actor: { kind: 'demonstration' } }])} />);
    expect(textOf(entries()[0])).toContain('Demonstration crew');
  });

  it('puts what was told late where it happened, and says when it was told', () => {
    render(<RequestTimeline events={samples.TOLD_LATE} />);
    expect(titles()).toEqual(['Scheduled', 'Looking into it', 'Looking into it', 'Reported']);
    expect(textOf(entries()[1])).toContain('12 centimetres deep.');
    expect(textOf(entries()[1])).toContain(
      'Added late: we heard of this on Tuesday 24 November 2026 at 9am.',
    );
  });

  it('gives a new date with its reason', () => {
    render(<RequestTimeline events={samples.OVERDUE} />);
    expect(textOf(entries()[0])).toContain(
      'The date is now Wednesday 2 December 2026. Why the date changed: The road was flooded on Thursday.',
    );
    expect(titles()[0]).toBe('Date changed');
    expect(textOf(entries()[1])).not.toContain('The date is now');
  });

  it('gives a new date that came along with a status', () => {
    const promise = { expectedOn: '2026-12-04', text: null, reason: null, overdue: false };
    render(
      <RequestTimeline
        events={timeline([{ status: 'actionScheduled', standing: { promise } }], FIXED.slice(0, 2))}
      />,
    );
    expect(titles()[0]).toBe('Scheduled');
    expect(textOf(entries()[0])).toContain('The date is now Friday 4 December 2026.');
  });

  it('says how it ended, and not fixed when it was not', () => {
    render(<RequestTimeline events={samples.NO_FURTHER_ACTION} />);
    expect(titles()[0]).toBe('Closed, no further action');
  });

  it('lets what people wrote run in the direction of its script', () => {
    render(<RequestTimeline events={samples.IN_URDU} />);
    expect(screen.getByText(/مسجد/).dir).toBe('auto');
  });

  it('speaks Welsh', () => {
    render(<RequestTimeline events={FIXED.slice(0, 1)} language={cy} isReporter />);
    expect(screen.getByRole('list', { name: 'Beth sydd wedi digwydd' }).lang).toBe('cy');
    expect(textOf(entries()[0])).toBe('Adroddwyd ChiDydd Gwener 20 Tachwedd 2026 am 9:30am');
  });

  it('is there without JavaScript, with nothing marked as new', () => {
    const page = asSent(<RequestTimeline events={FIXED} />);
    expect(page.querySelectorAll('li')).toHaveLength(5);
    expect(page.textContent).not.toContain('New');
  });

  it('marks what joins while the page is open, and leaves focus where it was', () => {
    const page = hydrate(<RequestTimeline events={FIXED.slice(0, 3)} tabIndex={-1} />);
    screen.getByRole('list').focus();
    page.rerender(<RequestTimeline events={FIXED} tabIndex={-1} />);
    expect(titles()).toEqual(['Fixed New', 'Under way New', 'Scheduled', 'Looking into it', 'Reported']);
    expect(document.activeElement).toBe(screen.getByRole('list'));
  });

  it.each(['FIXED', 'TOLD_LATE', 'OVERDUE', 'IN_URDU', 'DEMONSTRATION'] as const)(
    'hydrates without a remark and passes axe: %s',
    async (name) => {
      const { container } = hydrate(<RequestTimeline events={samples[name]} />);
      await expectAccessible(container);
    },
  );

  it('reads well from top to end', async () => {
    const { container } = render(<RequestTimeline events={samples.TOLD_LATE.slice(2)} isReporter />);
    expect(await transcript(container)).toEqual([
      'list, What has happened',
      'listitem, level 1, position 1, set size 2',
      'Scheduled',
      'Peak Roads Ltd',
      'time',
      'Monday 23 November 2026 at 2:05pm',
      'A crew will fill the hole on Thursday morning. Please do not park outside numbers 10 to 18.',
      'listitem, level 1, position 2, set size 2',
      'Looking into it',
      'Peak Roads Ltd',
      'time',
      'Sunday 22 November 2026 at 1pm',
      'Our inspector measured the hole: 12 centimetres deep.',
      'Added late: we heard of this on Tuesday 24 November 2026 at 9am.',
    ]);
  });

  it('shows photos with what is to be seen on them, each leading to a larger one', () => {
    const events = timeline([{ publicText: 'It is bigger now', attachments: [HOLE] }]);
    render(<RequestTimeline events={events} attachmentHref={({ name }) => `/photos/1/${name}`} />);
    const photo = screen.getByRole('img', {
      name: 'A hole as wide as a dinner plate in front of a zebra crossing',
    });
    expect(photo.getAttribute('src')).toBe('/photos/1/thumbnail');
    expect(photo.closest('a')?.getAttribute('href')).toBe('/photos/1/display');
  });

  it('says of what the public does not see why not, and links to papers', () => {
    render(<RequestTimeline events={timeline([{ publicText: 'See these', attachments: [...SEVERAL] }])} />);
    screen.getByText('Only you can see this until we have looked at it.');
    screen.getByText('This photo is being prepared. Look again in a minute.');
    screen.getByRole('img', { name: 'A photo that nobody has described yet' });
    expect(screen.getByRole('link', { name: 'The letter about the road works' }).getAttribute('href')).toBe(
      '/v1/attachments/paper-1/paper',
    );
  });

  it('marks a line whose words were taken out', () => {
    render(<RequestTimeline events={timeline([{ publicText: null }])} />);
    screen.getByText('Edited');
    screen.getByText('What was written here has been removed.');
  });

  it('names what happened beside the status: put right, reported again, edited', () => {
    render(
      <RequestTimeline
        events={timeline([
          { type: 'corrected' },
          { type: 'duplicateAdded' },
          { type: 'redacted' },
          { type: 'unheard-of' },
        ])}
      />,
    );
    expect(titles()).toEqual(['Update', 'Words or photos removed', 'Reported again', 'Put right']);
  });
});
