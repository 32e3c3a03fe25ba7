import { slotProps, type MacroContent } from '../../test/macro-attributes.js';
import { ErrorMessage } from './index.js';

interface ErrorMessageMacro extends MacroContent {
  id?: string;
  visuallyHiddenText?: string;
}

/** `govukErrorMessage`, said in our props. */
export function fromMacro({ id, visuallyHiddenText, ...content }: ErrorMessageMacro) {
  return <ErrorMessage id={id} visuallyHiddenText={visuallyHiddenText} {...slotProps(content)} />;
}
