import {
  attributesToProps,
  type MacroAttributes,
  type MacroContent,
  slot,
} from '../../test/macro-attributes.js';
import { Breadcrumbs } from './index.js';

interface BreadcrumbsMacro {
  items?: (MacroContent & { href?: string })[];
  collapseOnMobile?: boolean;
  labelText?: string;
  classes?: string;
  attributes?: MacroAttributes;
}

const INVERSE = 'govuk-breadcrumbs--inverse';

/** `govukBreadcrumbs`, said in our props. `labelText` is `aria-label`. */
export function fromMacro({
  items,
  labelText,
  classes = '',
  attributes,
  collapseOnMobile,
}: BreadcrumbsMacro) {
  return (
    <Breadcrumbs
      items={items?.map(({ text, html, href, attributes: itemAttributes }) => ({
        href,
        children: slot(text, html),
        ...attributesToProps(itemAttributes),
      }))}
      collapseOnMobile={collapseOnMobile}
      variant={classes.includes(INVERSE) ? 'inverse' : undefined}
      className={classes.replace(INVERSE, '')}
      aria-label={labelText}
      {...attributesToProps(attributes)}
    />
  );
}
