import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { govukFixtures } from '../../test/govuk-fixtures.js';
import { hydrateCleanly } from '../../test/hydration.js';
import { renderMacro } from '../../test/official-macros.js';
import { record, runOfficialScript, type Step } from '../../test/official-script.js';
import { expectSameMarkup } from '../../test/same-markup.js';
import { storiesOf } from '../../test/stories.js';
import { SkipLink } from './index.js';
import { fromMacro } from './skip-link.fixtures.js';
import * as stories from './skip-link.stories.js';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  window.location.hash = '';
});

describe('SkipLink', () => {
  it.each(govukFixtures<Parameters<typeof fromMacro>[0]>('skip-link'))(
    'renders what GOV.UK Frontend renders: $name',
    ({ options, html }) => expectSameMarkup(fromMacro(options), html),
  );

  it.each(storiesOf(stories))('hydrates without a warning and is accessible: %s', async (_, story) => {
    const { container } = hydrateCleanly(story);
    await expectAccessible(container);
  });

  it('does what GOV.UK Frontend’s own script does, step by step', async () => {
    const options = { href: '#main', text: 'Skip to main content' };
    const main = '<main id="main"><a href="#report">Report a pothole</a></main>';
    const steps: Step[] = [(page) => userEvent.click(page.querySelector('a') ?? page), () => userEvent.tab()];

    const ours = hydrateCleanly(
      <>
        {fromMacro(options)}
        <main id="main">
          <a href="#report">Report a pothole</a>
        </main>
      </>,
    );
    const seen = await record(ours.container, steps);
    ours.container.remove();
    window.location.hash = '';

    const official = runOfficialScript(renderMacro('skip-link', options) + main);
    expect(seen).toEqual(await record(official, steps));
  });

  it('moves the focus to the main content, which holds it only as long as it has it', async () => {
    render(
      <>
        <SkipLink href="#main">Skip to main content</SkipLink>
        <main id="main">
          <a href="#report">Report a pothole</a>
        </main>
      </>,
    );
    const main = screen.getByRole('main');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(main);
    expect(main.className).toBe('govuk-skip-link-focused-element');

    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Report a pothole' }));
    expect(main.hasAttribute('tabindex')).toBe(false);
    expect(main.className).toBe('');
  });

  it('leaves a link to another page to the browser', async () => {
    render(
      <>
        <SkipLink href="/help#main">Skip to help</SkipLink>
        <main id="main" />
      </>,
    );
    document.addEventListener('click', (event) => event.preventDefault(), { once: true });
    await userEvent.click(screen.getByRole('link'));
    expect(document.activeElement).not.toBe(screen.getByRole('main'));
  });

  it.each(['#nothing', '#', ''])('is an ordinary link where there is nothing to go to: %s', async (href) => {
    render(<SkipLink href={href}>Skip to main content</SkipLink>);
    const link = screen.getByText('Skip to main content');
    const followed = vi.fn((event: Event) => event.defaultPrevented);
    document.addEventListener('click', followed, { once: true });
    await userEvent.click(link);
    expect(followed).toHaveReturnedWith(false);
    expect(document.activeElement === link || document.activeElement === document.body).toBe(true);
  });

  it('does nothing more when your own click handler says so', async () => {
    render(
      <>
        <SkipLink href="#main" onClick={(event) => event.preventDefault()}>
          Skip to main content
        </SkipLink>
        <main id="main" />
      </>,
    );
    await userEvent.click(screen.getByRole('link'));
    expect(screen.getByRole('main').hasAttribute('tabindex')).toBe(false);
  });
});
