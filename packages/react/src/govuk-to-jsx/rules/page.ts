import { attributes } from '../attributes.js';
import { classes } from '../class-names.js';
import { component, element, prop, type Rule } from '../component.js';
import { as, content, each, fromObject, option, propsOf, settings, type Shape } from '../shape.js';
import { isFalsy, literal, nodes, object, type Value } from '../value.js';

const links = each(settings({ ...content(), href: as(), attributes }));

/** Even empty it is drawn, with its heading. */
const meta: Shape = { ...content(), visuallyHiddenTitle: as(), items: as(undefined, links) };

const footer: Shape = {
  navigation: as(
    undefined,
    each(settings({ title: as(), width: as(), columns: as(), items: as(undefined, links) })),
  ),
  meta: as(
    undefined,
    fromObject(({ props }) => object(propsOf(meta, props))),
  ),
  contentLicence: as(undefined, notice('OpenGovernmentLicence')),
  copyright: as(undefined, notice('CrownCopyright')),
  containerClasses: as('containerClassName'),
  classes: classes(),
  attributes,
};

/** A component whose words may be its own. */
function notice(name: string) {
  return fromObject(({ props }) => nodes([element('footer', name, propsOf(content(), props))]));
}

/** What the macro shows unasked, ours is asked for. `contentLicence: none` leaves the licence out. */
const govukFooter: Rule = (options) => {
  const licence = option(options, 'contentLicence');
  const isNone = licence?.kind === 'literal' && licence.value === null;
  const unasked = (name: string, usual: string): Value | undefined =>
    isFalsy(option(options, name)) ? nodes([element('footer', usual, [])]) : undefined;
  const logo = element('header', 'GovukLogo', [
    { name: 'className', value: literal('govuk-footer__crown') },
    { name: 'withoutLogotype', value: literal(true) },
  ]);
  return [
    element('footer', 'Footer', [
      { name: 'logo', value: nodes([logo]) },
      ...(isNone ? [] : prop('contentLicence', unasked('contentLicence', 'OpenGovernmentLicence'))),
      ...prop('copyright', unasked('copyright', 'CrownCopyright')),
      ...propsOf(footer, options),
    ]),
  ];
};

/** The macros at the top and the bottom of every page. */
export const pageRules: Readonly<Record<string, Rule>> = {
  govukFooter,
  govukGenericHeader: component('generic-header', 'GenericHeader', {
    ...content('children', 'logoText', 'logoHtml'),
    url: as(),
    containerClasses: as('containerClassName'),
    classes: classes(),
    attributes,
  }),
  govukHeader: component('header', 'Header', {
    productName: as(),
    homepageUrl: as(),
    containerClasses: as('containerClassName'),
    classes: classes(),
    attributes,
  }),
};
