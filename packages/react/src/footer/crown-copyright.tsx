import { type ComponentProps } from 'react';
import { FooterLink } from './footer-link.js';

/**
 * The crown copyright notice with the royal arms, for the `copyright` of a GOV.UK service's `Footer`. A council's
 * content is not crown copyright: give the footer the council's own notice instead.
 */
export function CrownCopyright({
  href = 'https://www.nationalarchives.gov.uk/information-management/re-using-public-sector-information/uk-government-licensing-framework/crown-copyright/',
  children = '© Crown copyright',
  ...rest
}: Omit<ComponentProps<'a'>, 'className'>) {
  return FooterLink({ ...rest, href, className: 'govuk-footer__copyright-logo', children });
}
