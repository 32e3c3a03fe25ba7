import {
  attributesToProps,
  type MacroAttributes,
  type MacroContent,
  slot,
} from '../../test/macro-attributes.js';
import { Pagination } from './index.js';

interface LinkMacro extends MacroContent {
  href: string;
  labelText?: string;
}

interface ItemMacro {
  number?: string | number;
  href?: string;
  current?: boolean;
  ellipsis?: boolean;
  visuallyHiddenText?: string;
  attributes?: MacroAttributes;
}

interface PaginationMacro {
  previous?: LinkMacro;
  next?: LinkMacro;
  items?: (ItemMacro | null)[];
  landmarkLabel?: string;
  classes?: string;
  attributes?: MacroAttributes;
}

const linkProps = (link: LinkMacro | undefined) =>
  link && {
    href: link.href,
    labelText: link.labelText,
    children: slot(link.text, link.html),
    ...attributesToProps(link.attributes),
  };

/** `govukPagination`, said in our props. Labels are `aria-label`. The macro skips an empty object too. */
export function fromMacro({ previous, next, items, landmarkLabel, classes, attributes }: PaginationMacro) {
  return (
    <Pagination
      previous={linkProps(previous)}
      next={linkProps(next)}
      items={items?.map((item) => item && Object.keys(item).length > 0 && itemProps(item))}
      aria-label={landmarkLabel}
      className={classes}
      {...attributesToProps(attributes)}
    />
  );
}

const itemProps = ({ visuallyHiddenText, attributes, ...item }: ItemMacro) => ({
  ...item,
  'aria-label': visuallyHiddenText,
  ...attributesToProps(attributes),
});
