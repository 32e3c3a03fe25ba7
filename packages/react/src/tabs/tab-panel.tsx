import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { isText } from '../content.js';
import { tabId } from './use-tabs.js';

export interface TabPanelProps extends ComponentProps<'div'> {
  id: string;
  isHidden: boolean;
  /** Belongs to a tab; otherwise a section of the page. */
  isTabbed: boolean;
}

/** What one tab shows. */
export function TabPanel({ id, isHidden, isTabbed, className, children, ...rest }: TabPanelProps) {
  return (
    <div
      {...rest}
      {...(isTabbed && { role: 'tabpanel', 'aria-labelledby': tabId(id) })}
      id={id}
      className={classNames('govuk-tabs__panel', isHidden && 'govuk-tabs__panel--hidden', className)}
    >
      {isText(children) ? <p className="govuk-body">{children}</p> : children}
    </div>
  );
}
