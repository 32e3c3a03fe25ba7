// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useActionState } from 'react';
import { ErrorSummary } from '@councilkit/react/error-summary';
import type { ServiceQuestion } from '@councilkit/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../test/accessibility.js';
import { asSent, hydrate } from '../../test/hydration.js';
import { TREE } from '../../test/sample-questions.js';
import { cy } from '../language/cy.js';
import { answersFrom } from './answers-from.js';
import { errorsFor } from './errors-for.js';
import { ServiceQuestions, type ServiceQuestionsProps } from './service-questions.js';

const form = (props: Partial<ServiceQuestionsProps> = {}) => (
  <form>
    <ServiceQuestions questions={TREE} {...props} />
  </form>
);
const hint = (control: HTMLElement) =>
  document.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent;
const answers = (container: HTMLElement) => {
  const posted = container.querySelector('form');
  return posted && answersFrom(new FormData(posted), TREE);
};

beforeEach(() => document.body.replaceChildren());
afterEach(cleanup);

describe('ServiceQuestions', () => {
  it('draws each datatype as the control that suits it', () => {
    render(form());
    expect(
      within(screen.getByRole('group', { name: 'What is wrong with the tree?' })).getAllByRole('radio'),
    ).toHaveLength(3);
    const height = screen.getByRole('textbox', { name: 'How high is it, in metres? (optional)' });
    expect([height.getAttribute('inputmode'), height.getAttribute('type')]).toEqual(['decimal', 'text']);
    const since = within(screen.getByRole('group', { name: 'When did it happen?' }));
    expect(since.getAllByRole('textbox').map(({ id }) => id)).toEqual([
      'answers-since-day',
      'answers-since-month',
      'answers-since-year',
    ]);
    const near = screen.getByRole('group', { name: 'What is close to it? (optional)' });
    expect(within(near).getAllByRole('checkbox')).toHaveLength(3);
    expect(hint(near)).toBe('Select all that apply.');
    expect(screen.getByRole('textbox', { name: /tag/ }).tagName).toBe('INPUT');
    expect(screen.getByRole('textbox', { name: /What else/ }).tagName).toBe('TEXTAREA');
  });

  it('draws a long list of options as a select that starts with nothing chosen', () => {
    render(form());
    const ward = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Which ward is it in? (optional)' });
    expect(ward.options).toHaveLength(12);
    expect(ward.value).toBe('');
  });

  it('shows again what an action of React gives back', async () => {
    function Form() {
      const [given, act] = useActionState(
        (_: unknown, posted: FormData) => answersFrom(posted, TREE),
        undefined,
      );
      return (
        <form action={act}>
          <ServiceQuestions questions={TREE} values={given} />
          <button>Send</button>
          <output>{given?.['ward']}</output>
        </form>
      );
    }
    hydrate(<Form />);
    const ward = () => screen.getByRole<HTMLSelectElement>('combobox', { name: /Which ward/ });
    const chosen = ward().options[2]?.value ?? '';
    await userEvent.selectOptions(ward(), chosen);
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    await expect.poll(() => screen.getByRole('status').textContent).toBe(chosen);
    expect(ward().value).toBe(chosen);
  });

  it('puts the questions in their order', () => {
    render(form({ questions: [...TREE].reverse() }));
    const fields = [...document.querySelectorAll<HTMLInputElement>('[name]')].map(({ name }) => name);
    expect(fields[0]).toBe('answers.problem');
    expect(fields.at(-1)).toBe('answers.ward');
  });

  it('gives the help of the service', () => {
    render(form());
    expect(hint(screen.getByRole('textbox', { name: /How high/ }))).toBe('A guess is fine.');
  });

  it('shows again what was answered, date and all', () => {
    const values = {
      problem: 'branch',
      since: '2026-02-31',
      near: ['path'],
      more: 'It leans.',
      ward: 'w3',
      height: '4',
    };
    const { container } = render(form({ values }));
    expect(answers(container)).toEqual(values);
  });

  it('says at the field what is wrong, in the words of the summary, which leads there', async () => {
    const problems = [
      { pointer: '/answers/since', detail: 'Enter a date that exists' },
      { pointer: '/answers/problem', detail: 'Choose what is wrong with the tree' },
    ];
    const errors = errorsFor(problems, { questions: TREE });
    const { container } = render(
      <>
        <ErrorSummary errors={errors} />
        {form({ errors })}
      </>,
    );
    const links = screen.getAllByRole<HTMLAnchorElement>('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Choose what is wrong with the tree',
      'Enter a date that exists',
    ]);
    for (const { hash, textContent } of links) {
      const control = document.getElementById(hash.slice(1));
      expect(control?.tagName).toBe('INPUT');
      expect(control?.closest('.govuk-form-group--error')?.textContent).toContain(`Error: ${textContent}`);
    }
    await expectAccessible(container);
  });

  it('draws a datatype it does not know as a line of text', () => {
    const question = {
      ...TREE[0],
      code: 'colour',
      datatype: 'colour',
      required: true,
    } as unknown as ServiceQuestion;
    render(form({ questions: [question] }));
    screen.getByRole('textbox', { name: 'What is wrong with the tree?' });
  });

  it.each(['problem', 'since', 'near', 'number', 'more', 'ward'])(
    'makes “%s” the heading of its page, still naming its field',
    (code) => {
      const [question] = TREE.filter((one) => one.code === code);
      render(form({ questions: question ? [question] : [], asPageHeading: true }));
      const heading = screen.getByRole('heading', { level: 1 });
      expect(heading.textContent).toContain(question?.prompt);
      expect(heading.querySelector('label') ?? heading.closest('legend')).not.toBeNull();
    },
  );

  it('speaks Welsh', () => {
    render(form({ language: cy }));
    screen.getByRole('textbox', { name: 'How high is it, in metres? (dewisol)' });
    screen.getAllByRole('textbox', { name: 'Blwyddyn' });
  });
});

