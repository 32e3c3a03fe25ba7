import { Chevron } from './chevron.js';
import { type AccordionTexts, wordForAll } from './texts.js';

export interface ShowAllProps {
  areAllExpanded: boolean;
  texts: AccordionTexts;
  onToggle: () => void;
}

/** The button above the sections that opens or closes all of them. */
export function ShowAll({ areAllExpanded, texts, onToggle }: ShowAllProps) {
  return (
    <div className="govuk-accordion__controls">
      <button
        type="button"
        className="govuk-accordion__show-all"
        aria-expanded={areAllExpanded}
        onClick={onToggle}
      >
        <Chevron isUp={areAllExpanded} />
        <span className="govuk-accordion__show-all-text">{wordForAll(areAllExpanded, texts)}</span>
      </button>
    </div>
  );
}
