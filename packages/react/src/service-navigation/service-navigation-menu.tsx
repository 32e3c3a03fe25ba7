'use client';

import { type ReactNode, useRef, useState } from 'react';
import { useInitMark } from '../use-init-mark.js';
import { useTabletOrWider } from '../use-tablet-or-wider.js';

export interface ServiceNavigationMenuProps {
  id: string;
  buttonText: string;
  buttonLabel: string | undefined;
  isCollapsible: boolean;
  children: ReactNode;
}

/** The list of pages and, on small screens once hydrated, the button that opens and closes it. */
export function ServiceNavigationMenu({
  id,
  buttonText,
  buttonLabel,
  isCollapsible,
  children,
}: ServiceNavigationMenuProps) {
  const list = useRef<HTMLUListElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const isNarrow = useTabletOrWider() === false;
  const isCollapsed = isCollapsible && isNarrow && !isOpen;
  useInitMark(list, 'govuk-service-navigation');

  return (
    <>
      {isCollapsible && (
        <button
          type="button"
          className="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={id}
          aria-label={buttonLabel === buttonText ? undefined : buttonLabel}
          aria-expanded={isNarrow ? isOpen : undefined}
          hidden={!isNarrow}
          aria-hidden={isNarrow ? undefined : true}
          onClick={() => setIsOpen(!isOpen)}
        >
          {buttonText}
        </button>
      )}
      <ul ref={list} className="govuk-service-navigation__list" id={id} hidden={isCollapsed}>
        {children}
      </ul>
    </>
  );
}
