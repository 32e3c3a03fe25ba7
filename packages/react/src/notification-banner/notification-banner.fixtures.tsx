import { attributesToProps, type MacroContent, slot } from '../../test/macro-attributes.js';
import { type HeadingLevel } from '../heading.js';
import { NotificationBanner } from './index.js';

interface NotificationBannerMacro extends MacroContent {
  type?: string;
  titleText?: string;
  titleHtml?: string;
  titleHeadingLevel?: HeadingLevel;
  titleId?: string;
  role?: string;
  disableAutoFocus?: boolean;
}

/** `govukNotificationBanner`, said in our props. Any type but `success` is the ordinary banner. */
export function fromMacro({
  type,
  titleText,
  titleHtml,
  text,
  html,
  classes,
  attributes,
  ...rest
}: NotificationBannerMacro) {
  return (
    <NotificationBanner
      {...rest}
      type={type === 'success' ? type : undefined}
      title={slot(titleText, titleHtml)}
      className={classes}
      {...attributesToProps(attributes)}
    >
      {slot(text, html)}
    </NotificationBanner>
  );
}
