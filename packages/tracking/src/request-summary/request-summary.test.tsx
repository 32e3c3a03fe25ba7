// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { hydrate } from '../../test/hydration.js';
import { FIXED, POTHOLE, requestAfter } from '../../test/sample-requests.js';
import { cy } from '../language/cy.js';
import { ur } from '../language/ur.js';
import { RequestSummary } from './request-summary.js';

/** The rows of the summary list on the page. */
const rows = () =>
  Object.fromEntries(
    screen.getAllByRole('term').map((term) => [term.textContent, term.nextElementSibling?.textContent]),
  );

beforeEach(() => document.body.replaceChildren());
afterEach(cleanup);

describe('RequestSummary', () => {
  it('says what was asked for and how it stands', () => {
    render(<RequestSummary request={requestAfter(FIXED)} />);
    expect(rows()).toEqual({
      Status: 'Fixed',
      Reference: '7QK4-M2XD',
      What: 'Pothole',
      Where: 'Outside 14 Mill Lane, Ashbourne',
      Description: 'Deep hole in the nearside lane, just before the zebra crossing.',
      'How big is the pothole?': 'Larger than a dinner plate',
      Reported: 'Friday 20 November 2026 at 9:30am',
      Promise: ' The date we gave was Friday 27 November.',
      'Who does the work': 'Highways team',
      Closed: 'Thursday 26 November 2026 at 10:45am',
    });
  });

  it('has no row for what was not said', () => {
    const bare = { description: null, location: null, answers: [], promise: null, supplier: null };
    render(<RequestSummary request={{ ...POTHOLE, ...bare }} />);
    expect(Object.keys(rows())).toEqual(['Status', 'Reference', 'What', 'Reported']);
  });

  it('lets what a resident wrote run in the direction of its script', () => {
    render(<RequestSummary request={{ ...POTHOLE, description: 'سڑک میں گہرا گڑھا' }} />);
    expect(screen.getByText('سڑک میں گہرا گڑھا').dir).toBe('auto');
  });

  it('speaks Welsh, hydrates without a remark and passes axe', async () => {
    const { container } = hydrate(<RequestSummary request={requestAfter(FIXED)} language={cy} />);
    expect(rows()['Statws']).toBe('Wedi’i drwsio');
    await expectAccessible(container);
  });

  it('keeps a question whole among words that run the other way', () => {
    const [answer] = POTHOLE.answers;
    render(<RequestSummary request={POTHOLE} language={ur} />);
    expect(screen.getByText(answer?.prompt ?? '').tagName).toBe('BDI');
  });
});
