import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { type MaybeItem } from '../maybe-item.js';
import { CookieBannerMessage, type CookieBannerMessageProps } from './cookie-banner-message.js';

export interface CookieBannerProps extends ComponentProps<'div'> {
  /** The question, and what shows once it is answered. Give these, or `CookieBannerMessage` children. */
  messages?: readonly MaybeItem<CookieBannerMessageProps>[] | undefined;
}

/**
 * Asks, before anything else on the page, whether the council may store cookies that it could do without. Its name for
 * screen readers is "Cookie banner" unless `aria-label` says otherwise. Put it in a `form`: its buttons are then sent
 * to the server and work without JavaScript.
 *
 * @see https://design-system.service.gov.uk/components/cookie-banner/
 */
export function CookieBanner({
  messages,
  className,
  children,
  'aria-label': label = 'Cookie banner',
  ...rest
}: CookieBannerProps) {
  return (
    <div
      {...rest}
      className={classNames('govuk-cookie-banner', className)}
      data-nosnippet=""
      role="region"
      aria-label={label}
    >
      {messages?.map((message, index) => message && <CookieBannerMessage key={index} {...message} />)}
      {children}
    </div>
  );
}
