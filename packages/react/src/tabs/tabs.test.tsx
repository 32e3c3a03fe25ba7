import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { govukFixtures } from '../../test/govuk-fixtures.js';
import { hydrateCleanly } from '../../test/hydration.js';
import { renderMacro } from '../../test/official-macros.js';
import { record, runOfficialScript, type Step } from '../../test/official-script.js';
import { expectSameMarkup } from '../../test/same-markup.js';
import { storiesOf } from '../../test/stories.js';
import { stubWindowWidth } from '../../test/window-width.js';
import { Tabs } from './index.js';
import { fromMacro } from './tabs.fixtures.js';
import * as stories from './tabs.stories.js';

const options = {
  items: [
    { id: 'today', label: 'Today', panel: { text: '14 potholes reported.' } },
    {
      id: 'this-week',
      label: 'This week',
      panel: { html: '<p>81 potholes. <a href="#how">How we count</a></p>' },
    },
    { id: 'this-year', label: 'This year', panel: { text: '1,204 potholes reported.' } },
  ],
};

/** The browser tells of a new address after the fact. */
const settle = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 20)));

const click =
  (name: string): Step =>
  async (page) => {
    const tab = [...page.querySelectorAll('a')].find(({ textContent }) => textContent.trim() === name);
    await userEvent.click(tab ?? page);
    await settle();
  };
const press =
  (key: string): Step =>
  async () => {
    await userEvent.keyboard(key);
    await settle();
  };
const goTo =
  (hash: string): Step =>
  async () => {
    window.location.hash = hash;
    await settle();
  };

beforeEach(() => {
  window.location.hash = '';
});
afterEach(async () => {
  cleanup();
  document.body.replaceChildren();
  window.location.hash = '';
  await settle();
  vi.unstubAllGlobals();
});

