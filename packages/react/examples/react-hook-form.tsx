'use client';

import { Button } from '@councilkit/react/button';
import { CharacterCount } from '@councilkit/react/character-count';
import { DateInput } from '@councilkit/react/date-input';
import { ErrorSummary, errorTitle, type FormError, FormErrors } from '@councilkit/react/error-summary';
import { Radios } from '@councilkit/react/radios';
import { TextInput } from '@councilkit/react/text-input';
import { useState } from 'react';
import { type FieldErrors, type Resolver, useForm } from 'react-hook-form';
import { faultsIn, places, type PotholeAnswers } from './pothole.js';

/** The rules of the server, run in the browser before anything is sent. */
const resolver: Resolver<PotholeAnswers> = (answers) => {
  const faults = faultsIn(answers);
  if (faults.length === 0) return { values: answers, errors: {} };
  const errors = faults.map(({ fieldId, message }) => [fieldId, { type: 'wrong', message }]);
  return { values: {}, errors: Object.fromEntries(errors) as FieldErrors<PotholeAnswers> };
};

const listed = (wrong: FieldErrors<PotholeAnswers>): FormError[] =>
  Object.entries(wrong).map(([fieldId, { message }]) => ({ fieldId, message }));

/** The page. `send` is given the answers once nothing is wrong with them. */
export function ReportPothole({ send }: { send: (answers: PotholeAnswers) => Promise<void> }) {
  // Kept from one attempt to the next: a new list moves the focus to the summary.
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const { register, handleSubmit } = useForm<PotholeAnswers>({
    resolver,
    // The summary takes focus, not the first control that is wrong.
    shouldFocusError: false,
    defaultValues: { street: '', where: '', 'seen-day': '', 'seen-month': '', 'seen-year': '', details: '' },
  });
  const messageFor = (...ids: string[]) => errors.find(({ fieldId = '' }) => ids.includes(fieldId))?.message;
  const { name, ...where } = register('where');

  return (
    <FormErrors value={errors}>
      <title>{errorTitle('Report a pothole', errors)}</title>
      <ErrorSummary />
      <h1 className="govuk-heading-l">Report a pothole</h1>
      <form method="post" noValidate onSubmit={handleSubmit(send, (wrong) => setErrors(listed(wrong)))}>
        <TextInput {...register('street')} label="Street" errorMessage={messageFor('street')} />
        <Radios
          name={name}
          fieldset={{ legend: 'Where is the pothole?' }}
          items={places.map((place) => ({ ...where, value: place, label: place }))}
          errorMessage={messageFor('where')}
        />
        <DateInput
          id="seen"
          fieldset={{ legend: 'When did you see it?' }}
          hint="For example, 27 3 2026"
          day={register('seen-day')}
          month={register('seen-month')}
          year={register('seen-year')}
          errorMessage={messageFor('seen-day', 'seen-month', 'seen-year')}
        />
        <CharacterCount
          {...register('details')}
          label="Describe it (optional)"
          maxlength={500}
          errorMessage={messageFor('details')}
        />
        <Button>Send report</Button>
      </form>
    </FormErrors>
  );
}
