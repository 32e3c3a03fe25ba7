import { cleanup, render, screen, within } from '@testing-library/react';
import { type ReactElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { govukFixtures } from '../../test/govuk-fixtures.js';
import { hydrateCleanly } from '../../test/hydration.js';
import { renderMacro } from '../../test/official-macros.js';
import { expectSameMarkup } from '../../test/same-markup.js';
import { storiesOf } from '../../test/stories.js';
import { CharacterCount } from '../character-count/index.js';
import { brokenWiring } from '../testing/index.js';
import { fromMacro } from './textarea.fixtures.js';
import { Textarea } from './index.js';
import * as stories from './textarea.stories.js';

afterEach(cleanup);

describe('Textarea', () => {
  it.each(govukFixtures<Parameters<typeof fromMacro>[0]>('textarea'))(
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
    expectSameMarkup(fromMacro(options), renderMacro('textarea', options));
  });

  it.each<[string, ReactElement]>([
    ['with a default', <Textarea key="" name="details" label="Question" defaultValue="A hole" />],
    [
      'that counts',
      <CharacterCount key="" name="details" label="Question" maxlength={20} defaultValue="A hole" />,
    ],
  ])('keeps what was typed before scripts came, in one %s, and the default for a reset', (_, field) => {
    const form = <form>{field}</form>;
    for (const typed of ['A deep hole', '']) {
      const warnings = vi.spyOn(console, 'error');
      const container = document.body.appendChild(document.createElement('div'));
      container.innerHTML = renderToString(form);
      const textarea = within(container).getByRole<HTMLTextAreaElement>('textbox');
      expect(textarea.value).toBe('A hole');
      textarea.value = typed;
      render(form, { container, hydrate: true, reactStrictMode: true });
      expect(within(container).getByRole('textbox')).toBe(textarea);
      expect([textarea.value, textarea.defaultValue]).toEqual([typed, 'A hole']);
      textarea.form?.reset();
      expect(textarea.value).toBe('A hole');
      expect(warnings).not.toHaveBeenCalled();
      cleanup();
      container.remove();
    }
  });

  it('follows a new default', () => {
    const { rerender } = hydrateCleanly(<Textarea name="details" label="Question" defaultValue="A hole" />);
    rerender(<Textarea name="details" label="Question" defaultValue="A deep hole" />);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').defaultValue).toBe('A deep hole');
  });

  it('hands the textarea to a ref', () => {
    const ref = vi.fn();
    render(<Textarea name="details" label="Question" ref={ref} />);
    expect(ref).toHaveBeenCalledWith(screen.getByLabelText('Question'));
  });
});