describe('Tabs', () => {
  it.each(govukFixtures<Parameters<typeof fromMacro>[0]>('tabs'))(
    'renders what GOV.UK Frontend renders: $name',
    ({ options, html }) => expectSameMarkup(fromMacro(options), html),
  );

  it.each(storiesOf(stories))('hydrates without a warning and is accessible: %s', async (_, story) => {
    const { container } = hydrateCleanly(story);
    await expectAccessible(container);
  });

  it.each<[string, string, Step[]]>([
    ['tabs are clicked', '', [click('This week'), click('This year'), click('Today')]],
    [
      'arrow keys move along the tabs and stop at the ends',
      '',
      [
        click('Today'),
        press('{ArrowRight}'),
        press('{ArrowRight}'),
        press('{ArrowRight}'),
        press('{ArrowLeft}'),
        press('{ArrowLeft}'),
        press('{ArrowLeft}'),
      ],
    ],
    ['the address names a tab on arrival', '#this-week', []],
    ['the address changes', '', [click('This week'), goTo('today'), goTo('this-year')]],
    ['the address leads into a panel', '#this-week', [click('How we count'), goTo('today')]],
  ])('does what GOV.UK Frontend’s own script does when %s', async (_, arrival, steps) => {
    stubWindowWidth('wide');
    window.location.hash = arrival;
    await settle();
    const official = runOfficialScript(renderMacro('tabs', options));
    const expected = await record(official, steps);
    official.remove();
    document.body.focus();

    window.location.hash = arrival;
    await settle();
    const { container } = hydrateCleanly(fromMacro(options));
    expect(await record(container, steps)).toEqual(expected);
  });

  it('is a list of links to sections on a small screen, as with GOV.UK Frontend’s own script', async () => {
    stubWindowWidth('narrow');
    const official = runOfficialScript(renderMacro('tabs', options));
    const expected = await record(official, []);
    official.remove();
    const { container } = hydrateCleanly(fromMacro(options));
    expect(await record(container, [])).toEqual(expected);
    expect(screen.queryByRole('tab')).toBeNull();
  });

  it('becomes tabs when the window is made wider, and sections again when narrower', () => {
    const resize = stubWindowWidth('narrow');
    render(fromMacro(options));
    expect(screen.getByText('1,204 potholes reported.').parentElement?.className).toBe('govuk-tabs__panel');
    resize('wide');
    expect(screen.getAllByRole('tab')).toHaveLength(3);
    expect(screen.getByText('1,204 potholes reported.').parentElement?.className).toContain('--hidden');
    resize('narrow');
    expect(screen.queryByRole('tab')).toBeNull();
  });

  it('goes back to the tab before with the browser’s back button', async () => {
    stubWindowWidth('wide');
    render(fromMacro(options));
    await userEvent.click(screen.getByRole('tab', { name: 'This week' }));
    await userEvent.click(screen.getByRole('tab', { name: 'This year' }));
    window.history.back();
    await waitFor(() => expect(screen.getByRole('tab', { selected: true }).textContent).toBe('This week'));
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'This week' }));
  });

  it('keeps the panel open whose link people follow', async () => {
    stubWindowWidth('wide');
    window.location.hash = '#this-week';
    await settle();
    const { container, rerender } = render(fromMacro(options));
    await click('How we count')(container);
    rerender(fromMacro(options));
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('This week');
  });

  it('takes the panel’s id away while the address changes, so that the page does not jump to it', async () => {
    stubWindowWidth('wide');
    const { container } = render(fromMacro(options));
    const before: (string | null)[] = [];
    const observer = new MutationObserver((changes) =>
      before.push(...changes.map(({ oldValue }) => oldValue)),
    );
    const panel = container.querySelector('#this-week') ?? container;
    observer.observe(panel, { attributeFilter: ['id'], attributeOldValue: true });
    await userEvent.click(screen.getByRole('tab', { name: 'This week' }));
    observer.disconnect();
    expect(before).toEqual(['this-week', null]);
    expect(panel.id).toBe('this-week');
  });

  it.each([
    [{ id: 'bins' }, ['bins-1', 'own']],
    [{ id: 'bins', idPrefix: 'week' }, ['week-1', 'own']],
    [{}, ['tabs-1', 'own']],
  ])('makes the ids of panels that have none of its own, so that two on a page differ: %j', (props, ids) => {
    const items = [
      { label: 'Today', panel: 'Two' },
      { id: 'own', label: 'This week', panel: 'Nine' },
    ];
    const { container } = render(<Tabs {...props} items={items} />);
    expect([...container.querySelectorAll('.govuk-tabs__panel')].map(({ id }) => id)).toEqual(ids);
  });

  it('shows every section without JavaScript: the style sheet hides none', () => {
    const page = document.createElement('div');
    page.innerHTML = renderToString(fromMacro(options));
    expect(page.querySelector('.govuk-frontend-supported')).toBeNull();
    expect(page.querySelector('[role]')).toBeNull();
  });

  it('leaves a panel the role it was given while it is a section', () => {
    const options = {
      items: [{ id: 'news', label: 'News', panel: { text: '14 reports', attributes: { role: 'group' } } }],
    };
    expectSameMarkup(fromMacro(options), renderMacro('tabs', options));
  });

  it('lets your own click handler keep a tab shut', async () => {
    stubWindowWidth('wide');
    render(
      <Tabs
        items={[
          { id: 'a', label: 'Roads', panel: 'Roads' },
          { id: 'b', label: 'Parks', panel: 'Parks', onClick: (event) => event.preventDefault() },
        ]}
      />,
    );
    await userEvent.click(screen.getByRole('tab', { name: 'Parks' }));
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Roads');
  });

  it('opens by a click on an element in its label', async () => {
    stubWindowWidth('wide');
    render(
      <Tabs
        items={[
          { id: 'a', label: 'Roads', panel: 'Roads' },
          { id: 'b', label: <em>Parks</em>, panel: 'Parks' },
        ]}
      />,
    );
    const label = screen.getByText('Parks', { selector: 'em' });
    await userEvent.click(label);
    expect(label.closest('[role=tab]')?.getAttribute('aria-selected')).toBe('true');
    expect(document.getElementById('b')?.className).toBe('govuk-tabs__panel');
  });

  it('opens the first tab when the open one goes away', async () => {
    stubWindowWidth('wide');
    const roads = { id: 'roads', label: 'Roads', panel: 'Potholes' };
    const parks = { id: 'parks', label: 'Parks', panel: 'Swings' };
    const { rerender } = render(<Tabs items={[roads, parks]} />);
    await userEvent.click(screen.getByRole('tab', { name: 'Parks' }));
    rerender(<Tabs items={[roads]} />);
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Roads');
  });
});
