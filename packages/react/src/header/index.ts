export { GovukLogo, type GovukLogoProps } from './govuk-logo.js';
export { Header, type HeaderProps } from './header.js';
