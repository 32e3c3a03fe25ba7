import { type ComponentProps, type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { isEmpty } from '../content.js';
import { type LinkComponent } from '../link.js';

export interface LanguageNavigationItemProps extends Omit<ComponentProps<'a'>, 'ref'> {
  /** The tag of the language, such as `cy`, which the name is spoken in. */
  lang?: string | undefined;
  /** The tag of the linked page's language. The same as `lang` when left unset. */
  hrefLang?: string | undefined;
  /** This page in that language. Leave it out for the language of this page. */
  href?: string | undefined;
  /** This page is in the language. So when `href` is left unset. */
  current?: boolean | undefined;
  /** Read out after the name, in that language: "Newid yr iaith i’r Gymraeg". */
  languageDescriptionText?: ReactNode;
  /** What draws the link. A plain `a` when left unset. */
  linkComponent?: LinkComponent | undefined;
}

/** One language in a `LanguageNavigation`, under its own name for itself. */
export function LanguageNavigationItem({
  href,
  hrefLang,
  current,
  languageDescriptionText,
  linkComponent: Link = 'a',
  className,
  children,
  ...rest
}: LanguageNavigationItemProps) {
  return (
    <li className="govuk-language-navigation__list-item">
      {current || !href ? (
        <span
          {...rest}
          className={classNames('govuk-language-navigation__text', className)}
          aria-current="true"
        >
          {children}
        </span>
      ) : (
        <Link
          {...rest}
          href={href}
          hrefLang={hrefLang ?? rest.lang}
          rel="alternate"
          className={classNames('govuk-language-navigation__link', className)}
        >
          {children}
          {!isEmpty(languageDescriptionText) && (
            <span className="govuk-visually-hidden"> {languageDescriptionText}</span>
          )}
        </Link>
      )}
    </li>
  );
}
