import { attributesToProps, type MacroContent, slot } from '../../test/macro-attributes.js';
import { InsetText } from './index.js';

/** `govukInsetText`, said in our props. */
export function fromMacro({ text, html, classes, attributes, id }: MacroContent & { id?: string }) {
  return (
    <InsetText id={id} className={classes} {...attributesToProps(attributes)}>
      {slot(text, html)}
    </InsetText>
  );
}
