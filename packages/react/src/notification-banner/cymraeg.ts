import { type NotificationBannerProps } from './notification-banner.js';

/** The title of an ordinary banner in Welsh: spread it on the component. */
export const notificationBannerCymraeg = { title: 'Pwysig' } satisfies NotificationBannerProps;

/** The title of a success in Welsh: spread it on the component. */
export const successBannerCymraeg = {
  type: 'success',
  title: 'Llwyddiant',
} satisfies NotificationBannerProps;
