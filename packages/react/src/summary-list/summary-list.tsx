import { type ComponentProps, type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { type LinkComponent } from '../link.js';
import { type MaybeItem } from '../maybe-item.js';
import { type Slot, slotProps } from '../slot.js';
import { SummaryCard, type SummaryCardProps } from './summary-card.js';
import { SummaryListActions, type SummaryListActionsData } from './summary-list-actions.js';
import {
  rowClassName,
  SummaryListKey,
  type SummaryListKeyProps,
  SummaryListValue,
  type SummaryListValueProps,
} from './summary-list-row.js';

/** One fact, said as data. */
export interface SummaryListRowData {
  /** What the fact is about. */
  key: Slot<SummaryListKeyProps>;
  /** The fact. */
  value?: Slot<SummaryListValueProps>;
  /** What people can do about it, such as change it. */
  actions?: SummaryListActionsData | undefined;
  className?: string | undefined;
}

export interface SummaryListProps extends ComponentProps<'dl'> {
  /** The facts, in order. Give these, or `SummaryListRow` children. */
  rows?: readonly MaybeItem<SummaryListRowData>[] | undefined;
  /** Puts a card with these props around the list. Its title is read out with every action. */
  card?: Omit<SummaryCardProps, 'children'> | undefined;
  /** What draws the action links. A plain `a` when left unset. */
  linkComponent?: LinkComponent | undefined;
}

/**
 * Lists facts with their names, such as the answers people check before they send a report.
 *
 * @see https://design-system.service.gov.uk/components/summary-list/
 */
export function SummaryList({ rows, card, linkComponent, className, children, ...rest }: SummaryListProps) {
  const cardTitle: ReactNode = slotProps(card?.title).children;
  const anyRowHasActions = rows?.some((row) => row && row.actions?.items?.length);
  const list = (
    <dl {...rest} className={classNames('govuk-summary-list', className)}>
      {rows?.map(
        (row, index) =>
          row && (
            <div
              key={index}
              className={rowClassName(Boolean(anyRowHasActions) && !row.actions?.items, row.className)}
            >
              {/* Most are words alone, and need not be taken apart. */}
              {typeof row.key === 'string' ? (
                <dt className="govuk-summary-list__key">{row.key}</dt>
              ) : (
                SummaryListKey(slotProps<SummaryListKeyProps>(row.key))
              )}
              {typeof row.value === 'string' ? (
                <dd className="govuk-summary-list__value">{row.value}</dd>
              ) : (
                SummaryListValue(slotProps<SummaryListValueProps>(row.value))
              )}
              {SummaryListActions({ ...row.actions, cardTitle, linkComponent })}
            </div>
          ),
      )}
      {children}
    </dl>
  );
  if (!card) return list;
  return (
    <SummaryCard linkComponent={linkComponent} {...card}>
      {list}
    </SummaryCard>
  );
}
