/** What the accordion's buttons say. */
export interface AccordionTexts {
  /** "Hide all sections" when left unset. */
  hideAllSectionsText?: string | undefined;
  /** "Hide" when left unset. */
  hideSectionText?: string | undefined;
  /** Ends the name of an open section's button. "Hide this section" when left unset. */
  hideSectionAriaLabelText?: string | undefined;
  /** "Show all sections" when left unset. */
  showAllSectionsText?: string | undefined;
  /** "Show" when left unset. */
  showSectionText?: string | undefined;
  /** Ends the name of a closed section's button. "Show this section" when left unset. */
  showSectionAriaLabelText?: string | undefined;
}

/** What the button above the sections says. */
export function wordForAll(areAllExpanded: boolean, texts: AccordionTexts): string {
  return areAllExpanded
    ? (texts.hideAllSectionsText ?? 'Hide all sections')
    : (texts.showAllSectionsText ?? 'Show all sections');
}

/** What a section's button says, and how its name ends. */
export function wordsFor(isExpanded: boolean, texts: AccordionTexts) {
  return isExpanded
    ? {
        toggle: texts.hideSectionText ?? 'Hide',
        label: texts.hideSectionAriaLabelText ?? 'Hide this section',
      }
    : {
        toggle: texts.showSectionText ?? 'Show',
        label: texts.showSectionAriaLabelText ?? 'Show this section',
      };
}
