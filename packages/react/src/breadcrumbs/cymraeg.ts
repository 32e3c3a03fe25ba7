import { type BreadcrumbsProps } from './breadcrumbs.js';

/** The breadcrumbs' words in Welsh: spread them on the component. */
export const breadcrumbsCymraeg = { 'aria-label': 'Briwsion bara' } satisfies BreadcrumbsProps;
