import { type PaginationProps } from './pagination.js';

/** The pagination's words in Welsh: spread them on the component. */
export const paginationCymraeg = {
  'aria-label': 'Tudalennu',
  pageText: 'Tudalen',
} satisfies PaginationProps;

/** The words of `previous` in Welsh: spread them on it. */
export const previousPageCymraeg = { children: 'Tudalen flaenorol' };

/** The words of `next` in Welsh: spread them on it. */
export const nextPageCymraeg = { children: 'Tudalen nesaf' };
