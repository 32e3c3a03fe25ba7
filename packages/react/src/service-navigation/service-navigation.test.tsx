import { cleanup, render, screen } from '@testing-library/react';
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
import { stubWindowWidth } from '../../test/window-width.js';
import { ServiceNavigation } from './index.js';
import { fromMacro } from './service-navigation.fixtures.js';
import * as stories from './service-navigation.stories.js';

const options = {
  serviceName: 'Report a street problem',
  navigation: [
    { href: '#report', text: 'Report', current: true },
    { href: '#yours', text: 'Your reports' },
  ],
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

describe('ServiceNavigation', () => {
  it.each(govukFixtures<Parameters<typeof fromMacro>[0]>('service-navigation'))(
    'renders what GOV.UK Frontend renders: $name',
    ({ options, html }) => expectSameMarkup(fromMacro(options), html),
  );

  it.each(storiesOf(stories))('hydrates without a warning and is accessible: %s', async (_, story) => {
    const { container } = hydrateCleanly(story);
    await expectAccessible(container);
  });

  it('does what GOV.UK Frontend’s own script does on a small screen, step by step', async () => {
    stubWindowWidth('narrow');
    const press: Step = (page) => userEvent.click(page.querySelector('button') ?? page);
    const steps = [press, press, press];

    const official = runOfficialScript(renderMacro('service-navigation', options));
    const expected = await record(official, steps);
    official.remove();

    const { container } = hydrateCleanly(fromMacro(options));
    expect(await record(container, steps)).toEqual(expected);
  });

  it('does what GOV.UK Frontend’s own script does on a large screen', async () => {
    stubWindowWidth('wide');
    const official = runOfficialScript(renderMacro('service-navigation', options));
    const expected = await record(official, []);
    official.remove();
    const { container } = hydrateCleanly(fromMacro(options));
    expect(await record(container, [])).toEqual(expected);
  });

  it('opens and closes the menu of a small screen', async () => {
    stubWindowWidth('narrow');
    render(fromMacro(options));
    const button = screen.getByRole('button', { name: 'Menu', expanded: false });
    expect(screen.queryByRole('link', { name: 'Your reports' })).toBeNull();
    await userEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByRole('link', { name: 'Your reports' })).toBeTruthy();
    await userEvent.click(button);
    expect(screen.queryByRole('link', { name: 'Your reports' })).toBeNull();
  });

  it('shows the navigation when the window is made wider, and the menu as it was when narrower again', async () => {
    const resize = stubWindowWidth('narrow');
    render(fromMacro(options));
    await userEvent.click(screen.getByRole('button'));
    resize('wide');
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByRole('link', { name: 'Your reports' })).toBeTruthy();
    resize('narrow');
    expect(screen.getByRole('button', { expanded: true })).toBeTruthy();
  });

  it('shows the whole navigation and no button without JavaScript', () => {
    const page = document.createElement('div');
    page.innerHTML = renderToString(fromMacro(options));
    expect(page.querySelector('button')?.hidden).toBe(true);
    expect(page.querySelector('ul')?.hidden).toBe(false);
  });

  it('hides nothing in a browser that cannot tell its width', () => {
    vi.stubGlobal('matchMedia', undefined);
    render(fromMacro(options));
    expect(screen.getByRole('link', { name: 'Your reports' })).toBeTruthy();
  });

  it('skips pages that are left out by a condition', () => {
    const isSignedIn = false;
    render(
      <ServiceNavigation
        navigation={[
          { href: '#report', children: 'Report' },
          isSignedIn && { href: '#yours', children: 'Yours' },
        ]}
      />,
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.queryByText('Menu')).toBeNull();
  });
});
