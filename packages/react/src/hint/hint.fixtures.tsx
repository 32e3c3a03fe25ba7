import { slotProps, type MacroContent } from '../../test/macro-attributes.js';
import { Hint } from './index.js';

interface HintMacro extends MacroContent {
  id?: string;
}

/** `govukHint`, said in our props. */
export function fromMacro({ id, ...content }: HintMacro) {
  return <Hint id={id} {...slotProps(content)} />;
}
