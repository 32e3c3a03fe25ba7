import { type ComponentProps, type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { isEmpty, isText } from '../content.js';
import { type DataAttributes } from '../data-attributes.js';

export interface CookieBannerMessageProps extends ComponentProps<'div'>, DataAttributes {
  /** The question in short, such as "Cookies on this site". Answers have none. */
  heading?: ReactNode;
  /** The buttons, and links with the class `govuk-link`. */
  actions?: ReactNode;
}

/**
 * One message in a `CookieBanner`. Give the answer the role `alert`, so that it is announced. Plain text becomes a
 * paragraph; elements are left as they are.
 */
export function CookieBannerMessage({
  heading,
  actions,
  className,
  children,
  ...rest
}: CookieBannerMessageProps) {
  return (
    <div {...rest} className={classNames('govuk-cookie-banner__message govuk-width-container', className)}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {!isEmpty(heading) && <h2 className="govuk-cookie-banner__heading govuk-heading-m">{heading}</h2>}
          <div className="govuk-cookie-banner__content">
            {isText(children) ? <p className="govuk-body">{children}</p> : children}
          </div>
        </div>
      </div>
      {!isEmpty(actions) && <div className="govuk-button-group">{actions}</div>}
    </div>
  );
}
