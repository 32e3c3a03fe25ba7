import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
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
import { fromMacro } from './character-count.fixtures.js';
import * as stories from './character-count.stories.js';
import { CharacterCount, characterCountCymraeg } from './index.js';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  cleanup();
  document.body.replaceChildren();
});

const details = { name: 'details', label: { text: 'Details' }, maxlength: 10 };

const type =
  (text: string): Step =>
  (page) => {
    const field = page.querySelector('textarea');
    if (!field) return;
    act(() => field.focus());
    fireEvent.input(field, { target: { value: field.value + text } });
  };
/** Long enough for the count to be read out. */
const pause: Step = () => act(() => void vi.advanceTimersByTime(2100));

const shownCount = () => document.querySelector('.govuk-character-count__status');
const heardCount = () => document.querySelector('[aria-live]');

describe('CharacterCount', () => {
  it.each(govukFixtures<Parameters<typeof fromMacro>[0]>('character-count'))(
    'renders what GOV.UK Frontend renders: $name',
    ({ options, html }) => expectSameMarkup(fromMacro(options), html),
  );

  it.each(storiesOf(stories))('hydrates without a warning, is wired and accessible: %s', async (_, story) => {
    const { container } = hydrateCleanly(story);
    await expectAccessible(container);
    expect(brokenWiring(container)).toEqual([]);
  });

  it.each<[string, Parameters<typeof fromMacro>[0], Step[]]>([
    ['people type, pause and go over the limit', details, [type('Pothole'), pause, type(' here'), pause]],
    ['words are counted', { ...details, maxlength: 3, countType: 'words' }, [type('a big hole here'), pause]],
    [
      'runs are counted',
      { name: 'details', label: { text: 'Details' }, maxwords: 2 },
      [type('a - b'), pause],
    ],
    [
      'the count waits for a threshold',
      { ...details, threshold: 50 },
      [type('Pot'), pause, type('hole'), pause],
    ],
    [
      'the server found an error',
      { ...details, value: 'Far too long', errorMessage: { text: 'Too long' } },
      [type('!')],
    ],
    [
      'the words are translated',
      { ...details, charactersUnderLimitText: { one: 'One to go', other: '%{count} to go' } },
      [type('Potholes!'), pause],
    ],
  ])('does what GOV.UK Frontend’s own script does when %s', async (_, options, steps) => {
    vi.useFakeTimers();
    // It warns of the older way to count words.
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const official = await record(runOfficialScript(renderMacro('character-count', options)), steps);
    document.body.replaceChildren();
    const { container } = hydrateCleanly(fromMacro(options));
    expect(await record(container, steps)).toEqual(official);
  });

  it('is read out when somebody pauses, not at every key', () => {
    vi.useFakeTimers();
    const { container } = hydrateCleanly(<CharacterCount name="details" label="Details" maxlength={10} />);
    type('Pot')(container);
    expect(shownCount()?.textContent).toBe('You have 7 characters remaining');
    expect(heardCount()?.textContent).toBe('You have 10 characters remaining');
    pause(container);
    expect(heardCount()?.textContent).toBe('You have 7 characters remaining');
  });

  it('notices what dictation software writes without telling anybody', () => {
    vi.useFakeTimers();
    const { container } = hydrateCleanly(<CharacterCount name="details" label="Details" maxlength={10} />);
    const field = screen.getByRole<HTMLTextAreaElement>('textbox');
    field.focus();
    field.value = 'Dictated';
    pause(container);
    expect(shownCount()?.textContent).toBe('You have 2 characters remaining');
  });

  it('counts what React holds', async () => {
    function Held() {
      const [value, setValue] = useState('Pothole');
      return (
        <CharacterCount
          name="details"
          label="Details"
          maxlength={10}
          value={value}
          onChange={({ target }) => setValue(target.value.toUpperCase())}
        />
      );
    }
    hydrateCleanly(<Held />);
    await userEvent.type(screen.getByRole('textbox'), 's');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('POTHOLES');
    expect(shownCount()?.textContent).toBe('You have 2 characters remaining');
  });

  it('takes spellcheck as an attribute, as its macro does', () => {
    const options = { name: 'what', label: { text: 'What?' }, attributes: { spellcheck: 'false' } };
    expectSameMarkup(fromMacro(options), renderMacro('character-count', options));
  });

  it('counts nothing when there is no limit', () => {
    const { container } = hydrateCleanly(<CharacterCount name="details" label="Details" />);
    expect(shownCount()).toBeNull();
    expect(heardCount()).toBeNull();
    expect(container.querySelector('textarea')?.className).not.toContain('--error');
  });

  it('is an ordinary textarea that says its limit without JavaScript', () => {
    document.body.innerHTML = renderToStaticMarkup(
      <CharacterCount name="details" label="Details" maxlength={10} />,
    );
    const said = document.getElementById('details-info');
    expect(said?.textContent).toBe('You can enter up to 10 characters');
    expect(said?.className).not.toContain('hidden');
    expect(screen.getByRole('textbox').getAttribute('aria-describedby')).toBe('details-info');
  });

  it('speaks Welsh', () => {
    hydrateCleanly(
      <div lang="cy">
        <CharacterCount name="manylion" label="Manylion" maxlength={1200} {...characterCountCymraeg} />
      </div>,
    );
    expect(shownCount()?.textContent).toBe('Mae gennych 1,200 nod ar ôl');
  });

  it('never stops anybody typing, and hands the textarea to a ref', () => {
    const ref = vi.fn();
    render(<CharacterCount name="details" label="Details" maxlength={10} ref={ref} maxLength={10} />);
    expect(screen.getByRole('textbox').hasAttribute('maxlength')).toBe(false);
    expect(ref).toHaveBeenCalledWith(screen.getByRole('textbox'));
  });
});
