'use client';

import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { classNames } from '../class-names.js';
import { isEmpty, isText } from '../content.js';
import { type HeadingLevel, type HeadingTag } from '../heading.js';
import { SectionButton } from './section-button.js';
import { type AccordionTexts } from './texts.js';

/** One section, said as data. */
export interface AccordionItem {
  heading: ReactNode;
  /** A line of help under the heading. */
  summary?: ReactNode;
  /** Plain text becomes a paragraph; elements are left as they are. */
  content: ReactNode;
  /** Open to begin with. */
  expanded?: boolean | undefined;
}

export interface AccordionSectionProps extends AccordionItem {
  accordionId: string;
  number: number;
  headingLevel: HeadingLevel;
  texts: AccordionTexts;
  isHydrated: boolean;
  isExpanded: boolean;
  onToggle: () => void;
  /** The browser's own search has found something in the closed section. */
  onFind: () => void;
}

/** One section: its heading, which becomes a button once hydrated, and its content. */
export function AccordionSection({
  heading,
  summary,
  content,
  expanded,
  accordionId,
  number,
  headingLevel,
  texts,
  isHydrated,
  isExpanded,
  onToggle,
  onFind,
}: AccordionSectionProps) {
  const Heading: HeadingTag = `h${headingLevel}`;
  const contentId = `${accordionId}-content-${number}`;
  const headingId = `${accordionId}-heading-${number}`;
  const summaryId = isEmpty(summary) ? undefined : `${accordionId}-summary-${number}`;
  const isOpen = isHydrated ? isExpanded : expanded;

  return (
    <div className={classNames('govuk-accordion__section', isOpen && 'govuk-accordion__section--expanded')}>
      <div className="govuk-accordion__section-header" onClick={isHydrated ? onToggle : undefined}>
        <Heading className="govuk-accordion__section-heading">
          {isHydrated ? (
            <SectionButton {...{ heading, summary, headingId, summaryId, contentId, isExpanded, texts }} />
          ) : (
            <span className="govuk-accordion__section-button" id={headingId}>
              {heading}
            </span>
          )}
        </Heading>
        {summaryId && !isHydrated && (
          <div className="govuk-accordion__section-summary govuk-body" id={summaryId}>
            {summary}
          </div>
        )}
      </div>
      <SectionContent id={contentId} isHidden={isHydrated && !isExpanded} onFind={onFind}>
        {isText(content) ? <p className="govuk-body">{content}</p> : content}
      </SectionContent>
    </div>
  );
}

interface SectionContentProps {
  id: string;
  isHidden: boolean;
  onFind: () => void;
  children: ReactNode;
}

function SectionContent({ id, isHidden, onFind, children }: SectionContentProps) {
  const element = useRef<HTMLDivElement>(null);

  // React knows neither `hidden="until-found"` nor the event that the browser fires when it has found something.
  useLayoutEffect(() => {
    if (isHidden) element.current?.setAttribute('hidden', 'until-found');
    else element.current?.removeAttribute('hidden');
  }, [isHidden]);

  useLayoutEffect(() => {
    const content = element.current;
    content?.addEventListener('beforematch', onFind);
    return () => content?.removeEventListener('beforematch', onFind);
  }, [onFind]);

  return (
    <div ref={element} id={id} className="govuk-accordion__section-content">
      {children}
    </div>
  );
}
