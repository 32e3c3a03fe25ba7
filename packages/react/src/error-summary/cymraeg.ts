import { type ErrorSummaryProps } from './error-summary.js';

/** The error summary's words in Welsh: spread them on the component. */
export const errorSummaryCymraeg = { title: 'Mae problem wedi codi' } satisfies ErrorSummaryProps;

/** How the title of a page with errors begins in Welsh: the third argument of `errorTitle`. */
export const errorTitleCymraeg = 'Gwall: ';
