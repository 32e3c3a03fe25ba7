import { type AccordionTexts } from './texts.js';

/** The accordion's words in Welsh: spread them on the component. */
export const accordionCymraeg = {
  hideAllSectionsText: 'Cuddio pob adran',
  hideSectionText: 'Cuddio',
  hideSectionAriaLabelText: 'Cuddio’r adran hon',
  showAllSectionsText: 'Dangos pob adran',
  showSectionText: 'Dangos',
  showSectionAriaLabelText: 'Dangos yr adran hon',
} satisfies AccordionTexts;
