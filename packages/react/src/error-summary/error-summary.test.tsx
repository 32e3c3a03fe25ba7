import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { govukFixtures } from '../../test/govuk-fixtures.js';
import { hydrateCleanly } from '../../test/hydration.js';
import { renderMacro } from '../../test/official-macros.js';
import { record, runOfficialScript, type Step } from '../../test/official-script.js';
import { expectSameMarkup } from '../../test/same-markup.js';
import { storiesOf } from '../../test/stories.js';
import { brokenWiring } from '../testing/index.js';
import { DateInput } from '../date-input/index.js';
import { Radios } from '../radios/index.js';
import { TextInput } from '../text-input/index.js';
import { fromMacro } from './error-summary.fixtures.js';
import * as stories from './error-summary.stories.js';
import { ErrorSummary, errorTitle, type FormError, FormErrors, useFormErrors } from './index.js';

const scrolledTo = vi.fn<(this: Element) => void>();

beforeEach(() => {
  // jsdom lays nothing out, so it has nowhere to scroll.
  Element.prototype.scrollIntoView = scrolledTo;
});
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  scrolledTo.mockReset();
});

const follow =
  (name: string): Step =>
  async (page) => {
    const link = [...page.querySelectorAll('a')].find(({ textContent }) => textContent.trim() === name);
    await userEvent.click(link ?? page);
  };

const summary = () => document.querySelector('.govuk-error-summary');
const postcode: FormError = { fieldId: 'postcode', message: 'Enter a postcode' };

describe('ErrorSummary', () => {
  it.each(govukFixtures<Parameters<typeof fromMacro>[0]>('error-summary'))(
    'renders what GOV.UK Frontend renders: $name',
    ({ options, html }) => expectSameMarkup(fromMacro(options), html),
  );

  it.each(storiesOf(stories))('hydrates without a warning, is wired and accessible: %s', async (_, story) => {
    const { container } = hydrateCleanly(story);
    await expectAccessible(container);
    expect(brokenWiring(container)).toEqual([]);
  });

  it.each<[string, object, Step[]]>([
    ['the page opens and a link is followed', {}, [follow('Enter a postcode'), () => userEvent.tab()]],
    ['the focus is to stay where it is', { disableAutoFocus: true }, [follow('Enter a postcode')]],
    ['a link leads nowhere', {}, [follow('Nowhere')]],
  ])('does what GOV.UK Frontend’s own script does when %s', async (_, more, steps) => {
    const options = {
      titleText: 'There is a problem',
      errorList: [
        { text: 'Enter a postcode', href: '#postcode' },
        { text: 'Nowhere', href: '#nowhere' },
      ],
      ...more,
    };
    const field = '<label for="postcode">Postcode</label><input id="postcode">';
    window.location.hash = '';
    const official = await record(runOfficialScript(renderMacro('error-summary', options) + field), steps);
    document.body.replaceChildren();
    window.location.hash = '';
    const { container } = hydrateCleanly(
      <>
        {fromMacro(options)}
        <label htmlFor="postcode">Postcode</label>
        <input id="postcode" />
      </>,
    );
    expect(await record(container, steps)).toEqual(official);
  });

  it('takes focus when it appears, and gives up its place in the page’s order when it loses it', async () => {
    hydrateCleanly(<ErrorSummary errors={[postcode]} />);
    expect(document.activeElement).toBe(summary());
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('link'));
    expect(summary()?.hasAttribute('tabindex')).toBe(false);
  });

  it.each<[string, string, ReactNode]>([
    ['the label of a text input', 'postcode', <TextInput key="" name="postcode" label="Postcode" />],
    [
      'the legend of radios',
      'where',
      <Radios
        key=""
        name="where"
        fieldset={{ legend: 'Where?' }}
        items={[{ value: 'road', label: 'Road' }]}
      />,
    ],
  ])('shows %s, then moves to the control', async (_, fieldId, field) => {
    const { container } = hydrateCleanly(
      <>
        <ErrorSummary errors={[{ fieldId, message: 'Wrong' }]} />
        {field}
      </>,
    );
    const focus = vi.spyOn(HTMLElement.prototype, 'focus');
    await userEvent.click(screen.getByRole('link'));
    expect(document.activeElement?.id).toBe(fieldId);
    // A browser that scrolled on to the control would leave its question out of sight.
    expect(focus).toHaveBeenLastCalledWith({ preventScroll: true });
    focus.mockRestore();
    expect(scrolledTo.mock.contexts).toEqual([
      container.querySelector('legend') ?? container.querySelector('label'),
    ]);
  });

  it('goes to the wrong part of a date when the link names the whole', async () => {
    hydrateCleanly(
      <>
        <ErrorSummary errors={[{ fieldId: 'seen', message: 'Enter a month' }]} />
        <DateInput
          id="seen"
          fieldset={{ legend: 'When?' }}
          errorMessage="Enter a month"
          month={{ error: true }}
        />
      </>,
    );
    await userEvent.click(screen.getByRole('link'));
    expect(document.activeElement?.id).toBe('seen-month');
  });

  it('finds a control whose id needs escaping', async () => {
    hydrateCleanly(
      <>
        <ErrorSummary errors={[{ fieldId: 'user[post code]', message: 'Enter a postcode' }]} />
        <TextInput name="postcode" id="user[post code]" label="Postcode" />
      </>,
    );
    await userEvent.click(screen.getByRole('link'));
    expect(document.activeElement).toBe(screen.getByLabelText('Postcode'));
  });

  it('can be a title and no list', () => {
    const options = { titleText: 'There is a problem', errorList: [] };
    expectSameMarkup(fromMacro(options), renderMacro('error-summary', options));
  });

  it('renders nothing when nothing is wrong', () => {
    expect(render(<ErrorSummary errors={[]} />).container.innerHTML).toBe('');
    expect(render(<FormErrors value={undefined} children={<ErrorSummary />} />).container.innerHTML).toBe('');
  });
});

