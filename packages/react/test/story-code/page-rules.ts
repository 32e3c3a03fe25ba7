import { isValidElement } from 'react';
import { nameOf } from './our-components.js';
import { joined, options, parts, type Props, type Rule, type Say, slot, textOrHtml } from './said.js';
import { link, list, tag } from './shared-rules.js';

/** The macro's options for a component that is a box around content. */
const around =
  (names: readonly string[], as = 'html'): Rule =>
  ({ children, ...props }, say) => ({
    ...slot(children, say, as),
    ...options(props, ['id', 'classes', ...names]),
  });

/** A look that is a class of the macro's. */
const withVariant =
  (block: string, rule: Rule): Rule =>
  ({ variant, className, ...rest }, say) =>
    rule({ ...rest, className: joined(variant && `${block}--${String(variant)}`, className) }, say);

/** Buttons and links among the actions of a panel or a banner. */
function actions(node: unknown, say: Say, variant?: string): Props[] {
  const all = isValidElement<Props>(node) && nameOf(node.type) === undefined ? node.props['children'] : node;
  return (Array.isArray(all) ? all : [all]).filter(isValidElement<Props>).map(({ type, props }) => {
    const { children, variant: _, className, ...rest } = props;
    const isLink = type === 'a';
    const classes = isLink
      ? joined(
          ...String(className)
            .split(' ')
            .filter((name) => !/^govuk-link(--\w+)?$/.test(name)),
        )
      : className;
    void variant;
    return {
      ...slot(children, say, 'actionHtml'),
      ...(isLink ? {} : { type: rest['type'] ?? 'submit' }),
      ...options({ ...rest, className: classes }, ['href', 'type', 'name', 'value', 'classes']),
    };
  });
}

const button =
  (names: readonly string[]): Rule =>
  ({ children, ...props }, say) => ({
    ...slot(children, say, 'buttonHtml'),
    ...options(props, ['id', 'name', 'value', 'type', 'disabled', 'preventDoubleClick', 'classes', ...names]),
  });

