'use client';

import { type ComponentProps, type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { type MaybeItem } from '../maybe-item.js';
import { type Slot, slotProps } from '../slot.js';
import { useHydrated } from '../use-hydrated.js';
import { useTabletOrWider } from '../use-tablet-or-wider.js';
import { TabPanel } from './tab-panel.js';
import { Tab } from './tab.js';
import { useTabs } from './use-tabs.js';

/** One tab and its panel. Attributes go to the tab's link. */
export interface TabsItem extends Omit<ComponentProps<'a'>, 'href' | 'children'> {
  /** The panel's id, which the page's address ends in while it is open. Made from `idPrefix` when left unset. */
  id?: string | undefined;
  /** What the tab is called. */
  label: ReactNode;
  /** What it shows. Plain text becomes a paragraph; elements are left as they are. */
  panel: Slot<ComponentProps<'div'>>;
}

export interface TabsProps extends Omit<ComponentProps<'div'>, 'title' | 'children'> {
  /** The tabs in order. The first is open, unless the page's address ends in the id of another panel. */
  items?: readonly MaybeItem<TabsItem>[] | undefined;
  /** A heading, shown where the tabs are a list of links. "Contents" when left unset. */
  title?: ReactNode;
  /** Starts the id of each panel that has none of its own. The `id`, or `tabs`, when left unset. */
  idPrefix?: string | undefined;
}

/**
 * Sections of a page of which people need one at a time. On small screens and without JavaScript they are a list of
 * links to sections that all show.
 *
 * @see https://design-system.service.gov.uk/components/tabs/
 */
export function Tabs({
  items = [],
  title = 'Contents',
  id,
  idPrefix = id ?? 'tabs',
  className,
  ...rest
}: TabsProps) {
  const isHydrated = useHydrated();
  const isTabbed = useTabletOrWider() === true;
  const tabs = items.flatMap((item, index) =>
    item ? [{ index, panelId: item.id ?? `${idPrefix}-${index + 1}`, item }] : [],
  );
  const state = useTabs(
    tabs.map(({ panelId }) => panelId),
    isTabbed,
  );
  const isOpen = (panelId: string, index: number) => (isHydrated ? panelId === state.openId : index === 0);

  return (
    <div
      {...rest}
      id={id}
      className={classNames('govuk-tabs', isHydrated && 'govuk-frontend-supported', className)}
      data-module="govuk-tabs"
      data-govuk-tabs-init={isHydrated ? '' : undefined}
    >
      <h2 className="govuk-tabs__title">{title}</h2>
      {items.length > 0 && (
        <ul className="govuk-tabs__list" role={isTabbed ? 'tablist' : undefined}>
          {tabs.map(({ index, panelId, item: { id: _, panel: __, label, ...link } }) => (
            <Tab
              key={panelId}
              {...link}
              panelId={panelId}
              isOpen={isOpen(panelId, index)}
              isTabbed={isTabbed}
              state={state}
            >
              {label}
            </Tab>
          ))}
        </ul>
      )}
      {tabs.map(({ index, panelId, item }) => (
        <TabPanel
          key={panelId}
          {...slotProps<ComponentProps<'div'>>(item.panel)}
          id={panelId}
          // Small screens show every panel; what is not hydrated is left to the style sheet, which shows them too.
          isHidden={(isTabbed || !isHydrated) && !isOpen(panelId, index)}
          isTabbed={isTabbed}
        />
      ))}
    </div>
  );
}
