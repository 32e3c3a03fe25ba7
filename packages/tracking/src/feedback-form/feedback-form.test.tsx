// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { asSent, hydrate } from '../../test/hydration.js';
import { cy } from '../language/cy.js';
import { FeedbackForm, type FeedbackFormProps } from './feedback-form.js';
import { feedbackFrom, feedbackValuesFrom } from './feedback-from.js';

const form = (props: FeedbackFormProps = {}) => (
  <form>
    <FeedbackForm {...props} />
  </form>
);
const sent = (fields: Record<string, string>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return feedbackFrom(feedbackValuesFrom(data));
};

beforeEach(() => document.body.replaceChildren());
afterEach(cleanup);

describe('FeedbackForm', () => {
  it('begins with nothing chosen, the best answer first', () => {
    render(form());
    const radios = screen.getAllByRole<HTMLInputElement>('radio');
    expect(radios.filter(({ checked }) => checked)).toEqual([]);
    expect(radios.slice(3).map(({ value }) => value)).toEqual(['5', '4', '3', '2', '1']);
  });

  it('keeps what was said, with its error beside it', () => {
    render(
      form({
        values: { satisfaction: '2', comment: 'The next one was left' },
        errors: [{ fieldId: 'isFixed', message: 'Select yes if it is fixed' }],
      }),
    );
    screen.getByRole('group', { name: 'Is it fixed?', description: /Select yes if it is fixed/ });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Dissatisfied' }).checked).toBe(true);
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'The next one was left');
  });

  it('lets people ask to reopen without JavaScript', () => {
    expect(asSent(form()).querySelector('[name="asksToReopen"]')).not.toBeNull();
  });

  it('speaks Welsh', () => {
    render(form({ language: cy }));
    screen.getByRole('group', { name: 'A yw wedi’i drwsio?' });
  });

  it('hydrates without a remark and passes axe', async () => {
    await expectAccessible(hydrate(form()).container);
  });
});

describe('what comes of it', () => {
  it('is feedback as the contract has it', () => {
    expect(sent({ isFixed: 'no', satisfaction: '2', comment: ' Left ', asksToReopen: 'yes' })).toEqual({
      isFixed: false,
      satisfaction: 2,
      comment: 'Left',
      asksToReopen: true,
    });
    expect(sent({ isFixed: 'unknown', comment: '' })).toEqual({ isFixed: null });
  });

  it('asks to reopen only with a no', () => {
    expect(sent({ isFixed: 'yes', asksToReopen: 'yes' })).toEqual({ isFixed: true });
  });

  it('is none until it was said whether it is fixed', () => {
    expect(sent({ satisfaction: '6', isFixed: 'maybe' })).toBeUndefined();
  });
});