describe('questions that wait for an answer', () => {
  it('are all there without JavaScript, and say when they apply', () => {
    const page = within(asSent(form()));
    expect(hint(page.getByRole('group', { name: 'Does it block the road?' }))).toBe(
      'Only if you answered “It has fallen” or “A branch hangs down” to “What is wrong with the tree?”.',
    );
    expect(page.getByText('Call 999 if somebody is in danger.').previousElementSibling?.textContent).toBe(
      'Only if you answered “Yes” to “Does it block the road?”.',
    );
  });

  it('appear and go as the answer changes, and say nothing of when', async () => {
    const { container } = hydrate(form());
    const road = () => screen.queryByRole('group', { name: 'Does it block the road?' });
    expect(road()).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'It has fallen' }));
    expect(road()?.hasAttribute('aria-describedby')).toBe(false);
    await userEvent.click(screen.getByRole('radio', { name: 'Yes' }));
    expect(screen.getByText('Call 999 if somebody is in danger.').closest('[hidden]')).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'It takes the light' }));
    expect(road()).toBeNull();
    expect(screen.getByText('Call 999 if somebody is in danger.').closest('[hidden]')).not.toBeNull();
    expect(answers(container)).toEqual({ problem: 'light' });
  });

  it('keep what was answered in case they come back', async () => {
    hydrate(form());
    await userEvent.click(screen.getByRole('radio', { name: 'It has fallen' }));
    await userEvent.click(screen.getByRole('radio', { name: 'No' }));
    await userEvent.click(screen.getByRole('radio', { name: 'It takes the light' }));
    await userEvent.click(screen.getByRole('radio', { name: 'A branch hangs down' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'No' }).checked).toBe(true);
  });

  it('are there from the start when the answer is', () => {
    render(form({ values: { problem: 'fallen' } }));
    screen.getByRole('group', { name: 'Does it block the road?' });
  });

  it('are there when the browser filled in the answer before the page woke up', () => {
    const page = asSent(form());
    within(page).getByRole<HTMLInputElement>('radio', { name: 'It has fallen' }).checked = true;
    render(form(), { container: page, hydrate: true });
    screen.getByRole('group', { name: 'Does it block the road?' });
  });

  it('go when the form is reset', async () => {
    const { container } = hydrate(form());
    await userEvent.click(screen.getByRole('radio', { name: 'It has fallen' }));
    container.querySelector('form')?.reset();
    await expect.poll(() => screen.queryByRole('group', { name: 'Does it block the road?' })).toBeNull();
  });

  it('hydrate without a remark and pass axe', async () => {
    const { container } = hydrate(form({ values: { problem: 'fallen', blocking: 'yes' } }));
    await expectAccessible(container);
  });
});
