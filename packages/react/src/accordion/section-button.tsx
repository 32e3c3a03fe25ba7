'use client';

import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Chevron } from './chevron.js';
import { type AccordionTexts, wordsFor } from './texts.js';

export interface SectionButtonProps {
  heading: ReactNode;
  summary: ReactNode;
  headingId: string;
  summaryId: string | undefined;
  contentId: string;
  isExpanded: boolean;
  texts: AccordionTexts;
}

/** The button that a section's heading becomes. The header around it takes the click. */
export function SectionButton({
  heading,
  summary,
  headingId,
  summaryId,
  contentId,
  isExpanded,
  texts,
}: SectionButtonProps) {
  const words = wordsFor(isExpanded, texts);
  const button = useRef<HTMLButtonElement>(null);
  const headingText = useRef<HTMLSpanElement>(null);
  const summaryText = useRef<HTMLSpanElement>(null);

  // The name is what the heading and the summary turn out to say: they may hold any component.
  useLayoutEffect(() => {
    const said = [headingText, summaryText].flatMap(({ current }) => current?.textContent.trim() ?? []);
    const name = [...said, words.label].join(' , ');
    button.current?.setAttribute('aria-label', name);
  });

  return (
    <button
      ref={button}
      type="button"
      className="govuk-accordion__section-button"
      aria-controls={contentId}
      aria-expanded={isExpanded}
    >
      <span ref={headingText} className="govuk-accordion__section-heading-text" id={headingId}>
        <span className="govuk-accordion__section-heading-text-focus">{heading}</span>
      </span>
      <Divider />
      {summaryId && (
        <>
          <span ref={summaryText} className="govuk-accordion__section-summary govuk-body" id={summaryId}>
            <span className="govuk-accordion__section-summary-focus">{summary}</span>
          </span>
          <Divider />
        </>
      )}
      <span className="govuk-accordion__section-toggle" data-nosnippet="">
        <span className="govuk-accordion__section-toggle-focus">
          <Chevron isUp={isExpanded} />
          <span className="govuk-accordion__section-toggle-text">{words.toggle}</span>
        </span>
      </span>
    </button>
  );
}

/** A pause between the parts, for screen readers that ignore the button's name. */
function Divider() {
  return <span className="govuk-visually-hidden govuk-accordion__section-heading-divider">, </span>;
}
