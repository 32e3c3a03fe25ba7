import { attributes } from '../attributes.js';
import { component, type Rule } from '../component.js';
import {
  as,
  each,
  fromObject,
  html,
  ignored,
  option,
  propsOf,
  settings,
  type Shape,
  slot,
  words,
} from '../shape.js';
import { isFalsy, literal, object, type Obj, type Prop, todo, type Value } from '../value.js';
import { hint, label } from './content.js';
import { group } from './control.js';

const item: Shape = {
  value: as(undefined, words),
  id: as(),
  name: as(),
  checked: as('defaultChecked'),
  disabled: as(),
  behaviour: as(),
  label: as(undefined, slot(label)),
  hint: as(undefined, slot(hint)),
  conditional: as(
    undefined,
    fromObject(({ props }) => html(option(props, 'html') ?? literal(undefined))),
  ),
  divider: ignored,
  attributes,
};

/** One choice. The macro has its words apart from the classes of its label; ours has one slot for both. */
const choice = fromObject((given): Value | undefined => {
  const divider = option(given.props, 'divider');
  if (!isFalsy(divider)) return settings({ divider: as() })(object(given.props.filter(isDivider)));
  const isWord = ({ name }: Prop) => ['text', 'html', 'label'].includes(name);
  const rest = given.props.filter((prop) => !isWord(prop));
  const value = option(rest, 'value') ? [] : [{ name: 'value', value: literal('') }];
  return object(propsOf(item, [...value, ...withLabel(given, rest)]), given.origin);
});

const isDivider = ({ name }: Prop) => name === 'divider';

/** The label where the words were. */
function withLabel({ props, origin }: Obj, rest: readonly Prop[]): Prop[] {
  const own = option(props, 'label');
  const words = props.filter(({ name }) => name === 'text' || name === 'html');
  const at = props.filter(({ name }) => name !== 'label').findIndex((prop) => words.includes(prop));
  const settingsOfLabel = own?.kind === 'object' ? own.props : [];
  const isElsewhere = own && own.kind !== 'object' && !isFalsy(own);
  const value = isElsewhere
    ? todo(own.origin, 'an object that is made elsewhere')
    : object([...words, ...settingsOfLabel], origin);
  return [...rest.slice(0, Math.max(at, 0)), { name: 'label', value }, ...rest.slice(Math.max(at, 0))];
}

const choices: Shape = {
  ...group,
  name: as(),
  idPrefix: as(),
  describedBy: as('aria-describedby'),
  items: as(undefined, each(choice)),
};

/** The macros that ask people to choose. */
export const choiceRules: Readonly<Record<string, Rule>> = {
  govukCheckboxes: component('checkboxes', 'Checkboxes', { ...choices, values: as('defaultValue') }),
  govukRadios: component('radios', 'Radios', { ...choices, value: as('defaultValue', words) }),
};
