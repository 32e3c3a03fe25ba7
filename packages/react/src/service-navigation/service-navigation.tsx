import { type ComponentProps, type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { isEmpty } from '../content.js';
import { type LinkComponent } from '../link.js';
import { type MaybeItem } from '../maybe-item.js';
import { type Slot, slotProps } from '../slot.js';
import { ServiceNavigationItem, type ServiceNavigationItemProps } from './service-navigation-item.js';
import { ServiceNavigationMenu } from './service-navigation-menu.js';

/** What comes after the navigation, and where. */
export interface ServiceNavigationEndProps {
  children?: ReactNode;
  /** `inline` keeps it on the line of the navigation while there is room. */
  align?: 'inline' | undefined;
}

/** Places for what GOV.UK Frontend does not foresee, such as a `LanguageNavigation` at the end. */
export interface ServiceNavigationSlots {
  start?: ReactNode;
  end?: Slot<ServiceNavigationEndProps>;
  /** List items before the first, such as a `ServiceNavigationItem`. */
  navigationStart?: ReactNode;
  /** List items after the last. */
  navigationEnd?: ReactNode;
}

export interface ServiceNavigationProps extends Omit<ComponentProps<'section'>, 'children'> {
  serviceName?: ReactNode;
  /** Where the service's name leads. Plain text when left unset. */
  serviceUrl?: string | undefined;
  /** The pages of the service. */
  navigation?: readonly MaybeItem<ServiceNavigationItemProps>[] | undefined;
  /** The words on the menu button of small screens. "Menu" when left unset. */
  menuButtonText?: string | undefined;
  /** What the menu button is called to screen readers, where its words are not enough. */
  menuButtonLabel?: string | undefined;
  /** What the navigation is called to screen readers. The menu button's words when left unset. */
  navigationLabel?: string | undefined;
  /** `navigation` when left unset. */
  navigationId?: string | undefined;
  navigationClassName?: string | undefined;
  /** Whether small screens show a menu button in place of the navigation. As left unset: with two items or more. */
  collapseNavigationOnMobile?: boolean | undefined;
  slots?: ServiceNavigationSlots | undefined;
  /** `inverse` is for dark backgrounds. */
  variant?: 'inverse' | undefined;
  /** What draws the links. A plain `a` when left unset. */
  linkComponent?: LinkComponent | undefined;
}

/**
 * The name of the service and the way around it, under the header. Its name for screen readers is "Service
 * information" unless `aria-label` says otherwise. Without JavaScript the whole navigation shows.
 *
 * @see https://design-system.service.gov.uk/components/service-navigation/
 */
export function ServiceNavigation({
  serviceName,
  serviceUrl,
  navigation,
  menuButtonText = 'Menu',
  menuButtonLabel,
  navigationLabel = menuButtonText,
  navigationId = 'navigation',
  navigationClassName,
  collapseNavigationOnMobile,
  slots = {},
  variant,
  linkComponent,
  className,
  'aria-label': label = 'Service information',
  ...rest
}: ServiceNavigationProps) {
  const end = slotProps<ServiceNavigationEndProps>(slots.end);
  const items = (navigation ?? []).filter((item) => !!item);
  const hasNavigation = items.length > 0 || !isEmpty(slots.navigationStart) || !isEmpty(slots.navigationEnd);
  const isLandmark = !isEmpty(serviceName) || !isEmpty(slots.start) || !isEmpty(end.children);
  // With nothing but navigation in it, the `nav` is landmark enough. To a ref both are an HTMLElement.
  const Root = (isLandmark ? 'section' : 'div') as 'section';

  return (
    <Root
      {...rest}
      aria-label={isLandmark ? label : undefined}
      className={classNames(
        'govuk-service-navigation',
        variant && `govuk-service-navigation--${variant}`,
        className,
      )}
      data-module="govuk-service-navigation"
    >
      <div
        className={classNames(
          'govuk-width-container',
          end.align === 'inline' && 'govuk-service-navigation__inlining-container',
        )}
      >
        {slots.start}
        <div className="govuk-service-navigation__container">
          {!isEmpty(serviceName) && <ServiceName {...{ serviceName, serviceUrl, linkComponent }} />}
          {hasNavigation && (
            <nav
              aria-label={navigationLabel}
              className={classNames('govuk-service-navigation__wrapper', navigationClassName)}
            >
              <ServiceNavigationMenu
                id={navigationId}
                buttonText={menuButtonText}
                buttonLabel={menuButtonLabel}
                isCollapsible={collapseNavigationOnMobile ?? items.length > 1}
              >
                {slots.navigationStart}
                {items.map((item, index) => (
                  <ServiceNavigationItem key={index} linkComponent={linkComponent} {...item} />
                ))}
                {slots.navigationEnd}
              </ServiceNavigationMenu>
            </nav>
          )}
        </div>
        {end.children}
      </div>
    </Root>
  );
}

function ServiceName({
  serviceName,
  serviceUrl,
  linkComponent: Link = 'a',
}: Pick<ServiceNavigationProps, 'serviceName' | 'serviceUrl' | 'linkComponent'>) {
  return (
    <span className="govuk-service-navigation__service-name">
      {serviceUrl ? (
        <Link href={serviceUrl} className="govuk-service-navigation__link">
          {serviceName}
        </Link>
      ) : (
        <span className="govuk-service-navigation__text">{serviceName}</span>
      )}
    </span>
  );
}
