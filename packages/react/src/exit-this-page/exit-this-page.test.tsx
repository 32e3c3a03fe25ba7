import { act, cleanup, fireEvent, screen } from '@testing-library/react';
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
import { fromMacro } from './exit-this-page.fixtures.js';
import * as stories from './exit-this-page.stories.js';

const options = { redirectUrl: '#weather' };

const shift: Step = () => {
  fireEvent.keyUp(document.body, { key: 'Shift' });
};
const letter: Step = () => {
  fireEvent.keyUp(document.body, { key: 'a' });
};
const wait =
  (seconds: number): Step =>
  () => {
    act(() => {
      vi.advanceTimersByTime(seconds * 1000);
    });
  };

const overlay = () => document.querySelector('.govuk-exit-this-page-overlay');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  window.dispatchEvent(new Event('pageshow'));
  cleanup();
  vi.useRealTimers();
  document.body.replaceChildren();
  document.body.className = '';
  window.location.hash = '';
});

describe('ExitThisPage', () => {
  it.each(govukFixtures<Parameters<typeof fromMacro>[0]>('exit-this-page'))(
    'renders what GOV.UK Frontend renders: $name',
    ({ options, html }) => expectSameMarkup(fromMacro(options), html),
  );

  it.each(storiesOf(stories))('hydrates without a warning and is accessible: %s', async (_, story) => {
    vi.useRealTimers();
    const { container } = hydrateCleanly(story);
    await expectAccessible(container);
  });

  it('leaves when the button is pressed: blanks the page, says so, and goes', async () => {
    vi.useRealTimers();
    hydrateCleanly(fromMacro(options));
    await userEvent.click(screen.getByRole('button', { name: 'Emergency Exit this page' }));
    expect(document.body.className).toBe('govuk-exit-this-page-hide-content');
    expect(overlay()?.getAttribute('role')).toBe('alert');
    expect(overlay()?.textContent).toBe('Loading.');
    expect(window.location.hash).toBe('#weather');
  });

  it('leaves at the third press of Shift, saying how many are left', () => {
    hydrateCleanly(fromMacro(options));
    const status = screen.getByRole('status');
    fireEvent.keyUp(document.body, { key: 'Shift' });
    expect(status.textContent).toBe('Shift, press 2 more times to exit.');
    fireEvent.keyUp(document.body, { key: 'Shift' });
    expect(status.textContent).toBe('Shift, press 1 more time to exit.');
    expect(window.location.hash).toBe('');
    fireEvent.keyUp(document.body, { key: 'Shift' });
    expect(window.location.hash).toBe('#weather');
  });

  it('does not count the Shift of a capital letter', () => {
    hydrateCleanly(fromMacro(options));
    for (let letters = 0; letters < 3; letters += 1) {
      fireEvent.keyUp(document.body, { key: 'A', shiftKey: true });
      fireEvent.keyUp(document.body, { key: 'Shift' });
    }
    expect(window.location.hash).toBe('');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('leaves by the link at the top of the page as well', async () => {
    vi.useRealTimers();
    hydrateCleanly(
      <>
        <a className="govuk-skip-link govuk-js-exit-this-page-skiplink" href="https://www.bbc.co.uk/weather">
          Exit this page
        </a>
        {fromMacro(options)}
      </>,
    );
    await userEvent.click(screen.getByRole('link', { name: 'Exit this page' }));
    expect(overlay()).not.toBeNull();
    expect(window.location.hash).toBe('#weather');
  });

  it('shows the page again when the browser brings it back', () => {
    hydrateCleanly(fromMacro(options));
    for (let presses = 0; presses < 3; presses += 1) fireEvent.keyUp(document.body, { key: 'Shift' });
    expect(overlay()).not.toBeNull();
    fireEvent(window, new Event('pageshow'));
    expect(overlay()).toBeNull();
    expect(document.body.className).toBe('');
  });

  it('needs three presses even with two buttons on the page', () => {
    hydrateCleanly(
      <>
        {fromMacro(options)}
        {fromMacro(options)}
      </>,
    );
    fireEvent.keyUp(document.body, { key: 'Shift' });
    fireEvent.keyUp(document.body, { key: 'Shift' });
    expect(window.location.hash).toBe('');
  });

  it('listens no more once it is gone', () => {
    const { unmount } = hydrateCleanly(fromMacro(options));
    unmount();
    for (let presses = 0; presses < 3; presses += 1) fireEvent.keyUp(document.body, { key: 'Shift' });
    expect(window.location.hash).toBe('');
    expect(document.body.attributes).not.toHaveProperty('data-govuk-frontend-exit-this-page-keypress');
  });

  it('is a plain link to a harmless page without JavaScript', () => {
    const page = document.createElement('div');
    page.innerHTML = renderToString(fromMacro({}));
    expect(page.querySelector('a')?.href).toBe('https://www.bbc.co.uk/weather');
    expect(page.querySelector('[role="status"], [class*="indicator"]')).toBeNull();
  });

  // The official script goes on listening for the rest of this file: keep this test last.
  it('shows and says what GOV.UK Frontend’s own script does, step by step', async () => {
    const steps = [shift, letter, shift, wait(4), shift, wait(5), wait(5), shift, wait(5), shift, shift];
    const ours = hydrateCleanly(fromMacro(options));
    const seen = await record(ours.container, steps);
    ours.unmount();
    ours.container.remove();

    const official = runOfficialScript(renderMacro('exit-this-page', options));
    expect(seen).toEqual(await record(official, steps));
  });
});
