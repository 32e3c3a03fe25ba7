import { htmlToReact } from '../../test/html-to-react.js';
import {
  attributesToProps,
  type MacroAttributes,
  type MacroContent,
  presentItems,
  slot,
} from '../../test/macro-attributes.js';
import { ServiceNavigation } from './index.js';

interface ItemMacro extends MacroContent {
  href?: string;
  current?: boolean;
  active?: boolean;
}

interface ServiceNavigationMacro {
  serviceName?: string;
  serviceUrl?: string;
  navigation?: (ItemMacro | null | false | '')[];
  ariaLabel?: string;
  menuButtonText?: string;
  menuButtonLabel?: string;
  navigationLabel?: string;
  navigationId?: string;
  navigationClasses?: string;
  collapseNavigationOnMobile?: boolean;
  slots?: {
    start?: string;
    end?: string | { html?: string; align?: 'inline' };
    navigationStart?: string;
    navigationEnd?: string;
  };
  classes?: string;
  attributes?: MacroAttributes;
}

const INVERSE = 'govuk-service-navigation--inverse';

const node = (html: string | undefined) => html && htmlToReact(html);

/** `govukServiceNavigation`, said in our props. `ariaLabel` is `aria-label`. */
export function fromMacro({
  ariaLabel,
  navigation,
  navigationClasses,
  slots,
  classes = '',
  attributes,
  ...rest
}: ServiceNavigationMacro) {
  const end = typeof slots?.end === 'string' ? { html: slots.end } : slots?.end;
  return (
    <ServiceNavigation
      {...rest}
      aria-label={ariaLabel}
      navigation={presentItems(navigation).map(({ text, html, attributes: itemAttributes, ...item }) => ({
        ...item,
        children: slot(text, html),
        ...attributesToProps(itemAttributes),
      }))}
      navigationClassName={navigationClasses}
      slots={
        slots && {
          start: node(slots.start),
          end: end && { children: node(end.html), align: end.align },
          navigationStart: node(slots.navigationStart),
          navigationEnd: node(slots.navigationEnd),
        }
      }
      variant={classes.includes(INVERSE) ? 'inverse' : undefined}
      className={classes.replace(INVERSE, '')}
      {...attributesToProps(attributes)}
    />
  );
}
