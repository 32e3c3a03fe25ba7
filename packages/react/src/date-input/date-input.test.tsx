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
import { DateInput, DateInputItem } from './index.js';
import { fromMacro } from './date-input.fixtures.js';
import * as stories from './date-input.stories.js';

afterEach(cleanup);

describe('DateInput', () => {
  it.each(govukFixtures<Parameters<typeof fromMacro>[0]>('date-input'))(
    'renders what GOV.UK Frontend renders: $name',
    ({ options, html }) => expectSameMarkup(fromMacro(options), html),
  );

  it.each(storiesOf(stories))('hydrates without a warning, is wired and accessible: %s', async (_, story) => {
    const { container } = hydrateCleanly(story);
    await expectAccessible(container);
    expect(brokenWiring(container)).toEqual([]);
  });

  it('places content around the parts where the macro does', () => {
    const options = {
      id: 'seen',
      fieldset: {
        legend: { text: 'When?', isPageHeading: true },
        classes: 'app-fieldset',
        attributes: { lang: 'en' },
      },
      formGroup: {
        beforeInputs: { text: 'Before' },
        afterInputs: { html: '<p>After</p>' },
        attributes: { 'data-a': 1 },
      },
    };
    expectSameMarkup(fromMacro(options), renderMacro('date-input', options));
  });

  it.each<[string, Parameters<typeof fromMacro>[0]]>([
    ['a part that is left out', { id: 'dob', items: [null, { name: 'month' }, false, { name: 'year' }] }],
    ['a value under its plain name', { id: 'dob', namePrefix: 'dob', values: { year: 1984 } }],
    ['a width said as a class', { id: 'dob', items: [{ name: 'day', classes: 'govuk-input--width-20' }] }],
    [
      'an error said as a class',
      {
        id: 'dob',
        items: [{ name: 'day', error: false, classes: 'govuk-input--error' }, { name: 'month' }],
        errorMessage: { text: 'Enter a day' },
      },
    ],
  ])('says %s as its macro does', (_, options) => {
    expectSameMarkup(fromMacro(options), renderMacro('date-input', options));
  });

  it('is a group named by its legend and described by its hint and error', () => {
    render(
      <DateInput
        id="seen"
        fieldset={{ legend: 'When?' }}
        hint="Like 27 3 2026"
        errorMessage="Enter a date"
      />,
    );
    const group = screen.getByRole('group', { name: 'When?' });
    expect(group.getAttribute('aria-describedby')).toBe('seen-hint seen-error');
  });

  it('posts each part by itself, under the prefix', async () => {
    const { container } = render(
      <form>
        <DateInput id="seen" namePrefix="seen" defaultValue={{ day: 27, month: 3 }} />
      </form>,
    );
    await userEvent.type(screen.getByLabelText('Year'), '2026');
    expect([...new FormData(container.querySelector('form') ?? undefined)]).toEqual([
      ['seen-day', '27'],
      ['seen-month', '3'],
      ['seen-year', '2026'],
    ]);
  });

  it('marks the parts you say are wrong, or all of them', () => {
    const wrong = () => [...document.querySelectorAll('input.govuk-input--error')].map(({ id }) => id);
    render(<DateInput id="a" errorMessage="Enter a date" />);
    expect(wrong()).toEqual(['a-day', 'a-month', 'a-year']);
    cleanup();
    render(<DateInput id="a" errorMessage="Enter a month" month={{ error: true }} />);
    expect(wrong()).toEqual(['a-month']);
    cleanup();
    render(<DateInput id="a" />);
    expect(wrong()).toEqual([]);
  });

  it('follows a part that React holds, and hands out parts and whole by ref', async () => {
    const whole = vi.fn();
    const part = vi.fn();
    function Held() {
      const [year, setYear] = useState('');
      return (
        <DateInput
          id="seen"
          ref={whole}
          year={{
            ref: part,
            value: year,
            onChange: ({ target }) => setYear(target.value.replace(/\D/g, '')),
          }}
        />
      );
    }
    hydrateCleanly(<Held />);
    await userEvent.type(screen.getByLabelText('Year'), '2o26');
    expect(screen.getByLabelText<HTMLInputElement>('Year').value).toBe('226');
    expect(whole).toHaveBeenCalledWith(document.querySelector('.govuk-date-input'));
    expect(part).toHaveBeenCalledWith(screen.getByLabelText('Year'));
  });

  it('takes parts of your own in place of day, month and year', () => {
    render(
      <DateInput id="time" fieldset={{ legend: 'At what time?' }}>
        <DateInputItem id="time-hour" name="time-hour" label="Hour" />
        <DateInputItem id="time-minute" name="time-minute" label="Minute" />
      </DateInput>,
    );
    expect(screen.getAllByRole('textbox').map(({ id }) => id)).toEqual(['time-hour', 'time-minute']);
  });
});
