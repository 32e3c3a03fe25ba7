import { Button } from '@councilkit/react/button';
import { ErrorSummary, errorTitle, FormErrors } from '@councilkit/react/error-summary';
import { type ActionFunctionArgs, data, Form, redirect, useActionData } from 'react-router';
import { PotholeQuestions } from './pothole-questions.js';
import { faultsIn, readAnswers } from './pothole.js';

/** Takes the form, with JavaScript or without: sends people on, or back with what they entered and what is wrong. */
export async function action({ request }: ActionFunctionArgs) {
  const answers = readAnswers(await request.formData());
  const errors = faultsIn(answers);
  if (errors.length > 0) return data({ answers, errors }, { status: 422 });
  return redirect('/thank-you');
}

/** The page. Each attempt brings a new list of errors, and so the summary takes focus each time. */
export function ReportPothole() {
  const outcome = useActionData<typeof action>();
  return (
    <FormErrors value={outcome?.errors}>
      <title>{errorTitle('Report a pothole', outcome?.errors)}</title>
      <ErrorSummary />
      <h1 className="govuk-heading-l">Report a pothole</h1>
      <Form method="post" noValidate>
        <PotholeQuestions answers={outcome?.answers} />
        <Button>Send report</Button>
      </Form>
    </FormErrors>
  );
}
