export { tabsCymraeg } from './cymraeg.js';
export { Tabs, type TabsItem, type TabsProps } from './tabs.js';
