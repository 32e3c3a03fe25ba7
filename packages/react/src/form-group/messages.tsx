import { isEmpty } from '../content.js';
import { ErrorMessage, type ErrorMessageProps } from '../error-message/error-message.js';
import { Hint, type HintProps } from '../hint/hint.js';
import { slotProps, type Slot } from '../slot.js';

/** What may be said about a control, or a group of them, before it is answered. */
export interface Messages {
  /** Help with the question. */
  hint?: Slot<HintProps>;
  /** What went wrong with the answer. Setting it also marks the group. */
  errorMessage?: Slot<ErrorMessageProps>;
}

/** The hint and the error message drawn, and the ids that describe the control: what is given, hint, error. */
export function messagesOf(id: string, { hint, errorMessage }: Messages, describedBy: string | undefined) {
  const hintProps = slotProps<HintProps>(hint);
  const errorProps = slotProps<ErrorMessageProps>(errorMessage);
  const hasHint = !isEmpty(hintProps.children);
  const hasError = !isEmpty(errorProps.children);
  const hintId = hintProps.id ?? `${id}-hint`;
  const errorId = errorProps.id ?? `${id}-error`;
  return {
    hasError,
    describedBy: [describedBy, hasHint && hintId, hasError && errorId].filter(Boolean).join(' ') || undefined,
    messages: (
      <>
        {hasHint ? <Hint {...hintProps} id={hintId} /> : null}
        {hasError ? <ErrorMessage {...errorProps} id={errorId} /> : null}
      </>
    ),
  };
}
