import type { GiveFeedback } from '@councilkit/client';

/** What came from a `FeedbackForm`, as text: to draw the form again with it. */
export interface FeedbackValues {
  isFixed: 'yes' | 'no' | 'unknown';
  /** `1` to `5`. */
  satisfaction: string;
  comment: string;
  asksToReopen: boolean;
}

const IS_FIXED = { yes: true, no: false, unknown: null } as const;

/** What came from a `FeedbackForm`. An answer that there is not is left out. */
export function feedbackValuesFrom(form: FormData): Partial<FeedbackValues> {
  const isFixed = form.get('isFixed');
  const satisfaction = form.get('satisfaction');
  const comment = form.get('comment');
  return {
    ...(isFixed === 'yes' || isFixed === 'no' || isFixed === 'unknown' ? { isFixed } : {}),
    ...(typeof satisfaction === 'string' && /^[1-5]$/.test(satisfaction) ? { satisfaction } : {}),
    comment: typeof comment === 'string' ? comment.trim() : '',
    asksToReopen: form.get('asksToReopen') === 'yes',
  };
}

/**
 * The body of `feedback.give`, or undefined when it was not said whether it is fixed. Only who says that it is not can
 * ask to reopen: without JavaScript that box stays ticked beside another answer, and a browser without `:has` always shows it.
 */
export function feedbackFrom({
  isFixed,
  satisfaction,
  comment,
  asksToReopen,
}: Partial<FeedbackValues>): GiveFeedback | undefined {
  if (isFixed === undefined) return undefined;
  return {
    isFixed: IS_FIXED[isFixed],
    ...(satisfaction === undefined ? {} : { satisfaction: Number(satisfaction) }),
    ...(comment ? { comment } : {}),
    ...(asksToReopen && isFixed === 'no' ? { asksToReopen } : {}),
  };
}
