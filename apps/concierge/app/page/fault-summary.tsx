import { ErrorSummary } from '@councilkit/react';
import { type ReportError } from '@councilkit/tracking';
import { useState } from 'react';
import { useActionData } from 'react-router';
import { useParts } from '../language/use-words.js';

/** What has to be mended: a field of this page, or a page where it can be. */
export type Mending = readonly (ReportError | { href: string; message: string })[];

/** What has to be mended, above the heading of a page; nothing when all is well. Takes the focus each time the page has answered. */
export function FaultSummary({ errors }: { errors: Mending }) {
  const parts = useParts();
  const attempt = useAttempt();
  // A new one for each attempt: where nothing was mended its words are the same, and are read out again all the same.
  return errors.length > 0 && <ErrorSummary {...parts.errorSummary} key={attempt} errors={errors} />;
}

/** How often this page has answered a form since it was opened. */
export function useAttempt(): number {
  const answer = useActionData<unknown>();
  const [last, setLast] = useState({ answer, count: 0 });
  if (last.answer === answer) return last.count;
  const next = { answer, count: last.count + 1 };
  setLast(next);
  return next.count;
}
