import { type CookieBannerProps } from './cookie-banner.js';

/** The cookie banner's words in Welsh: spread them on the component. */
export const cookieBannerCymraeg = { 'aria-label': 'Baner cwcis' } satisfies CookieBannerProps;
