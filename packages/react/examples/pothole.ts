import { type FormError } from '@councilkit/react/error-summary';

/** What people enter, as it is posted. Every name is also the id of its control. */
export interface PotholeAnswers {
  street: string;
  where: string;
  'seen-day': string;
  'seen-month': string;
  'seen-year': string;
  details: string;
}

export const places = ['On the road', 'On the pavement', 'On a cycle track'] as const;

/** The answers in a posted form. One that is missing is empty. */
export function readAnswers(form: FormData | URLSearchParams): PotholeAnswers {
  const read = (name: keyof PotholeAnswers) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    street: read('street'),
    where: read('where'),
    'seen-day': read('seen-day'),
    'seen-month': read('seen-month'),
    'seen-year': read('seen-year'),
    details: read('details'),
  };
}

/** What is wrong with the answers, in the order of the page. The same rules hold in the browser and on the server. */
export function faultsIn(answers: PotholeAnswers): FormError[] {
  const faults: FormError[] = [];
  const ask = (isMissing: boolean, fieldId: keyof PotholeAnswers, message: string) => {
    if (isMissing) faults.push({ fieldId, message });
  };
  ask(!answers.street, 'street', 'Enter the name of the street');
  ask(!answers.where, 'where', 'Select where the pothole is');
  // One message for a whole date, with a link to the first part that is wrong.
  const [missing] = (['seen-day', 'seen-month', 'seen-year'] as const).filter(
    (part) => !/^\d+$/.test(answers[part]),
  );
  ask(
    missing !== undefined,
    missing ?? 'seen-day',
    'Enter the day, month and year you saw it, such as 27 3 2026',
  );
  ask(answers.details.length > 500, 'details', 'Description must be 500 characters or less');
  return faults;
}
