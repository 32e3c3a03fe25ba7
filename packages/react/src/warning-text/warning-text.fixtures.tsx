import { attributesToProps, type MacroContent, slot } from '../../test/macro-attributes.js';
import { WarningText } from './index.js';

/** `govukWarningText`, said in our props. */
export function fromMacro({
  text,
  html,
  classes,
  attributes,
  iconFallbackText,
}: MacroContent & { iconFallbackText?: string }) {
  return (
    <WarningText
      iconFallbackText={iconFallbackText || undefined}
      className={classes}
      {...attributesToProps(attributes)}
    >
      {slot(text, html)}
    </WarningText>
  );
}
