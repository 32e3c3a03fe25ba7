import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { govukFixtures } from '../../test/govuk-fixtures.js';
import { hydrateCleanly } from '../../test/hydration.js';
import { renderMacro } from '../../test/official-macros.js';
import { expectSameMarkup } from '../../test/same-markup.js';
import { storiesOf } from '../../test/stories.js';
import { brokenWiring } from '../testing/index.js';
import { fromMacro } from './input.fixtures.js';
import { TextInput } from './index.js';
import * as stories from './text-input.stories.js';

afterEach(cleanup);

describe('TextInput', () => {
  it.each(govukFixtures<Parameters<typeof fromMacro>[0]>('input'))(
    'renders what GOV.UK Frontend renders: $name',
    ({ options, html }) => expectSameMarkup(fromMacro(options), html),
  );

  it.each(storiesOf(stories))('hydrates without a warning, is wired and accessible: %s', async (_, story) => {
    const { container } = hydrateCleanly(story);
    await expectAccessible(container);
    expect(brokenWiring(container)).toEqual([]);
  });

  it('places content beside the control where the macro does, and escapes what is text', () => {
    const options = {
      name: 'street',
      label: { text: 'Street' },
      hint: { html: 'For <b>example</b>', classes: 'app-hint', attributes: { 'data-a': 1 } },
      errorMessage: { text: 'Enter a street', visuallyHiddenText: 'Gwall', classes: 'app-error' },
      formGroup: {
        beforeInput: { html: '<p>Before</p>' },
        afterInput: { text: '<After>' },
        attributes: { lang: 'en' },
      },
      describedBy: 'elsewhere',
    };
    expectSameMarkup(fromMacro(options), renderMacro('input', options));
  });

  it('is described by what you name, then its hint, then its error', () => {
    render(
      <>
        <p id="extra">Extra.</p>
        <TextInput name="street" label="Street" hint="Hint." errorMessage="Wrong." aria-describedby="extra" />
      </>,
    );
    const ids =
      screen.getByRole('textbox', { name: 'Street' }).getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'Extra.',
      'Hint.',
      'Error: Wrong.',
    ]);
  });

  it('takes what any input takes, and hands the input to a ref', async () => {
    const ref = vi.fn();
    const onBlur = vi.fn();
    render(
      <TextInput
        name="phone"
        label="Phone"
        type="tel"
        required
        ref={ref}
        onBlur={onBlur}
        data-testid="phone"
      />,
    );
    const input = screen.getByTestId<HTMLInputElement>('phone');
    expect(ref).toHaveBeenCalledWith(input);
    expect([input.type, input.required, input.id]).toEqual(['tel', true, 'phone']);
    await userEvent.click(input);
    await userEvent.tab();
    expect(onBlur).toHaveBeenCalledOnce();
  });

  it('keeps what people type when React does not hold it, and follows React when it does', async () => {
    function Held() {
      const [value, setValue] = useState('');
      return (
        <TextInput
          name="held"
          label="Held"
          value={value}
          onChange={({ target }) => setValue(target.value.toUpperCase())}
        />
      );
    }
    hydrateCleanly(
      <>
        <TextInput name="own" label="Own" defaultValue="Mill " />
        <Held />
      </>,
    );
    await userEvent.type(screen.getByLabelText('Own'), 'Lane');
    await userEvent.type(screen.getByLabelText('Held'), 'bs4');
    expect(screen.getByLabelText<HTMLInputElement>('Own').value).toBe('Mill Lane');
    expect(screen.getByLabelText<HTMLInputElement>('Held').value).toBe('BS4');
  });

  it('draws nothing for a hint or an error that is empty', () => {
    const { container } = render(<TextInput name="street" label="Street" hint="" errorMessage={false} />);
    expect(container.querySelector('.govuk-hint, .govuk-error-message, .govuk-form-group--error')).toBeNull();
    expect(screen.getByRole('textbox').hasAttribute('aria-describedby')).toBe(false);
  });
});
