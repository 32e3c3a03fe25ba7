'use client';

import { Button } from '@councilkit/react/button';
import { ErrorSummary, errorTitle, type FormError, FormErrors } from '@councilkit/react/error-summary';
import { useActionState } from 'react';
import { PotholeQuestions } from './pothole-questions.js';
import { faultsIn, type PotholeAnswers, readAnswers } from './pothole.js';

interface Attempt {
  answers: PotholeAnswers;
  errors: FormError[];
}

/** The page. `send` is given the answers once nothing is wrong with them; React empties the form, so they come back as defaults. */
export function ReportPothole({ send }: { send: (answers: PotholeAnswers) => Promise<void> }) {
  const [attempt, act] = useActionState(async (_: Attempt | undefined, form: FormData): Promise<Attempt> => {
    const answers = readAnswers(form);
    const errors = faultsIn(answers);
    if (errors.length === 0) await send(answers);
    return { answers, errors };
  }, undefined);
  return (
    <FormErrors value={attempt?.errors}>
      <title>{errorTitle('Report a pothole', attempt?.errors)}</title>
      <ErrorSummary />
      <h1 className="govuk-heading-l">Report a pothole</h1>
      <form action={act} noValidate>
        <PotholeQuestions answers={attempt?.answers} />
        <Button>Send report</Button>
      </form>
    </FormErrors>
  );
}