describe('FormErrors', () => {
  function Page({ attempts }: { attempts: FormError[][] }) {
    const [attempt, setAttempt] = useState(0);
    return (
      <FormErrors value={attempts[attempt]}>
        <ErrorSummary />
        <Postcode />
        <button onClick={() => setAttempt(attempt + 1)}>Send</button>
      </FormErrors>
    );
  }

  function Postcode() {
    return (
      <TextInput name="postcode" label="Postcode" errorMessage={useFormErrors().messageFor('postcode')} />
    );
  }

  it('says the same in the summary and beside the control', () => {
    const { container } = hydrateCleanly(<Page attempts={[[postcode]]} />);
    expect(screen.getByRole('link').textContent).toBe('Enter a postcode');
    expect(container.querySelector('#postcode-error')?.textContent).toBe('Error: Enter a postcode');
    expect(brokenWiring(container)).toEqual([]);
  });

  it('gives way to errors that are the summary’s own', () => {
    const street = { fieldId: 'street', message: 'Enter a street' };
    render(<FormErrors value={[postcode]} children={<ErrorSummary errors={[street]} />} />);
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['Enter a street']);
  });

  it('brings people back to the summary after each attempt that fails', async () => {
    hydrateCleanly(<Page attempts={[[], [postcode], [{ ...postcode }]]} />);
    expect(document.activeElement).toBe(document.body);
    for (const _ of ['first', 'second']) {
      await userEvent.click(screen.getByRole('button', { name: 'Send' }));
      expect(document.activeElement).toBe(summary());
    }
  });

  it.each([
    ['from around it', undefined],
    ['written out anew each time', () => [{ ...postcode }]],
  ])('leaves people where they are while they type: errors %s', async (_, own) => {
    function Typing() {
      const [value, setValue] = useState('');
      const [errors] = useState([postcode]);
      return (
        <FormErrors value={errors}>
          <ErrorSummary errors={own?.()} />
          <TextInput
            name="postcode"
            label="Postcode"
            value={value}
            onChange={({ target }) => setValue(target.value)}
          />
        </FormErrors>
      );
    }
    hydrateCleanly(<Typing />);
    await userEvent.type(screen.getByLabelText('Postcode'), 'BS4');
    expect(document.activeElement).toBe(screen.getByLabelText('Postcode'));
    expect(screen.getByLabelText<HTMLInputElement>('Postcode').value).toBe('BS4');
  });
});

describe('errorTitle', () => {
  it('says first that something is wrong', () => {
    expect(errorTitle('Report a problem', [postcode])).toBe('Error: Report a problem');
    expect(errorTitle('Rhoi gwybod am broblem', [postcode], 'Gwall: ')).toBe('Gwall: Rhoi gwybod am broblem');
    expect(errorTitle('Report a problem', [])).toBe('Report a problem');
    expect(errorTitle('Report a problem', undefined)).toBe('Report a problem');
  });
});
