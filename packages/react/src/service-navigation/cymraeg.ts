import { type ServiceNavigationProps } from './service-navigation.js';

/** The service navigation's words in Welsh: spread them on the component. */
export const serviceNavigationCymraeg = {
  'aria-label': 'Gwybodaeth am y gwasanaeth',
  menuButtonText: 'Dewislen',
} satisfies ServiceNavigationProps;
