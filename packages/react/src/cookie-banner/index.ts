export { CookieBannerMessage, type CookieBannerMessageProps } from './cookie-banner-message.js';
export { CookieBanner, type CookieBannerProps } from './cookie-banner.js';
export { cookieBannerCymraeg } from './cymraeg.js';
