import { type ReactNode } from 'react';
import { isEmpty } from '../content.js';
import { type LinkComponent } from '../link.js';
import { type MaybeItem } from '../maybe-item.js';
import { FooterLink, type FooterLinkProps } from './footer-link.js';

export interface FooterMetaProps {
  /** A heading for screen readers. "Support links" when left unset. */
  visuallyHiddenTitle?: ReactNode;
  /** Links about the site. */
  items?: readonly MaybeItem<FooterLinkProps>[] | undefined;
  /** What follows the links. */
  children?: ReactNode;
  /** What draws the links. A plain `a` when left unset. */
  linkComponent?: LinkComponent | undefined;
}

/** Links and words about the site itself, at the bottom of the footer. */
export function FooterMeta({
  visuallyHiddenTitle = 'Support links',
  items,
  children,
  linkComponent,
}: FooterMetaProps) {
  return (
    <>
      <h2 className="govuk-visually-hidden">{visuallyHiddenTitle}</h2>
      {items && items.length > 0 && (
        <ul className="govuk-footer__inline-list">
          {items.map(
            (item, index) =>
              item && (
                <li key={index} className="govuk-footer__inline-list-item">
                  {FooterLink({ linkComponent, ...item })}
                </li>
              ),
          )}
        </ul>
      )}
      {!isEmpty(children) && <div className="govuk-footer__meta-custom">{children}</div>}
    </>
  );
}
