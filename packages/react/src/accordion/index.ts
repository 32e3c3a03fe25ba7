export { type AccordionItem } from './accordion-section.js';
export { Accordion, type AccordionProps } from './accordion.js';
export { accordionCymraeg } from './cymraeg.js';
export { type AccordionTexts } from './texts.js';
