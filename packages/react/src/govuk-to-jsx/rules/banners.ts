import { attributes } from '../attributes.js';
import { classes } from '../class-names.js';
import { caller, component, element, type Rule } from '../component.js';
import { as, type Change, content, each, known, plain, propsOf, settings, slot } from '../shape.js';
import { literal } from '../value.js';
import { actions } from './actions.js';
import { tag, worded } from './content.js';

const titled = content('title', 'titleText', 'titleHtml');

/** Any type but `success` is the ordinary banner. */
const type = known((value) =>
  value.kind === 'literal' && value.value !== 'success' ? undefined : plain(value),
);

const message = {
  ...content('heading', 'headingText', 'headingHtml'),
  ...worded(),
  actions: as('actions', actions()),
  hidden: as(),
  role: as(),
};

/** An empty list is no list: ours would draw nothing, where the macro draws its title. */
const errors: Change = (value) =>
  value.kind === 'list' && value.items.length === 0
    ? undefined
    : each(settings({ ...content('message'), href: as(), attributes }))(value);

/** The macros that speak to everybody on the page. */
export const bannerRules: Readonly<Record<string, Rule>> = {
  govukCookieBanner: component('cookie-banner', 'CookieBanner', {
    messages: as(undefined, each(settings(message))),
    ariaLabel: as('aria-label'),
    hidden: as(),
    classes: classes(),
    attributes,
  }),
  govukErrorSummary: component('error-summary', 'ErrorSummary', {
    ...titled,
    ...content('children', 'descriptionText', 'descriptionHtml'),
    caller,
    errorList: as('errors', errors),
    disableAutoFocus: as(),
    classes: classes(),
    attributes,
  }),
  govukNotificationBanner: component('notification-banner', 'NotificationBanner', {
    ...titled,
    ...worded(),
    caller,
    type: as(undefined, type),
    titleHeadingLevel: as(),
    titleId: as(),
    role: as(),
    disableAutoFocus: as(),
  }),
  govukPhaseBanner: (options) => {
    const props = propsOf({ ...worded(), tag: as(undefined, slot(tag)) }, options);
    // Ours wants to be told the phase; the macro draws an empty tag.
    const phase = props.some(({ name }) => name === 'tag') ? [] : [{ name: 'tag', value: literal('') }];
    return [element('phase-banner', 'PhaseBanner', [...phase, ...props])];
  },
};
