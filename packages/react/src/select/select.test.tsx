import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useActionState, useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { govukFixtures } from '../../test/govuk-fixtures.js';
import { hydrateCleanly } from '../../test/hydration.js';
import { renderMacro } from '../../test/official-macros.js';
import { expectSameMarkup } from '../../test/same-markup.js';
import { storiesOf } from '../../test/stories.js';
import { brokenWiring } from '../testing/index.js';
import { Select } from './index.js';
import { fromMacro } from './select.fixtures.js';
import * as stories from './select.stories.js';

afterEach(cleanup);

describe('Select', () => {
  it.each(govukFixtures<Parameters<typeof fromMacro>[0]>('select'))(
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
    expectSameMarkup(fromMacro(options), renderMacro('select', options));
  });

  it('begins with every option that is selected when it takes several', () => {
    const options = {
      name: 'wards',
      label: { text: 'Wards' },
      items: [{ text: 'Abbey', selected: true }, { text: 'Castle' }, { text: 'Dock', selected: true }],
      attributes: { multiple: 'multiple' },
    };
    expectSameMarkup(fromMacro(options), renderMacro('select', options));
  });

  it('hands the select to a ref', () => {
    const ref = vi.fn();
    render(<Select name="ward" label="Question" ref={ref} />);
    expect(ref).toHaveBeenCalledWith(screen.getByLabelText('Question'));
  });

  it('follows the answer that React holds', async () => {
    function Held() {
      const [value, setValue] = useState('b');
      const items = [false, { value: 'a', children: 'Abbey' }, { value: 'b', children: 'Castle' }] as const;
      return (
        <Select
          name="ward"
          label="Ward"
          items={items}
          value={value}
          onChange={({ target }) => setValue(target.value)}
        />
      );
    }
    hydrateCleanly(<Held />);
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Ward' });
    expect(select.value).toBe('b');
    await userEvent.selectOptions(select, 'Abbey');
    expect(select.value).toBe('a');
  });

  it('shows the answer that an action of React gives back', async () => {
    function Form() {
      const [ward, act] = useActionState((_: unknown, form: FormData) => String(form.get('ward')), undefined);
      return (
        <form action={act}>
          <Select name="ward" label="Ward" defaultValue={ward}>
            <option value="a">Abbey</option>
            <option value="b">Castle</option>
          </Select>
          <button>Send</button>
          <output>{ward}</output>
        </form>
      );
    }
    hydrateCleanly(<Form />);
    const select = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Ward' });
    for (const [name, value] of [
      ['Castle', 'b'],
      ['Abbey', 'a'],
    ] as const) {
      await userEvent.selectOptions(select(), name);
      await userEvent.click(screen.getByRole('button'));
      await expect.poll(() => screen.getByRole('status').textContent).toBe(value);
      expect(select().value).toBe(value);
      expect(document.activeElement).toBe(screen.getByRole('button'));
    }
  });
});
