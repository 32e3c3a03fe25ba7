'use client';

import { type ComponentProps, type KeyboardEvent, type MouseEvent } from 'react';
import { classNames } from '../class-names.js';
import { tabId, type TabsState } from './use-tabs.js';

export interface TabProps extends ComponentProps<'a'> {
  panelId: string;
  isOpen: boolean;
  /** A tab; otherwise a link to a section further down. */
  isTabbed: boolean;
  state: TabsState;
}

/** One tab, in its list item. */
export function Tab({ panelId, isOpen, isTabbed, state, className, onClick, onKeyDown, ...rest }: TabProps) {
  function handleClick(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    if (!isTabbed || event.defaultPrevented) return;
    event.preventDefault();
    state.open(panelId);
  }

  function handleKeyDown(event: KeyboardEvent<HTMLAnchorElement>) {
    onKeyDown?.(event);
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!isTabbed || event.defaultPrevented || (step !== 1 && step !== -1)) return;
    event.preventDefault();
    state.move(step);
  }

  const tabProps = isTabbed && {
    id: tabId(panelId),
    role: 'tab',
    'aria-controls': panelId,
    'aria-selected': isOpen,
    tabIndex: isOpen ? 0 : -1,
  };

  return (
    <li
      role={isTabbed ? 'presentation' : undefined}
      className={classNames('govuk-tabs__list-item', isOpen && 'govuk-tabs__list-item--selected')}
    >
      <a
        {...rest}
        {...tabProps}
        href={`#${panelId}`}
        className={classNames('govuk-tabs__tab', className)}
        onClick={handleClick}
        onKeyDown={handleKeyDown}
      />
    </li>
  );
}
