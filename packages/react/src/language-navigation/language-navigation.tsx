import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { type LinkComponent } from '../link.js';
import { type MaybeItem } from '../maybe-item.js';
import { LanguageNavigationItem, type LanguageNavigationItemProps } from './language-navigation-item.js';

export interface LanguageNavigationProps extends ComponentProps<'nav'> {
  /** The languages. Give these, or `LanguageNavigationItem` children. */
  items?: readonly MaybeItem<LanguageNavigationItemProps>[] | undefined;
  /** `inverse` is for dark backgrounds. */
  variant?: 'inverse' | undefined;
  /** What draws the links of `items`. A plain `a` when left unset. */
  linkComponent?: LinkComponent | undefined;
}

/**
 * Links to the same page in other languages. Its name for screen readers is "Language" unless `aria-label`, in the
 * language of the page, says otherwise.
 *
 * @see https://design-system.service.gov.uk/components/language-navigation/
 */
export function LanguageNavigation({
  items,
  variant,
  linkComponent,
  className,
  children,
  'aria-label': label = 'Language',
  ...rest
}: LanguageNavigationProps) {
  return (
    <nav
      {...rest}
      aria-label={label}
      className={classNames(
        'govuk-language-navigation',
        variant && `govuk-language-navigation--${variant}`,
        className,
      )}
    >
      <ul className="govuk-language-navigation__list">
        {items?.map(
          (item, index) =>
            item && <LanguageNavigationItem key={index} linkComponent={linkComponent} {...item} />,
        )}
        {children}
      </ul>
    </nav>
  );
}
