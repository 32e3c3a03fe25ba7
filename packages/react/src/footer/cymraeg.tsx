import { FooterLink } from './footer-link.js';
import { type FooterMetaProps } from './footer-meta.js';
import { type OpenGovernmentLicenceProps } from './open-government-licence.js';

/** The words of the footer's `meta` in Welsh: spread them on it. */
export const footerMetaCymraeg = { visuallyHiddenTitle: 'Dolenni cymorth' } satisfies FooterMetaProps;

/** The licence's sentence in Welsh, as The National Archives word it: spread it on `OpenGovernmentLicence`. */
export const openGovernmentLicenceCymraeg = {
  children: (
    <>
      Mae’r holl gynnwys ar gael dan{' '}
      <FooterLink
        href="https://www.nationalarchives.gov.uk/doc/open-government-licence-cymraeg/version/3/"
        rel="license"
      >
        Drwydded y Llywodraeth Agored v3.0
      </FooterLink>
      , ac eithrio lle nodir yn wahanol
    </>
  ),
} satisfies OpenGovernmentLicenceProps;

/** The crown copyright notice in Welsh: spread it on `CrownCopyright`. */
export const crownCopyrightCymraeg = { children: '© Hawlfraint y Goron' };
