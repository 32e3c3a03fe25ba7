export { serviceNavigationCymraeg } from './cymraeg.js';
export { ServiceNavigationItem, type ServiceNavigationItemProps } from './service-navigation-item.js';
export {
  ServiceNavigation,
  type ServiceNavigationEndProps,
  type ServiceNavigationProps,
  type ServiceNavigationSlots,
} from './service-navigation.js';
