export {
  TableBody,
  type TableBodyProps,
  TableCaption,
  type TableCaptionProps,
  TableCell,
  type TableCellProps,
  TableHead,
  TableHeader,
  type TableHeaderProps,
  type TableHeadProps,
  TableRow,
  type TableRowProps,
} from './table-parts.js';
export { Table, type TableProps } from './table.js';
