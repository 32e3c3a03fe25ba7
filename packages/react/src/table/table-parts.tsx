import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';

export type TableCaptionProps = ComponentProps<'caption'>;

/** What the table is about. `govuk-table__caption--m`, `--l` and `--xl` make it larger. */
export function TableCaption(props: TableCaptionProps) {
  return <caption {...props} className={classNames('govuk-table__caption', props.className)} />;
}

export type TableHeadProps = ComponentProps<'thead'>;

/** The row of column headers. */
export function TableHead(props: TableHeadProps) {
  return <thead {...props} className={classNames('govuk-table__head', props.className)} />;
}

export type TableBodyProps = ComponentProps<'tbody'>;

/** The rows. */
export function TableBody(props: TableBodyProps) {
  return <tbody {...props} className={classNames('govuk-table__body', props.className)} />;
}

export type TableRowProps = ComponentProps<'tr'>;

/** One row of headers or cells. */
export function TableRow(props: TableRowProps) {
  return <tr {...props} className={classNames('govuk-table__row', props.className)} />;
}

export interface TableHeaderProps extends ComponentProps<'th'> {
  /** `numeric` sets figures to the right, so that they line up. */
  format?: 'numeric' | undefined;
}

/** A header. Of its column, unless `scope` is `row`. */
export function TableHeader(props: TableHeaderProps) {
  return drawHeader(props);
}

/** Tables of data call it: React draws what a function returns for half the price of a component. */
export function drawHeader({ scope = 'col', format, className, ...rest }: TableHeaderProps, key?: number) {
  return (
    <th
      key={key}
      {...rest}
      scope={scope}
      className={classNames('govuk-table__header', format && `govuk-table__header--${format}`, className)}
    />
  );
}

export interface TableCellProps extends ComponentProps<'td'> {
  /** `numeric` sets figures to the right, so that they line up. */
  format?: 'numeric' | undefined;
}

/** A cell. */
export function TableCell(props: TableCellProps) {
  return drawCell(props);
}

/** As `drawHeader`. */
export function drawCell({ format, className, ...rest }: TableCellProps, key?: number) {
  return (
    <td
      key={key}
      {...rest}
      className={classNames('govuk-table__cell', format && `govuk-table__cell--${format}`, className)}
    />
  );
}
