import { attributesToProps, type MacroContent, slot } from '../../test/macro-attributes.js';
import { BackLink } from './index.js';

const INVERSE = 'govuk-back-link--inverse';

/** `govukBackLink`, said in our props. */
export function fromMacro({ text, html, classes = '', attributes, href }: MacroContent & { href?: string }) {
  return (
    <BackLink
      href={href}
      variant={classes.includes(INVERSE) ? 'inverse' : undefined}
      className={classes.replace(INVERSE, '')}
      {...attributesToProps(attributes)}
    >
      {slot(text, html)}
    </BackLink>
  );
}
