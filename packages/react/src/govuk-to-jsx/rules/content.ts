import { attributes } from '../attributes.js';
import { classes, color, type ClassProp, size } from '../class-names.js';
import { caller, component, type Rule } from '../component.js';
import { as, content, exact, type Shape } from '../shape.js';

/** Text or HTML in an element: what most macros take. */
export const worded = (...known: readonly ClassProp[]): Shape => ({
  ...content(),
  classes: classes(...known),
  attributes,
});

export const label: Shape = {
  ...worded(size('govuk-label')),
  for: as('htmlFor'),
  isPageHeading: as(),
};
export const legend: Shape = { ...worded(size('govuk-fieldset__legend')), isPageHeading: as() };
export const hint: Shape = { ...worded(), id: as() };
export const errorMessage: Shape = { ...worded(), id: as(), visuallyHiddenText: as(undefined, exact) };
export const tag: Shape = worded(
  color('govuk-tag--', 'grey', 'green', 'teal', 'blue', 'purple', 'magenta', 'red', 'orange', 'yellow'),
);

/** The macros that set one piece of content. */
export const contentRules: Readonly<Record<string, Rule>> = {
  govukDetails: component('details', 'Details', {
    ...content('summary', 'summaryText', 'summaryHtml'),
    ...worded(),
    caller,
    id: as(),
    open: as(),
  }),
  govukErrorMessage: component('error-message', 'ErrorMessage', errorMessage),
  govukExitThisPage: component('exit-this-page', 'ExitThisPage', {
    ...worded(),
    redirectUrl: as(),
    id: as(),
    activatedText: as(),
    timedOutText: as(),
    pressTwoMoreTimesText: as(),
    pressOneMoreTimeText: as(),
  }),
  govukFeedback: component('feedback', 'Feedback', {
    ...content('title', 'titleText', 'titleHtml'),
    ...worded(),
    caller,
    headingLevel: as(),
  }),
  govukHint: component('hint', 'Hint', hint),
  govukInsetText: component('inset-text', 'InsetText', { ...worded(), caller, id: as() }),
  govukLabel: component('label', 'Label', label),
  govukSkipLink: component('skip-link', 'SkipLink', { ...worded(), href: as() }),
  govukTag: component('tag', 'Tag', tag),
  govukWarningText: component('warning-text', 'WarningText', { ...worded(), iconFallbackText: as() }),
};
