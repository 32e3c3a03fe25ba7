import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { isEmpty } from '../content.js';
import { type MaybeItem } from '../maybe-item.js';
import { type Slot, slotProps } from '../slot.js';
import {
  drawCell,
  drawHeader,
  TableCaption,
  type TableCaptionProps,
  type TableCellProps,
  type TableHeaderProps,
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
      {isEmpty(captionProps.children) ? null : TableCaption(captionProps)}
      {head ? (
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            {head.map((cell, index) => drawHeader(slotProps<TableHeaderProps>(cell), index))}
          </tr>
        </thead>
      ) : null}
      {rows ? (
        <tbody className="govuk-table__body">
          {rows.map((row, index) =>
            row ? (
              <tr key={index} className="govuk-table__row">
                {row.map((cell, column) =>
                  column === 0 && firstCellIsHeader
                    ? drawRowHeader(slotProps<TableCellProps>(cell), column)
                    : drawDataCell(cell, column),
                )}
              </tr>
            ) : null,
          )}
        </tbody>
      ) : null}
      {children}
    </table>
  );
}

/** A cell given as data may say it is numeric; at the start of a row that has no meaning, and no look. */
function drawRowHeader({ format: _, ref: __, ...rest }: TableCellProps, key: number) {
  return drawHeader({ ...rest, scope: 'row' }, key);
}

/** Most cells are words alone, and most of a page may be cells. */
const drawDataCell = (cell: Slot<TableCellProps>, key: number) =>
  typeof cell === 'string' ? (
    <td key={key} className="govuk-table__cell">
      {cell}
    </td>
  ) : (
    drawCell(slotProps<TableCellProps>(cell), key)
  );
