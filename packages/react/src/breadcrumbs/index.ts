export { Breadcrumbs, type BreadcrumbsProps } from './breadcrumbs.js';
export { BreadcrumbsItem, type BreadcrumbsItemProps } from './breadcrumbs-item.js';
export { breadcrumbsCymraeg } from './cymraeg.js';
