import { attributes } from '../attributes.js';
import { classes, variant } from '../class-names.js';
import { element, htmlElement, prop, type Rule } from '../component.js';
import {
  as,
  type Change,
  content,
  ignored,
  known,
  type Option,
  option,
  propsOf,
  type Shape,
  stringIn,
  words,
} from '../shape.js';
import { isFalsy, literal, type Markup, nodes, type Prop, todo } from '../value.js';

const looks = variant('govuk-button--', 'secondary', 'warning', 'inverse');

const linkShape: Shape = {
  ...content(),
  classes: classes(looks),
  attributes,
  href: as(),
  id: as(),
  isStartButton: as(),
  // Options of a button, which the macro leaves out of a link.
  name: ignored,
  value: ignored,
  type: ignored,
  disabled: ignored,
  preventDoubleClick: ignored,
};

const buttonShape: Shape = {
  ...linkShape,
  href: ignored,
  name: as(),
  value: as(undefined, words),
  type: as(),
  disabled: as(),
  preventDoubleClick: as(),
};

/** A button, or with `href` a link that looks like one. */
export const govukButton: Rule = (options) => {
  const isLink = !isFalsy(option(options, 'href'));
  const said = propsOf(isLink ? linkShape : buttonShape, options);
  const isStart = !isFalsy(option(options, 'isStartButton')) && !isFalsy(option(options, 'html'));
  const props = isStart ? said.map(together) : said;
  return [element('button', isLink ? 'ButtonLink' : 'Button', props)];
};

/** The arrow of a start button stands beside one element, whatever is in it. */
const together = (said: Prop): Prop =>
  said.name === 'children' ? { ...said, value: nodes([htmlElement('span', [said])]) } : said;

/** The actions of a panel or a cookie banner. Links run on in a line, so they need a space between them. */
export const actions = (look?: 'inverse'): Change =>
  known((value) => {
    if (value.kind === 'literal' && !value.value) return undefined;
    if (value.kind !== 'list') return todo(value.origin, 'a list that is made elsewhere');
    const drawn = value.items.map((item) =>
      item.kind === 'object'
        ? action(item.props, look)
        : todo(item.origin, 'an action that is made elsewhere'),
    );
    const isLink = (at: number) => {
      const one = drawn[at];
      return one?.kind === 'element' && one.name !== 'Button';
    };
    return nodes(
      drawn.flatMap((one, at): Markup[] => (isLink(at) && isLink(at - 1) ? [SPACE, one] : [one])),
      value.origin,
    );
  });

const SPACE: Markup = { kind: 'text', text: ' ' };

/** As the macros choose: without `href` a button; with `href` and the type `button`, a link that looks like one. */
function action(options: readonly Prop[], look: 'inverse' | undefined): Markup {
  const looked = prop('variant', look && literal(look));
  const own = look ? { classes: classes() } : {};
  const type = option(options, 'type');
  if (isFalsy(option(options, 'href'))) {
    const usual = isFalsy(type) ? prop('type', literal('button')) : [];
    const said = propsOf({ ...buttonShape, ...own }, options);
    return element('button', 'Button', [...looked, ...usual, ...said]);
  }
  if (stringIn(type) === 'button')
    return element('button', 'ButtonLink', [...looked, ...propsOf({ ...linkShape, ...own }, options)]);
  const said = propsOf({ ...linkShape, classes: linkClasses(look) }, options);
  return htmlElement(
    'a',
    option(options, 'classes') ? said : [...linkClasses(look)(literal(''), ''), ...said],
  );
}

const linkClasses =
  (look: 'inverse' | undefined): Option =>
  (value, name) => {
    const own = ['govuk-link', look && `govuk-link--${look}`];
    if (value.kind !== 'literal') return [{ name: '', value: todo(value.origin, 'classes beside our own') }];
    return classes()(literal([...own, value.value].filter(Boolean).join(' '), value.origin), name);
  };
