export { BackLink, type BackLinkProps } from './back-link.js';
export { backLinkCymraeg } from './cymraeg.js';
