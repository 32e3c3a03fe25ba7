import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { govukFixtures } from '../../test/govuk-fixtures.js';
import { hydrateCleanly } from '../../test/hydration.js';
import { renderMacro } from '../../test/official-macros.js';
import { record, runOfficialScript, type Step } from '../../test/official-script.js';
import { expectSameMarkup } from '../../test/same-markup.js';
import { storiesOf } from '../../test/stories.js';
import { fromMacro } from './accordion.fixtures.js';
import * as stories from './accordion.stories.js';
import { Accordion } from './index.js';

type Macro = Parameters<typeof fromMacro>[0];

const options: Macro = {
  id: 'bins',
  items: [
    { heading: { text: 'Rubbish' }, summary: { text: 'Black bin' }, content: { text: 'Every two weeks' } },
    { heading: { html: '<em>Recycling</em>' }, content: { html: '<p>Every week</p>' } },
    { heading: { text: 'Garden' }, expanded: true, content: { text: 'From April' } },
  ],
};

/** Presses the button with this number: 0 is the one for all sections. */
const press =
  (number: number): Step =>
  (page) =>
    userEvent.click(page.querySelectorAll('button')[number] ?? page);

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  window.sessionStorage.clear();
  document.body.replaceChildren();
});

describe('Accordion', () => {
  it.each(govukFixtures<Macro>('accordion'))(
    'renders what GOV.UK Frontend renders: $name',
    ({ options, html }) => expectSameMarkup(fromMacro(options), html),
  );

  it.each(storiesOf(stories))('hydrates without a warning and is accessible: %s', async (_, story) => {
    const { container } = hydrateCleanly(story);
    await expectAccessible(container);
  });

  const welsh = {
    hideAllSectionsText: 'Cuddio pob adran',
    showAllSectionsText: 'Dangos pob adran',
    showSectionText: 'Dangos',
    hideSectionText: 'Cuddio',
    showSectionAriaLabelText: 'Dangos yr adran hon',
    hideSectionAriaLabelText: 'Cuddio’r adran hon',
  };

  it.each<[string, Macro, Step[]]>([
    ['sections are pressed one by one', options, [press(1), press(2), press(1), press(3)]],
    ['all are shown and hidden', options, [press(0), press(0), press(2), press(0)]],
    ['all begin open', { ...options, items: options.items.slice(2) }, [press(0), press(1)]],
    ['it speaks Welsh', { ...options, ...welsh }, [press(0), press(1)]],
    ['it remembers nothing', { ...options, rememberExpanded: false }, [press(1)]],
    [
      'the header is clicked beside the button',
      options,
      [(page) => userEvent.click(page.querySelector('.govuk-accordion__section-header') ?? page)],
    ],
  ])('does what GOV.UK Frontend’s own script does when %s', async (_, given, steps) => {
    const official = runOfficialScript(renderMacro('accordion', given));
    const expected = await record(official, steps);
    official.remove();
    const remembered = { ...window.sessionStorage };
    window.sessionStorage.clear();

    const { container } = hydrateCleanly(fromMacro(given));
    expect(await record(container, steps)).toEqual(expected);
    expect({ ...window.sessionStorage }).toEqual(remembered);
  });

  it('is found again as it was left, as GOV.UK Frontend leaves it', async () => {
    const official = runOfficialScript(renderMacro('accordion', options));
    await record(official, [press(1), press(3)]);
    official.remove();
    const again = runOfficialScript(renderMacro('accordion', options));
    const expected = await record(again, []);
    again.remove();

    const { container } = hydrateCleanly(fromMacro(options));
    expect(await record(container, [])).toEqual(expected);
    expect(screen.getByRole('button', { name: /^Rubbish/, expanded: true })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Garden/, expanded: false })).toBeTruthy();
  });

  it('names each button after its heading and summary, and what pressing it does', () => {
    render(fromMacro(options));
    expect(screen.getByRole('button', { name: 'Rubbish , Black bin , Show this section' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Garden , Hide this section' })).toBeTruthy();
  });

  it('hides a closed section from the page but not from the browser’s search, which opens it', async () => {
    render(fromMacro(options));
    const content = document.getElementById('bins-content-1');
    expect(content?.getAttribute('hidden')).toBe('until-found');
    act(() => {
      content?.firstElementChild?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    });
    expect(content?.hasAttribute('hidden')).toBe(false);
    expect(screen.getByRole('button', { name: /^Rubbish/, expanded: true })).toBeTruthy();
    expect(window.sessionStorage.getItem('bins-content-1')).toBeNull();
  });

  it('opens with the keyboard', async () => {
    render(fromMacro(options));
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: /^Rubbish/, expanded: true })).toBe(document.activeElement);
    await userEvent.keyboard(' ');
    expect(screen.getByRole('button', { name: /^Rubbish/, expanded: false })).toBeTruthy();
  });

  it('opens and closes in a browser that refuses to store anything', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('Denied', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    render(fromMacro(options));
    await userEvent.click(screen.getByRole('button', { name: /^Recycling/ }));
    expect(screen.getByRole('button', { name: /^Recycling/, expanded: true })).toBeTruthy();
  });

  it('keeps what is open when a section is added', async () => {
    const potholes = { heading: 'Potholes', content: 'Within 5 days' };
    const lights = { heading: 'Lights', content: 'Within 10 days' };
    const { rerender } = render(<Accordion id="fixes" items={[potholes]} />);
    await userEvent.click(screen.getByRole('button', { name: /^Potholes/ }));
    rerender(<Accordion id="fixes" items={[potholes, lights]} />);
    expect(screen.getByRole('button', { name: /^Potholes/, expanded: true })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Lights/, expanded: false })).toBeTruthy();
  });

  it('shows every section without JavaScript, with no button that would do nothing', () => {
    const page = document.createElement('div');
    page.innerHTML = renderToString(fromMacro(options));
    expect(page.querySelector('button')).toBeNull();
    expect(page.querySelector('[hidden]')).toBeNull();
    expect(page.querySelector('.govuk-frontend-supported')).toBeNull();
  });
});
