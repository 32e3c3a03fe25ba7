export { CrownCopyright } from './crown-copyright.js';
export { crownCopyrightCymraeg, footerMetaCymraeg, openGovernmentLicenceCymraeg } from './cymraeg.js';
export { FooterLink, type FooterLinkProps } from './footer-link.js';
export { type FooterMetaProps } from './footer-meta.js';
export { type FooterSection } from './footer-navigation.js';
export { Footer, type FooterProps } from './footer.js';
export { OpenGovernmentLicence, type OpenGovernmentLicenceProps } from './open-government-licence.js';
