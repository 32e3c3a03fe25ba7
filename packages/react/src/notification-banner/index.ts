export { notificationBannerCymraeg, successBannerCymraeg } from './cymraeg.js';
export { NotificationBanner, type NotificationBannerProps } from './notification-banner.js';
