import { attributesToProps, type MacroContent, slot } from '../../test/macro-attributes.js';
import { Details } from './index.js';

interface DetailsMacro extends MacroContent {
  summaryText?: string;
  summaryHtml?: string;
  id?: string;
  open?: boolean;
}

/** `govukDetails`, said in our props. */
export function fromMacro({
  summaryText,
  summaryHtml,
  text,
  html,
  classes,
  attributes,
  ...rest
}: DetailsMacro) {
  return (
    <Details
      summary={slot(summaryText, summaryHtml)}
      className={classes}
      {...rest}
      {...attributesToProps(attributes)}
    >
      {slot(text, html)}
    </Details>
  );
}
