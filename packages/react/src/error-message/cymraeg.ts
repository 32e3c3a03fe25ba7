import { type ErrorMessageProps } from './error-message.js';

/** The error message's words in Welsh: spread them on the component, or into a control's `errorMessage`. */
export const errorMessageCymraeg = { visuallyHiddenText: 'Gwall' } satisfies ErrorMessageProps;
