import {
  attributesToProps,
  type MacroAttributes,
  type MacroContent,
  slotProps,
} from '../../test/macro-attributes.js';
import { Table } from './index.js';

interface CellMacro extends MacroContent {
  format?: 'numeric';
  colspan?: number;
  rowspan?: number;
}

interface TableMacro {
  caption?: string;
  captionClasses?: string;
  head?: CellMacro[];
  rows?: (CellMacro[] | null | false)[];
  firstCellIsHeader?: boolean;
  classes?: string;
  attributes?: MacroAttributes;
}

const cellProps = ({ format, colspan, rowspan, ...content }: CellMacro) => ({
  format,
  colSpan: colspan,
  rowSpan: rowspan,
  ...slotProps(content),
});

/** `govukTable`, said in our props. */
export function fromMacro({
  caption,
  captionClasses,
  head,
  rows,
  firstCellIsHeader,
  classes,
  attributes,
}: TableMacro) {
  return (
    <Table
      caption={{ children: caption, className: captionClasses }}
      head={head?.map(cellProps)}
      rows={rows?.map((row) => row && row.map(cellProps))}
      firstCellIsHeader={firstCellIsHeader}
      className={classes}
      {...attributesToProps(attributes)}
    />
  );
}
