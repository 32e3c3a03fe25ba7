import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { isEmpty } from '../content.js';
import { type MaybeItem } from '../maybe-item.js';
import { type Slot, slotProps } from '../slot.js';
import {
  TableBody,
  TableCaption,
  type TableCaptionProps,
  TableCell,
  type TableCellProps,
  TableHead,
  TableHeader,
  type TableHeaderProps,
  TableRow,
} from './table-parts.js';

export interface TableProps extends ComponentProps<'table'> {
  /** What the table is about. */
  caption?: Slot<TableCaptionProps>;
  /** The headers of the columns. */
  head?: readonly Slot<TableHeaderProps>[] | undefined;
  /** The rows, each a list of cells. Give these, or `TableHead` and `TableBody` children. */
  rows?: readonly MaybeItem<readonly Slot<TableCellProps>[]>[] | undefined;
  /** Each row's first cell says what the row is about. */
  firstCellIsHeader?: boolean | undefined;
}

/**
 * Figures and facts to compare, in rows and columns.
 *
 * @see https://design-system.service.gov.uk/components/table/
 */
export function Table({ caption, head, rows, firstCellIsHeader, className, children, ...rest }: TableProps) {
  const captionProps = slotProps<TableCaptionProps>(caption);
  return (
    <table {...rest} className={classNames('govuk-table', className)}>
      {!isEmpty(captionProps.children) && <TableCaption {...captionProps} />}
      {head && (
        <TableHead>
          <TableRow>
            {head.map((cell, index) => (
              <TableHeader key={index} {...slotProps<TableHeaderProps>(cell)} />
            ))}
          </TableRow>
        </TableHead>
      )}
      {rows && (
        <TableBody>
          {rows.map(
            (row, index) =>
              row && (
                <TableRow key={index}>
                  {row.map((cell, column) =>
                    column === 0 && firstCellIsHeader ? (
                      <RowHeader key={column} {...slotProps<TableCellProps>(cell)} />
                    ) : (
                      <TableCell key={column} {...slotProps<TableCellProps>(cell)} />
                    ),
                  )}
                </TableRow>
              ),
          )}
        </TableBody>
      )}
      {children}
    </table>
  );
}

/** A cell given as data may say it is numeric; at the start of a row that has no meaning, and no look. */
function RowHeader({ format: _, ref: __, ...rest }: TableCellProps) {
  return <TableHeader {...rest} scope="row" />;
}
