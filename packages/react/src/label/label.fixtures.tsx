import { slotProps, type MacroContent } from '../../test/macro-attributes.js';
import { Label } from './index.js';

interface LabelMacro extends MacroContent {
  for?: string;
  isPageHeading?: boolean;
}

/** `govukLabel`, said in our props. */
export function fromMacro({ for: htmlFor, isPageHeading, ...content }: LabelMacro) {
  return <Label {...slotProps(content)} htmlFor={htmlFor} isPageHeading={isPageHeading} />;
}
