import { attributesToProps, type MacroContent, slot } from '../../test/macro-attributes.js';
import { type HeadingLevel } from '../heading.js';
import { Feedback } from './index.js';

interface FeedbackMacro extends MacroContent {
  titleText?: string;
  titleHtml?: string;
  headingLevel?: HeadingLevel;
}

/** `govukFeedback`, said in our props. */
export function fromMacro({
  titleText,
  titleHtml,
  headingLevel,
  text,
  html,
  classes,
  attributes,
}: FeedbackMacro) {
  return (
    <Feedback
      title={slot(titleText, titleHtml)}
      headingLevel={headingLevel}
      className={classes}
      {...attributesToProps(attributes)}
    >
      {slot(text, html)}
    </Feedback>
  );
}
