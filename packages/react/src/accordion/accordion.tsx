'use client';

import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { dataTexts } from '../data-texts.js';
import { type HeadingLevel } from '../heading.js';
import { type MaybeItem } from '../maybe-item.js';
import { textsApart } from '../texts-apart.js';
import { useHydrated } from '../use-hydrated.js';
import { type AccordionItem, AccordionSection } from './accordion-section.js';
import { ShowAll } from './show-all.js';
import { type AccordionTexts } from './texts.js';
import { useExpanded } from './use-expanded.js';

export interface AccordionProps extends AccordionTexts, Omit<ComponentProps<'div'>, 'children'> {
  /** Unique on the site: what is open is remembered under it. It also starts the ids of the sections' parts. */
  id: string;
  /** The sections, in order. */
  items: readonly MaybeItem<AccordionItem>[];
  /** The level of the sections' headings. 2 when left unset. */
  headingLevel?: HeadingLevel | undefined;
  /** Whether sections are found again as they were left, until the browser is closed. So when left unset. */
  rememberExpanded?: boolean | undefined;
}

/**
 * Sections that open and close one by one or all together. Without JavaScript all of them show. What is closed is
 * still found by the browser's own search.
 *
 * @see https://design-system.service.gov.uk/components/accordion/
 */
export function Accordion(props: AccordionProps) {
  const [texts, { id, items, headingLevel = 2, rememberExpanded, className, ...rest }] = textsApart(props);
  const isHydrated = useHydrated();
  const sections = items.flatMap((item, index) => (item ? [{ item, number: index + 1 }] : []));
  const { isExpanded, expand, remember } = useExpanded(
    sections.map(({ item, number }) => ({
      key: `${id}-content-${number}`,
      initially: item.expanded ?? false,
    })),
    rememberExpanded ?? true,
  );
  const areAllExpanded = sections.every((_, index) => isExpanded(index));

  function toggleAll() {
    sections.forEach((_, index) => remember(index, !areAllExpanded));
  }

  return (
    <div
      {...rest}
      id={id}
      className={classNames('govuk-accordion', isHydrated && 'govuk-frontend-supported', className)}
      data-module="govuk-accordion"
      data-govuk-accordion-init={isHydrated ? '' : undefined}
      data-remember-expanded={rememberExpanded}
      {...dataTexts(texts)}
    >
      {isHydrated && <ShowAll areAllExpanded={areAllExpanded} texts={texts} onToggle={toggleAll} />}
      {sections.map(({ item, number }, index) => (
        <AccordionSection
          key={number}
          {...item}
          accordionId={id}
          number={number}
          headingLevel={headingLevel}
          texts={texts}
          isHydrated={isHydrated}
          isExpanded={isExpanded(index)}
          onFind={() => expand(index)}
          onToggle={() => remember(index, !isExpanded(index))}
        />
      ))}
    </div>
  );
}
