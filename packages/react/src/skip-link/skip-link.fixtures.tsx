import { attributesToProps, type MacroContent, slot } from '../../test/macro-attributes.js';
import { SkipLink } from './index.js';

/** `govukSkipLink`, said in our props. */
export function fromMacro({ text, html, classes, attributes, href }: MacroContent & { href?: string }) {
  return (
    <SkipLink href={href} className={classes} {...attributesToProps(attributes)}>
      {slot(text, html)}
    </SkipLink>
  );
}