/** Everything but form controls, by the component's name: the macro, and how its props become options. */
export const pageRules: Readonly<Record<string, [macro: string, rule: Rule]>> = {
  Accordion: [
    'accordion',
    ({ items, ...props }, say) => ({
      ...options(props, [
        'id',
        'classes',
        'headingLevel',
        'rememberExpanded',
        'hideAllSectionsText',
        'hideSectionText',
        'hideSectionAriaLabelText',
        'showAllSectionsText',
        'showSectionText',
        'showSectionAriaLabelText',
      ]),
      items: list(items).map(({ heading, summary, content, expanded }) => ({
        heading: slot(heading, say, 'headingHtml'),
        summary: slot(summary, say, 'summaryHtml'),
        content: slot(content, say, 'contentHtml'),
        expanded,
      })),
    }),
  ],
  BackLink: ['back-link', withVariant('govuk-back-link', around(['href']))],
  Breadcrumbs: [
    'breadcrumbs',
    withVariant('govuk-breadcrumbs', ({ items, children, 'aria-label': labelText, ...props }, say) => ({
      items: (children ? parts(children) : list(items)).map((item) => link([])(item, say)),
      labelText,
      ...options(props, ['classes', 'collapseOnMobile']),
    })),
  ],
  Button: ['button', withVariant('govuk-button', button([]))],
  ButtonLink: ['button', withVariant('govuk-button', button(['href', 'isStartButton']))],
  CookieBanner: [
    'cookie-banner',
    ({ messages, children, 'aria-label': ariaLabel, ...props }, say) => ({
      ariaLabel,
      messages: (children ? parts(children) : list(messages)).map(
        ({ heading, children: words, actions: own, ...rest }) => ({
          ...textOrHtml(heading, say, 'heading'),
          ...slot(words, say, 'messageHtml'),
          actions: own && actions(own, say),
          ...options(rest, ['role', 'hidden', 'classes']),
        }),
      ),
      ...options(props, ['classes', 'hidden']),
    }),
  ],
  Details: [
    'details',
    ({ summary, children, ...props }, say) => ({
      ...textOrHtml(summary, say, 'summary'),
      ...slot(children, say, 'detailsHtml'),
      ...options(props, ['id', 'open', 'classes']),
    }),
  ],
  ExitThisPage: [
    'exit-this-page',
    around(['redirectUrl', 'activatedText', 'timedOutText', 'pressTwoMoreTimesText', 'pressOneMoreTimeText']),
  ],
  Feedback: [
    'feedback',
    ({ title, children, ...props }, say) => ({
      ...textOrHtml(title, say, 'title'),
      ...slot(children, say, 'feedbackHtml'),
      ...options(props, ['classes', 'headingLevel']),
    }),
  ],
  Footer: [
    'footer',
    () =>
      'The macro always draws the crown and crown copyright, which a council may not use: write the HTML.',
  ],
  GenericHeader: [
    'generic-header',
    ({ children, ...props }, say) => ({
      ...textOrHtml(children, say, 'logo'),
      ...options(props, ['url', 'classes', 'containerClasses']),
    }),
  ],
  Header: [
    'header',
    (props) => options(props, ['productName', 'homepageUrl', 'classes', 'containerClasses']),
  ],
  InsetText: ['inset-text', around([], 'insetHtml')],
  LanguageNavigation: [
    'language-navigation',
    withVariant(
      'govuk-language-navigation',
      ({ items, children, 'aria-label': ariaLabel, ...props }, say) => ({
        items: (children ? parts(children) : list(items)).map((item) =>
          link(['lang', 'hrefLang', 'dir', 'current', 'languageDescriptionText', 'classes'])(item, say),
        ),
        ariaLabel,
        ...options(props, ['classes']),
      }),
    ),
  ],
  NotificationBanner: [
    'notification-banner',
    ({ title, children, ...props }, say) => ({
      ...textOrHtml(title, say, 'title'),
      ...slot(children, say, 'bannerHtml'),
      ...options(props, ['type', 'titleHeadingLevel', 'titleId', 'role', 'disableAutoFocus', 'classes']),
    }),
  ],
  Pagination: [
    'pagination',
    ({ items, children, previous, next, 'aria-label': landmarkLabel, pageText, ...props }, say) => {
      const arrow = (given: unknown) => given && link(['labelText'])(given as Props, say);
      const pages = children ? parts(children) : list(items);
      return {
        previous: arrow(previous),
        next: arrow(next),
        items:
          pages.length > 0
            ? pages.map(({ 'aria-label': visuallyHiddenText, ...item }) => ({
                visuallyHiddenText:
                  visuallyHiddenText ??
                  (pageText && item['number'] && `${String(pageText)} ${String(item['number'])}`),
                ...options(item, ['number', 'href', 'current', 'ellipsis']),
              }))
            : undefined,
        landmarkLabel,
        ...options(props, ['classes']),
      };
    },
  ],
  Panel: [
    'panel',
    ({ variant, className, title, children, actions: own, ...props }, say) => ({
      ...textOrHtml(title, say, 'title'),
      ...slot(children, say, 'panelHtml'),
      actions: own && { items: actions(own, say, 'inverse') },
      ...options(
        { ...props, className: joined(variant === 'interruption' && 'govuk-panel--interruption', className) },
        ['classes', 'headingLevel'],
      ),
    }),
  ],
  PhaseBanner: [
    'phase-banner',
    ({ tag: phase, children, ...props }, say) => ({
      tag: tag(
        isValidElement(phase) || typeof phase === 'string' ? { children: phase } : (phase as Props),
        say,
      ),
      ...slot(children, say, 'bannerHtml'),
      ...options(props, ['classes']),
    }),
  ],
  ServiceNavigation: [
    'service-navigation',
    withVariant(
      'govuk-service-navigation',
      ({ navigation, slots, 'aria-label': ariaLabel, ...props }, say) => ({
        ...options(props, [
          'serviceName',
          'serviceUrl',
          'menuButtonText',
          'menuButtonLabel',
          'navigationLabel',
          'navigationId',
          'navigationClasses',
          'collapseNavigationOnMobile',
          'classes',
        ]),
        ariaLabel,
        navigation: navigation && list(navigation).map((item) => link(['current', 'active'])(item, say)),
        slots:
          slots &&
          Object.fromEntries(
            Object.entries(slots as Props).map(([place, value]) => {
              const { text, html = text, ...rest } = slot(value, say, `${place}Html`, ['align']) ?? {};
              const { align } = { ...rest, ...(rest['attributes'] as Props | undefined) } as Props;
              return [place, place === 'end' && align ? { html, align } : html];
            }),
          ),
      }),
    ),
  ],
  SkipLink: ['skip-link', around(['href'])],
  Tabs: [
    'tabs',
    ({ items, ...props }, say) => ({
      ...options(props, ['id', 'idPrefix', 'title', 'classes']),
      items: list(items).map(({ label, panel, id, ...rest }) => ({
        label,
        id,
        panel: slot(panel, say, 'panelHtml'),
        ...options(rest, []),
      })),
    }),
  ],
  Tag: ['tag', tag],
  WarningText: ['warning-text', around(['iconFallbackText'], 'warningHtml')],
};
