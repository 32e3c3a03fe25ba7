export { Select, type SelectItemData, type SelectProps } from './select.js';
