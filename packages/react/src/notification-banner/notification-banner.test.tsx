import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createRef } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { govukFixtures } from '../../test/govuk-fixtures.js';
import { hydrateCleanly } from '../../test/hydration.js';
import { renderMacro } from '../../test/official-macros.js';
import { record, runOfficialScript, type Step } from '../../test/official-script.js';
import { expectSameMarkup } from '../../test/same-markup.js';
import { storiesOf } from '../../test/stories.js';
import { NotificationBanner } from './index.js';
import { fromMacro } from './notification-banner.fixtures.js';
import * as stories from './notification-banner.stories.js';

type Macro = Parameters<typeof fromMacro>[0];

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

describe('NotificationBanner', () => {
  it.each(govukFixtures<Macro>('notification-banner'))(
    'renders what GOV.UK Frontend renders: $name',
    ({ options, html }) => expectSameMarkup(fromMacro(options), html),
  );

  it.each(storiesOf(stories))('hydrates without a warning and is accessible: %s', async (_, story) => {
    const { container } = hydrateCleanly(story);
    await expectAccessible(container);
  });

  it.each<[string, Macro]>([
    ['a success', { type: 'success' }],
    ['a success that takes no focus', { type: 'success', disableAutoFocus: true }],
    ['a success that is a region', { type: 'success', role: 'region' }],
    ['an ordinary banner', {}],
    ['an alert', { role: 'alert' }],
    ['a success with its own place in the tab order', { type: 'success', attributes: { tabindex: 0 } }],
  ])('does what GOV.UK Frontend’s own script does for %s', async (_, given) => {
    const options = { text: 'Report sent', ...given };
    const steps: Step[] = [() => userEvent.tab(), () => userEvent.tab()];

    const official = runOfficialScript(renderMacro('notification-banner', options));
    const expected = await record(official, steps);
    official.remove();

    const { container } = hydrateCleanly(fromMacro(options));
    expect(await record(container, steps)).toEqual(expected);
  });

  it('is focused once it appears on a page people are already on', () => {
    const { rerender } = render(<p>Sending…</p>, { reactStrictMode: true });
    rerender(<NotificationBanner type="success">Report sent</NotificationBanner>);
    expect(document.activeElement).toBe(screen.getByRole('alert', { name: 'Success' }));
  });

  it('takes the focus once, not with every change on the page', async () => {
    const page = (count: number) => (
      <>
        <NotificationBanner type="success">Report sent</NotificationBanner>
        <button>{count} followers</button>
      </>
    );
    const { rerender } = render(page(1));
    await userEvent.click(screen.getByRole('button'));
    rerender(page(2));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '2 followers' }));
  });

  it('hands its element to a ref of yours', () => {
    const ref = createRef<HTMLDivElement>();
    render(<NotificationBanner ref={ref}>The office is closed</NotificationBanner>);
    expect(ref.current).toBe(screen.getByRole('region', { name: 'Important' }));
  });

  it('makes plain text the heading and leaves elements as they are', () => {
    render(
      <NotificationBanner>
        {3} parks {'are closed'}
      </NotificationBanner>,
    );
    expect(screen.getByText('3 parks are closed').className).toBe('govuk-notification-banner__heading');
    cleanup();
    render(
      <NotificationBanner>
        <p>Three parks are closed</p>
      </NotificationBanner>,
    );
    expect(screen.getByText('Three parks are closed').className).toBe('');
  });
});
