import { classNames } from '../class-names.js';
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
  const hasError = !isEmpty(errorProps.children);
  const hintId = isEmpty(hintProps.children) ? undefined : (hintProps.id ?? `${id}-hint`);
  const errorId = hasError ? (errorProps.id ?? `${id}-error`) : undefined;
  return {
    hasError,
    describedBy: classNames(describedBy, hintId, errorId),
    hint: hintId ? Hint({ ...hintProps, id: hintId }) : null,
    error: errorId ? ErrorMessage({ ...errorProps, id: errorId }) : null,
  };
}
