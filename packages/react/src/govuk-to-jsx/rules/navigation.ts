import { attributes } from '../attributes.js';
import { classes, variant } from '../class-names.js';
import { component, type Rule } from '../component.js';
import { as, content, each, html, exact, known, settings, slot, words } from '../shape.js';
import { worded } from './content.js';

const inverse = (block: string) => classes(variant(`${block}--`, 'inverse'));
const link = { ...content(), href: as(), attributes };

/** `end` of a service navigation is HTML, or an object that says how to align it. */
const end = known((value) =>
  value.kind === 'object' ? slot({ ...content(), align: as() })(value) : html(value),
);

/** The macro skips a page without anything in it. */
const page = known((value) =>
  value.kind === 'object' && value.props.length === 0
    ? undefined
    : settings({
        number: as(),
        href: as(),
        current: as(),
        ellipsis: as(),
        visuallyHiddenText: as('aria-label', exact),
        attributes,
      })(value),
);
const step = settings({ ...link, labelText: as(undefined, words) });

/** The macros that lead to other pages, or to parts of this one. */
export const navigationRules: Readonly<Record<string, Rule>> = {
  govukBackLink: component('back-link', 'BackLink', { ...link, classes: inverse('govuk-back-link') }),
  govukBreadcrumbs: component('breadcrumbs', 'Breadcrumbs', {
    items: as(undefined, each(settings(link))),
    collapseOnMobile: as(),
    labelText: as('aria-label', exact),
    classes: inverse('govuk-breadcrumbs'),
    attributes,
  }),
  govukLanguageNavigation: component('language-navigation', 'LanguageNavigation', {
    items: as(
      undefined,
      each(
        settings({
          ...worded(),
          lang: as(),
          hrefLang: as(),
          dir: as(),
          href: as(),
          current: as(),
          languageDescriptionText: as(),
        }),
      ),
    ),
    ariaLabel: as('aria-label', exact),
    classes: inverse('govuk-language-navigation'),
    attributes,
  }),
  govukPagination: component('pagination', 'Pagination', {
    previous: as(undefined, step),
    next: as(undefined, step),
    items: as(undefined, each(page)),
    landmarkLabel: as('aria-label'),
    classes: classes(),
    attributes,
  }),
  govukServiceNavigation: component('service-navigation', 'ServiceNavigation', {
    serviceName: as(),
    serviceUrl: as(),
    navigation: as(undefined, each(settings({ ...link, current: as(), active: as() }))),
    ariaLabel: as('aria-label', exact),
    menuButtonText: as(),
    menuButtonLabel: as(),
    navigationLabel: as(),
    navigationId: as(),
    navigationClasses: as('navigationClassName'),
    collapseNavigationOnMobile: as(),
    slots: as(
      undefined,
      settings({
        start: as(undefined, html),
        end: as(undefined, end),
        navigationStart: as(undefined, html),
        navigationEnd: as(undefined, html),
      }),
    ),
    classes: inverse('govuk-service-navigation'),
    attributes,
  }),
  govukTabs: component('tabs', 'Tabs', {
    id: as(),
    idPrefix: as(),
    title: as(undefined, exact),
    items: as(
      undefined,
      each(settings({ id: as(), label: as(), panel: as(undefined, slot(worded())), attributes })),
    ),
    classes: classes(),
    attributes,
  }),
};
