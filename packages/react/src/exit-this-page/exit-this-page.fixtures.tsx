import { attributesToProps, type MacroContent, slot } from '../../test/macro-attributes.js';
import { ExitThisPage, type ExitThisPageTexts } from './index.js';

interface ExitThisPageMacro extends MacroContent, ExitThisPageTexts {
  redirectUrl?: string;
  id?: string;
}

/** `govukExitThisPage`, said in our props. */
export function fromMacro({ text, html, classes, attributes, ...rest }: ExitThisPageMacro) {
  return (
    <ExitThisPage {...rest} className={classes} {...attributesToProps(attributes)}>
      {slot(text, html)}
    </ExitThisPage>
  );
}
