'use client';

import { type ComponentProps, type ReactNode, useEffect, useRef } from 'react';
import { classNames } from '../class-names.js';
import { isText } from '../content.js';
import { type HeadingLevel, type HeadingTag } from '../heading.js';
import { moveFocus } from '../move-focus.js';
import { useHydrated } from '../use-hydrated.js';
import { useJoinedRef } from '../use-joined-ref.js';

export interface NotificationBannerProps extends Omit<ComponentProps<'div'>, 'title'> {
  /** `success` says that something people did has worked; it is announced and takes focus. */
  type?: 'success' | undefined;
  /** "Success" for a success, "Important" otherwise, when left unset. */
  title?: ReactNode;
  /** 2 when left unset. */
  titleHeadingLevel?: HeadingLevel | undefined;
  /** `govuk-notification-banner-title` when left unset; give another for a second banner on a page. */
  titleId?: string | undefined;
  /** Leave the focus where it is. By default a banner with the role `alert` takes it when it appears. */
  disableAutoFocus?: boolean | undefined;
}

/**
 * Tells people something that is not about the page they are on: that their report was sent, or that the office is
 * closed. Plain text becomes the heading; elements are left as they are.
 *
 * @see https://design-system.service.gov.uk/components/notification-banner/
 */
export function NotificationBanner({
  type,
  title = type === 'success' ? 'Success' : 'Important',
  titleHeadingLevel = 2,
  titleId = 'govuk-notification-banner-title',
  disableAutoFocus,
  role = type === 'success' ? 'alert' : 'region',
  className,
  children,
  ref,
  ...rest
}: NotificationBannerProps) {
  const isHydrated = useHydrated();
  const root = useRef<HTMLDivElement>(null);
  const joinedRef = useJoinedRef(root, ref);
  const takesFocus = role === 'alert' && !disableAutoFocus;
  const Heading: HeadingTag = `h${titleHeadingLevel}`;

  useEffect(() => {
    if (takesFocus && root.current) return moveFocus(root.current);
    return undefined;
  }, [takesFocus]);

  return (
    <div
      {...rest}
      ref={joinedRef}
      className={classNames(
        'govuk-notification-banner',
        type && `govuk-notification-banner--${type}`,
        className,
      )}
      role={role}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-govuk-notification-banner-init={isHydrated ? '' : undefined}
      data-disable-auto-focus={disableAutoFocus}
    >
      <div className="govuk-notification-banner__header">
        <Heading className="govuk-notification-banner__title" id={titleId}>
          {title}
        </Heading>
      </div>
      <div className="govuk-notification-banner__content">
        {isText(children) ? <p className="govuk-notification-banner__heading">{children}</p> : children}
      </div>
    </div>
  );
}
