import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
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
import { Radios, RadiosItem } from './index.js';
import { fromMacro } from './radios.fixtures.js';
import * as stories from './radios.stories.js';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

const contact = {
  name: 'contact',
  fieldset: { legend: { text: 'How should we contact you?' } },
  items: [
    { value: 'email', text: 'Email', conditional: { html: '<input name="email">' } },
    { value: 'text', text: 'Text message', conditional: { html: '<input name="mobile">' } },
    { value: 'none', text: 'Do not contact me' },
  ],
};

const choose =
  (name: string): Step =>
  async (page) => {
    const label = [...page.querySelectorAll('label')].find(({ textContent }) => textContent.trim() === name);
    await userEvent.click(label ?? page);
  };
const press =
  (key: string): Step =>
  async () => {
    await userEvent.keyboard(key);
  };

const isShown = (name: string) => screen.queryByRole('textbox', { name }) !== null;
const contactItems = [
  { value: 'email', label: 'Email', conditional: <input aria-label="Address" /> },
  { value: 'none', label: 'None' },
];

describe('Radios', () => {
  it.each(govukFixtures<Parameters<typeof fromMacro>[0]>('radios'))(
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
    expectSameMarkup(fromMacro(options), renderMacro('radios', options));
  });

  it.each(storiesOf(stories))('hydrates without a warning, is wired and accessible: %s', async (_, story) => {
    const { container } = hydrateCleanly(story);
    await expectAccessible(container);
    expect(brokenWiring(container)).toEqual([]);
  });

  it.each<[string, Parameters<typeof fromMacro>[0], Step[]]>([
    ['choices are clicked', contact, [choose('Email'), choose('Text message'), choose('Do not contact me')]],
    ['a choice is made from the start', { ...contact, value: 'text' }, [choose('Email')]],
    ['the space key chooses', contact, [press('[Tab]'), press(' ')]],
  ])('does what GOV.UK Frontend’s own script does when %s', async (_, options, steps) => {
    const official = await record(runOfficialScript(renderMacro('radios', options)), steps);
    document.body.replaceChildren();
    const { container } = hydrateCleanly(fromMacro(options));
    expect(await record(container, steps)).toEqual(official);
  });

  it('shows every question it could reveal while there is no JavaScript', () => {
    document.body.innerHTML = renderToStaticMarkup(<Radios name="contact" items={contactItems} />);
    expect(isShown('Address')).toBe(true);
    expect(document.querySelector('[aria-expanded], [aria-controls]')).toBeNull();
  });

  it('follows the answer that React holds', async () => {
    function Held() {
      const [value, setValue] = useState<string | null>(null);
      return (
        <>
          <Radios
            name="contact"
            items={contactItems}
            value={value}
            onChange={({ target }) => setValue(target.value)}
          />
          <button onClick={() => setValue(null)}>Clear</button>
        </>
      );
    }
    hydrateCleanly(<Held />);
    await userEvent.click(screen.getByRole('radio', { name: 'Email' }));
    expect(isShown('Address')).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Clear' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Email' }).checked).toBe(false);
    expect(isShown('Address')).toBe(false);
  });

  it('follows a form that is reset', async () => {
    hydrateCleanly(
      <form>
        <Radios name="contact" items={contactItems} defaultValue="email" />
        <button type="reset">Start again</button>
      </form>,
    );
    await userEvent.click(screen.getByRole('radio', { name: 'None' }));
    expect(isShown('Address')).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: 'Start again' }));
    await vi.waitFor(() => expect(isShown('Address')).toBe(true));
  });

  it('shows what belongs to an answer that the browser brought back before React arrived', () => {
    const form = <Radios name="contact" items={contactItems} />;
    const container = document.createElement('div');
    container.innerHTML = renderToStaticMarkup(form);
    document.body.append(container);
    screen.getByRole<HTMLInputElement>('radio', { name: 'Email' }).checked = true;
    render(form, { container, hydrate: true });
    expect(isShown('Address')).toBe(true);
  });

  it('posts the choice under its name, and tells each handler of it', async () => {
    const onGroup = vi.fn();
    const onItem = vi.fn();
    const { container } = render(
      <form>
        <Radios
          name="contact"
          items={[{ value: 'email', label: 'Email', onChange: onItem }]}
          onChange={({ target }) => onGroup(target.value)}
        />
      </form>,
    );
    await userEvent.click(screen.getByLabelText('Email'));
    const form = container.querySelector('form') ?? undefined;
    expect([...new FormData(form)]).toEqual([['contact', 'email']]);
    expect(onGroup).toHaveBeenCalledExactlyOnceWith('email');
    expect(onItem).toHaveBeenCalledOnce();
  });

  it('hands out the group, and each radio, by ref', () => {
    const group = vi.fn();
    const radios = [vi.fn(), vi.fn(), vi.fn()];
    render(
      <Radios
        name="contact"
        ref={group}
        items={[
          { value: 'a', label: 'A', ref: radios[0] },
          { value: 'b', label: 'B', ref: radios[1], conditional: 'More' },
        ]}
      >
        <RadiosItem name="contact" value="c" label="C" ref={radios[2]} />
      </Radios>,
    );
    expect(group).toHaveBeenCalledWith(expect.objectContaining({ className: 'govuk-radios' }));
    for (const radio of radios) expect(radio).toHaveBeenCalledWith(expect.any(HTMLInputElement));
  });
});
