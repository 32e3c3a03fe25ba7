import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useForm, type UseFormProps } from 'react-hook-form';
import { afterEach, describe, expect, it } from 'vitest';
import { CharacterCount } from '../../src/character-count/index.js';
import { Radios } from '../../src/radios/index.js';
import { TextInput } from '../../src/text-input/index.js';

interface Answers {
  contact: string;
  email: string;
  details: string;
}

const nothing: Answers = { contact: '', email: '', details: '' };
const draft: Answers = { contact: 'email', email: 'a@example.org', details: 'Noise' };

function Questions({ options, onReset }: { options: UseFormProps<Answers>; onReset?: Answers }) {
  const { register, reset } = useForm<Answers>(options);
  const { name, ...contact } = register('contact');
  return (
    <>
      <Radios
        name={name}
        fieldset={{ legend: 'How should we tell you?' }}
        items={[
          {
            ...contact,
            value: 'email',
            label: 'Email',
            conditional: <TextInput {...register('email')} label="Email address" />,
          },
          { ...contact, value: 'none', label: 'Do not tell me' },
        ]}
      />
      <CharacterCount {...register('details')} label="Details" maxlength={20} />
      <button type="button" onClick={() => reset(onReset)}>
        Fill in
      </button>
    </>
  );
}

const shown = () => ({
  contact: screen.getByLabelText<HTMLInputElement>('Email').checked && 'email',
  expanded: screen.getByLabelText('Email').getAttribute('aria-expanded'),
  email: screen.getByLabelText<HTMLInputElement>('Email address').value,
  isHidden: document.querySelector('.govuk-radios__conditional')?.hasAttribute('hidden'),
  count: document.querySelector('.govuk-character-count__status')?.textContent,
});

const filledIn = {
  ...{ contact: 'email', expanded: 'true', email: 'a@example.org', isHidden: false },
  count: 'You have 15 characters remaining',
};

afterEach(cleanup);

describe('answers that React Hook Form fills in by itself', () => {
  it('are shown, with what they ask next, when its values come late', async () => {
    const { rerender } = render(<Questions options={{ defaultValues: nothing }} />);
    expect(shown()).toMatchObject({ contact: false, isHidden: true });
    rerender(<Questions options={{ defaultValues: nothing, values: draft }} />);
    await expect.poll(shown).toEqual(filledIn);
  });

  it('are shown when they are fetched', async () => {
    render(<Questions options={{ defaultValues: async () => draft }} />);
    expect(shown()).toMatchObject({ contact: false, isHidden: true });
    await expect.poll(shown).toEqual(filledIn);
  });

  it('are shown, and taken back, when the form is reset to them', async () => {
    render(<Questions options={{ defaultValues: nothing }} onReset={draft} />);
    await userEvent.click(screen.getByRole('button', { name: 'Fill in' }));
    expect(shown()).toEqual(filledIn);
    cleanup();
    render(<Questions options={{ defaultValues: draft }} onReset={nothing} />);
    await userEvent.click(screen.getByRole('button', { name: 'Fill in' }));
    expect(shown()).toMatchObject({ contact: false, expanded: 'false', isHidden: true });
  });
});
