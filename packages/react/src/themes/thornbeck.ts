import { type Theme } from './theme.js';

/** Thornbeck, an upland county that does not exist: deep green and brass, book letters on paper, square corners. */
export const thornbeck: Theme = {
  name: 'thornbeck',
  title: 'Thornbeck (bookish, green header)',
  colours: {
    '--govuk-brand-colour': '#1d3b2a',
    '--govuk-text-colour': '#1c1a17',
    '--govuk-inverse-text-colour': '#fffdf7',
    '--govuk-template-background-colour': '#f1eadb',
    '--govuk-body-background-colour': '#fffdf7',
    '--govuk-secondary-text-colour': '#55503f',
    '--govuk-focus-colour': '#9be8ff',
    '--govuk-focus-text-colour': '#1c1a17',
    '--govuk-error-colour': '#a11b2b',
    '--govuk-success-colour': '#2c6a32',
    '--govuk-border-colour': '#d3c8ae',
    '--govuk-input-border-colour': '#1c1a17',
    '--govuk-hover-colour': '#e2d8bf',
    '--govuk-link-colour': '#174f8a',
    '--govuk-link-visited-colour': '#5d3475',
    '--govuk-link-hover-colour': '#0c2f55',
    '--govuk-link-active-colour': '#1c1a17',
    '--govuk-surface-background-colour': '#f1eadb',
    '--govuk-surface-text-colour': '#1c1a17',
    '--govuk-surface-border-colour': '#c3b48c',
    '--council-header-background-colour': '#1d3b2a',
    '--council-header-text-colour': '#fffdf7',
    '--council-header-rule-colour': '#c9a24a',
    '--council-button-colour': '#1d4d33',
    '--council-button-text-colour': '#fffdf7',
    '--council-button-hover-colour': '#12351f',
    '--council-button-shadow-colour': '#c9a24a',
  },
  shape: {
    '--council-font-family':
      "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Source Serif 4', 'Noto Serif', 'Liberation Serif', serif",
    '--council-heading-font-family':
      "'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', P052, 'Noto Serif', serif",
    '--council-heading-weight': '700',
    '--council-button-weight': '700',
    '--council-button-depth': '0.1875rem',
    '--council-tag-radius': '0px',
    '--council-header-rule-width': '0.25rem',
  },
  logo: `<svg xmlns="http://www.w3.org/2000/svg" width="38" height="44" viewBox="0 0 38 44"><path d="M2 2h34v22c0 10-8 15-17 18C10 39 2 34 2 24z" fill="#fffdf7" stroke="#c9a24a" stroke-width="2"/><path d="M4 27l9-12 6 7 5-6 10 12c-2 6-8 9-15 12-7-3-13-6-15-13z" fill="#1d3b2a"/><path d="M19 27c-3 3 3 5 0 9" fill="none" stroke="#fffdf7" stroke-width="2"/></svg>`,
};
