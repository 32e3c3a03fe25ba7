import { type TabsProps } from './tabs.js';

/** The tabs' words in Welsh: spread them on the component. */
export const tabsCymraeg = { title: 'Cynnwys' } satisfies TabsProps;
