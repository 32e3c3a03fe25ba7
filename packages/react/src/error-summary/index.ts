export { errorSummaryCymraeg, errorTitleCymraeg } from './cymraeg.js';
export { ErrorSummary, type ErrorSummaryProps } from './error-summary.js';
export { errorTitle, type FormError } from './form-error.js';
export { FormErrors, type FormErrorsProps, useFormErrors } from './form-errors.js';
