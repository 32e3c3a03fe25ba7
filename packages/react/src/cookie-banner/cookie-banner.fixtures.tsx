import {
  attributesToProps,
  type MacroAttributes,
  type MacroContent,
  slot,
} from '../../test/macro-attributes.js';
import { type ActionMacro, actionsFromMacro } from '../button/action.fixtures.js';
import { CookieBanner } from './index.js';

interface MessageMacro extends MacroContent {
  headingText?: string;
  headingHtml?: string;
  actions?: ActionMacro[];
  hidden?: boolean;
  role?: string;
}

interface CookieBannerMacro {
  messages?: MessageMacro[];
  ariaLabel?: string;
  hidden?: boolean;
  classes?: string;
  attributes?: MacroAttributes;
}

/** `govukCookieBanner`, said in our props. `ariaLabel` is `aria-label`. */
export function fromMacro({ messages, ariaLabel, hidden, classes, attributes }: CookieBannerMacro) {
  return (
    <CookieBanner
      messages={messages?.map((message) => ({
        heading: slot(message.headingText, message.headingHtml),
        children: slot(message.text, message.html),
        actions: message.actions && actionsFromMacro(message.actions),
        hidden: message.hidden,
        role: message.role,
        className: message.classes,
        ...attributesToProps(message.attributes),
      }))}
      aria-label={ariaLabel}
      hidden={hidden}
      className={classes}
      {...attributesToProps(attributes)}
    />
  );
}
