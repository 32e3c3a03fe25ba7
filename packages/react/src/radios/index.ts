export { RadiosDivider, RadiosItem, type RadiosItemProps } from './radios-item.js';
export { Radios, type RadiosDividerData, type RadiosItemData, type RadiosProps } from './radios.js';
