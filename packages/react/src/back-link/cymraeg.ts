import { type BackLinkProps } from './back-link.js';

/** The back link's words in Welsh: spread them on the component. */
export const backLinkCymraeg = { children: 'Yn ôl' } satisfies BackLinkProps;
