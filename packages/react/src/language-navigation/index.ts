export { languageNavigationCymraeg } from './cymraeg.js';
export { LanguageNavigationItem, type LanguageNavigationItemProps } from './language-navigation-item.js';
export { LanguageNavigation, type LanguageNavigationProps } from './language-navigation.js';
