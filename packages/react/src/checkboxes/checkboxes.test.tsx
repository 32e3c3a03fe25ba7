import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ChangeEvent, useState } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { govukFixtures } from '../../test/govuk-fixtures.js';
import { hydrateCleanly } from '../../test/hydration.js';
import { renderMacro } from '../../test/official-macros.js';
import { record, runOfficialScript, type Step } from '../../test/official-script.js';
import { expectSameMarkup } from '../../test/same-markup.js';
import { storiesOf } from '../../test/stories.js';
import { brokenWiring } from '../testing/index.js';
import { fromMacro } from './checkboxes.fixtures.js';
import * as stories from './checkboxes.stories.js';
import { Checkboxes } from './index.js';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

const risks = {
  name: 'risks',
  fieldset: { legend: { text: 'Is any of this true?' } },
  items: [
    { value: 'glass', text: 'Broken glass' },
    { value: 'other', text: 'Something else', conditional: { html: '<input name="other">' } },
    { value: 'none', text: 'None of these', behaviour: 'exclusive' as const },
    { value: 'unsure', text: 'I am not sure', behaviour: 'exclusive' as const },
  ],
};

const choose =
  (name: string): Step =>
  async (page) => {
    const label = [...page.querySelectorAll('label')].find(({ textContent }) => textContent.trim() === name);
    await userEvent.click(label ?? page);
  };

const riskItems = [
  { value: 'glass', label: 'Broken glass' },
  { value: 'needles', label: 'Needles' },
  { value: 'other', label: 'Something else', conditional: 'Say what it is' },
  { value: 'none', label: 'None of these', behaviour: 'exclusive' as const },
];
const chosen = () => screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked);
const chosenValues = () => chosen().map(({ value }) => value);
const click = (name: string) => userEvent.click(screen.getByRole('checkbox', { name }));

describe('Checkboxes', () => {
  it.each(govukFixtures<Parameters<typeof fromMacro>[0]>('checkboxes'))(
    'renders what GOV.UK Frontend renders: $name',
    ({ options, html }) => expectSameMarkup(fromMacro(options), html),
  );

  it('places content around the choices where the macro does', () => {
    const options = {
      name: 'where',
      fieldset: {
        legend: { html: 'Where <b>is</b> it?' },
        classes: 'app-fieldset',
        attributes: { lang: 'en' },
      },
      formGroup: {
        beforeInputs: { text: 'Before' },
        afterInputs: { html: '<p>After</p>' },
        attributes: { 'data-a': 1 },
      },
      items: [
        {
          value: 'a',
          text: '<A>',
          hint: { html: '<i>Hint</i>', classes: 'app-hint', attributes: { 'data-b': 2 } },
        },
      ],
    };
    expectSameMarkup(fromMacro(options), renderMacro('checkboxes', options));
  });

  it.each(storiesOf(stories))('hydrates without a warning, is wired and accessible: %s', async (_, story) => {
    const { container } = hydrateCleanly(story);
    await expectAccessible(container);
    expect(brokenWiring(container)).toEqual([]);
  });

  it.each<[string, Parameters<typeof fromMacro>[0], Step[]]>([
    ['a choice reveals more', risks, [choose('Something else'), choose('Something else')]],
    [
      'one choice excludes the others',
      risks,
      [choose('Broken glass'), choose('Something else'), choose('None of these'), choose('I am not sure')],
    ],
    ['another choice excludes it', { ...risks, values: ['none'] }, [choose('Something else')]],
  ])('does what GOV.UK Frontend’s own script does when %s', async (_, options, steps) => {
    const official = await record(runOfficialScript(renderMacro('checkboxes', options)), steps);
    document.body.replaceChildren();
    const { container } = hydrateCleanly(fromMacro(options));
    expect(await record(container, steps)).toEqual(official);
  });

  it.each([
    ['React holds the answers', (value: string[]) => ({ value })],
    ['React only listens', (value: string[]) => ({ defaultValue: value })],
  ])('tells a handler of each choice that is cleared, when %s', async (_, hold) => {
    function Held() {
      const [value, setValue] = useState(['glass', 'needles', 'other']);
      // The plainest handler there is: it knows only the answers of the render it was made in.
      const change = ({ target }: ChangeEvent<HTMLInputElement>) =>
        setValue(target.checked ? [...value, target.value] : value.filter((one) => one !== target.value));
      return (
        <>
          <Checkboxes name="risks" items={riskItems} {...hold(value)} onChange={change} />
          <output>{value.join(' ')}</output>
        </>
      );
    }
    hydrateCleanly(<Held />);
    await click('None of these');
    expect(screen.getByRole('status').textContent).toBe('none');
    expect(chosenValues()).toEqual(['none']);
    await click('Needles');
    expect(screen.getByRole('status').textContent).toBe('needles');
    expect(chosenValues()).toEqual(['needles']);
  });

  it('leaves alone the checkboxes of another question, and of another form', async () => {
    render(
      <>
        <form>
          <Checkboxes name="risks" items={riskItems} />
          <Checkboxes name="agree" items={[{ value: 'yes', label: 'I agree', defaultChecked: true }]} />
        </form>
        <form>
          <Checkboxes
            name="risks"
            idPrefix="more"
            items={[{ value: 'fire', label: 'Fire', defaultChecked: true }]}
          />
        </form>
      </>,
    );
    await click('None of these');
    expect(chosenValues()).toEqual(['none', 'yes', 'fire']);
  });

  it('works across groups of one name in one form', async () => {
    render(
      <form>
        <Checkboxes name="risks" items={[{ value: 'fire', label: 'Fire', defaultChecked: true }]} />
        <Checkboxes name="risks" idPrefix="more" items={riskItems} />
      </form>,
    );
    await click('None of these');
    expect(chosenValues()).toEqual(['none']);
  });

  it('shows every question it could reveal while there is no JavaScript', () => {
    const items = [{ value: 'email', label: 'Email', conditional: <input id="address" /> }];
    document.body.innerHTML = renderToStaticMarkup(<Checkboxes name="contact" items={items} />);
    expect(document.body.querySelector('[hidden], .govuk-frontend-supported')).toBeNull();
    expect(document.querySelector('[aria-expanded], [aria-controls]')).toBeNull();
    expect(document.querySelector('[data-aria-controls]')).not.toBeNull();
  });

  it('is driven by the keyboard', async () => {
    hydrateCleanly(<Checkboxes name="risks" items={riskItems} />);
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(chosenValues()).toEqual(['glass', 'other']);
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  });

  it('hands out the group and its checkboxes by ref', () => {
    const group = vi.fn();
    const box = vi.fn();
    render(
      <Checkboxes
        name="risks"
        ref={group}
        items={[{ value: 'a', label: 'A', behaviour: 'exclusive', ref: box }]}
      />,
    );
    expect(group).toHaveBeenCalledWith(expect.objectContaining({ className: 'govuk-checkboxes' }));
    expect(box).toHaveBeenCalledWith(expect.any(HTMLInputElement));
  });
});
