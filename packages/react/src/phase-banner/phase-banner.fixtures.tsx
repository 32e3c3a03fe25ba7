import { attributesToProps, type MacroContent, slot } from '../../test/macro-attributes.js';
import { tagProps } from '../tag/tag.fixtures.js';
import { PhaseBanner } from './index.js';

/** `govukPhaseBanner`, said in our props. */
export function fromMacro({
  text,
  html,
  classes,
  attributes,
  tag = {},
}: MacroContent & { tag?: MacroContent }) {
  return (
    <PhaseBanner tag={tagProps(tag)} className={classes} {...attributesToProps(attributes)}>
      {slot(text, html)}
    </PhaseBanner>
  );
}
