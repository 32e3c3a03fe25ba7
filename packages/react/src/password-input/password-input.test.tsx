import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { govukFixtures } from '../../test/govuk-fixtures.js';
import { hydrateCleanly } from '../../test/hydration.js';
import { renderMacro } from '../../test/official-macros.js';
import { record, runOfficialScript, type Step } from '../../test/official-script.js';
import { expectSameMarkup } from '../../test/same-markup.js';
import { storiesOf } from '../../test/stories.js';
import { brokenWiring } from '../testing/index.js';
import { PasswordInput } from './index.js';
import { fromMacro } from './password-input.fixtures.js';
import * as stories from './password-input.stories.js';

// GOV.UK Frontend's script writes innerText, which jsdom lacks.
beforeAll(() => {
  Object.defineProperty(HTMLElement.prototype, 'innerText', {
    configurable: true,
    set(this: HTMLElement, text: string) {
      this.textContent = text;
    },
  });
});

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

const toggle: Step = async (page) => {
  await userEvent.click(page.querySelector('button') ?? page);
};
const input = () => screen.getByLabelText<HTMLInputElement>('Password');

describe('PasswordInput', () => {
  it.each(govukFixtures<Parameters<typeof fromMacro>[0]>('password-input'))(
    'renders what GOV.UK Frontend renders: $name',
    ({ options, html }) => expectSameMarkup(fromMacro(options), html),
  );

  it.each(storiesOf(stories))('hydrates without a warning, is wired and accessible: %s', async (_, story) => {
    const { container } = hydrateCleanly(story);
    await expectAccessible(container);
    expect(brokenWiring(container)).toEqual([]);
  });

  it.each(govukFixtures<Parameters<typeof fromMacro>[0]>('password-input'))(
    'shows and hides as GOV.UK Frontend’s own script does: $name',
    async ({ options }) => {
      // It marks the button inside as well, for a job that ours has not.
      const unmarked = (page: string) => page.replace('data-govuk-button-init="" ', '');
      const official = await record(runOfficialScript(renderMacro('password-input', options)), [
        toggle,
        toggle,
      ]);
      document.body.replaceChildren();
      const { container } = hydrateCleanly(fromMacro(options));
      expect(await record(container, [toggle, toggle])).toEqual(official.map(unmarked));
    },
  );

  it('hides the password before the form is sent', async () => {
    const sentAs = vi.fn();
    const form = (
      <form
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <PasswordInput name="password" label="Password" />
      </form>
    );
    const { container } = hydrateCleanly(form);
    await userEvent.click(screen.getByRole('button', { name: 'Show password' }));
    expect(input().type).toBe('text');
    fireEvent.submit(container.querySelector('form') ?? container);
    sentAs(input().type);
    expect(sentAs).toHaveBeenCalledWith('password');
  });

  it('is an ordinary password field without JavaScript, with no button that does nothing', () => {
    document.body.innerHTML = renderToStaticMarkup(<PasswordInput name="password" label="Password" />);
    expect(input().type).toBe('password');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('hands the input to a ref, and a click to the button’s own handler', async () => {
    const ref = vi.fn();
    const onClick = vi.fn();
    render(<PasswordInput name="password" label="Password" ref={ref} button={{ onClick }} />);
    expect(ref).toHaveBeenCalledWith(input());
    await userEvent.click(screen.getByRole('button'));
    expect(onClick).toHaveBeenCalledOnce();
  });
});
