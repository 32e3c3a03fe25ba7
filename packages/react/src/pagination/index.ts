export { nextPageCymraeg, paginationCymraeg, previousPageCymraeg } from './cymraeg.js';
export { PaginationItem, type PaginationItemProps } from './pagination-item.js';
export { type PaginationLinkProps } from './pagination-link.js';
export { Pagination, type PaginationProps } from './pagination.js';
