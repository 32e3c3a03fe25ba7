import { attributes } from '../attributes.js';
import { classes } from '../class-names.js';
import { element, type Rule } from '../component.js';
import { concatenated, codeOf, member } from '../javascript.js';
import { as, ignored, option, plain, propsOf, type Shape, stringIn, words } from '../shape.js';
import { isFalsy, literal, type Markup, nodes, object, type Prop, todo, type Value } from '../value.js';
import { group } from './control.js';

const names = ['day', 'month', 'year'] as const;
type PartName = (typeof names)[number];

const part: Shape = {
  label: as(),
  error: as(),
  autocomplete: as('autoComplete'),
  inputmode: as('inputMode'),
  pattern: as(),
  classes: classes(),
  id: as(),
  name: ignored,
  value: ignored,
  attributes,
};

const whole: Shape = {
  ...group,
  id: as(),
  namePrefix: as(),
  items: ignored,
  values: ignored,
  day: ignored,
  month: ignored,
  year: ignored,
};

/** Three parts with answers of their own; or, as older templates have it, a list of parts. */
export const govukDateInput: Rule = (options) => {
  const said = propsOf(whole, options);
  const items = option(options, 'items');
  if (items && !isFalsy(items) && items.kind !== 'list')
    return [dateInput([...said, { name: '', value: todo(items.origin, 'a list that is made elsewhere') }])];
  const listed = (items?.kind === 'list' ? items.items : []).flatMap((item) =>
    item.kind === 'object' ? [item.props] : [],
  );
  const listedNames = listed.map((item) => stringIn(option(item, 'name')) ?? '');
  if (listed.length === 0) return [dateInput([...said, ...names.flatMap((name) => ownPart(name, options))])];
  if (listedNames.join() === names.join())
    return [dateInput([...said, ...names.flatMap((name, at) => asPart(name, listed[at] ?? [], options))])];
  const children = listed.map((item) => listedPart(item, listed, options));
  return [dateInput([...said, { name: 'children', value: nodes(children) }])];
};

const dateInput = (props: readonly Prop[]) => element('date-input', 'DateInput', props);

/** `day`, `month` or `year` as it was given, which may be not at all. */
function ownPart(name: PartName, options: readonly Prop[]): Prop[] {
  const given = option(options, name);
  if (given?.kind === 'literal' && given.value === false) return [{ name, value: given }];
  if (given && !isFalsy(given) && given.kind !== 'object')
    return [{ name, value: todo(given.origin, 'an object that is made elsewhere') }];
  return asPart(name, given?.kind === 'object' ? given.props : [], options);
}

/** A part in its own place. One that differs in nothing is left to the component. */
function asPart(place: PartName, given: readonly Prop[], options: readonly Prop[]): Prop[] {
  const name = stringIn(option(given, 'name')) ?? place;
  const renamed =
    name === place
      ? []
      : [
          { name: 'id', value: joined(options, 'id', name) },
          { name: 'name', value: postedName(options, name) },
          ...(option(given, 'label') ? [] : [{ name: 'label', value: literal(capital(name)) }]),
        ];
  const props = [...propsOf(part, given), ...answer(name, given, options), ...marked(given)];
  const said = [
    ...renamed.filter((one) => !option(props, one.name)),
    ...props.filter((one) => !isUsual(one, place)),
  ];
  return said.length > 0 ? [{ name: place, value: object(said) }] : [];
}

/** Two characters for a day or a month and four for a year are what a part has unasked. */
const isUsual = ({ name, value }: Prop, place: PartName) =>
  name === 'className' && stringIn(value) === `govuk-input--width-${place === 'year' ? 4 : 2}`;

/** A part with a name of its own choosing. The message is for all of them unless some are marked. */
function listedPart(
  given: readonly Prop[],
  all: readonly (readonly Prop[])[],
  options: readonly Prop[],
): Markup {
  const name = stringIn(option(given, 'name')) ?? '';
  const isWhole = option(options, 'errorMessage') && !all.some((one) => marks(one) !== undefined);
  const own = [...propsOf(part, given), ...marked(given)];
  const usual: Prop[] = [
    { name: 'id', value: joined(options, 'id', name) },
    { name: 'name', value: postedName(options, name) },
    { name: 'label', value: literal(capital(name)) },
    ...(isWhole ? [{ name: 'error', value: literal(true) }] : []),
    ...(placeOf(name, options) === 'year' ? [{ name: 'width', value: literal(4) }] : []),
  ];
  return element('date-input', 'DateInputItem', [
    ...usual.filter((one) => !option(own, one.name)),
    ...own,
    ...answer(name, given, options),
  ]);
}

const marked = (given: readonly Prop[]): Prop[] =>
  option(given, 'error') || marks(given) === undefined ? [] : [{ name: 'error', value: literal(true) }];

/** Whether a part says that it is wrong: outright, or by the class that looks so. */
const marks = (given: readonly Prop[]): true | undefined =>
  !isFalsy(option(given, 'error')) || stringIn(option(given, 'classes'))?.includes('govuk-input--error')
    ? true
    : undefined;

/** What a part holds: its own value, that of `day` and its like, or the one in `values`. */
function answer(name: string, given: readonly Prop[], options: readonly Prop[]): Prop[] {
  const place = placeOf(name, options);
  const named = place && option(options, place);
  const inherited = named?.kind === 'object' ? option(named.props, 'value') : undefined;
  const value = present(option(given, 'value')) ?? present(inherited) ?? inValues(name, options);
  const said = value && words(value);
  return said ? [{ name: 'defaultValue', value: said }] : [];
}

const present = (value: Value | undefined) => value && plain(value);

function inValues(name: string, options: readonly Prop[]): Value | undefined {
  const values = option(options, 'values');
  const key = postedName(options, name);
  if (!values || isFalsy(values)) return undefined;
  if (values.kind === 'object' && key.kind === 'literal')
    return present(option(values.props, String(key.value)));
  const [from, at] = [codeOf(values), codeOf(key)];
  return from && at ? member(from, at) : todo(values.origin, 'an object that is made elsewhere');
}

/** Which of the three a name belongs to: by being one of theirs, or by having been given to one. */
const placeOf = (name: string, options: readonly Prop[]) =>
  names.find((place) => {
    const given = option(options, place);
    return place === name || (given?.kind === 'object' && stringIn(option(given.props, 'name')) === name);
  });

const postedName = (options: readonly Prop[], name: string) =>
  isFalsy(option(options, 'namePrefix')) ? literal(name) : joined(options, 'namePrefix', name);

/** The value of an option, a hyphen, and a name. */
function joined(options: readonly Prop[], start: string, name: string): Value {
  const first = option(options, start) ?? literal('');
  return concatenated([first, literal(`-${name}`)]) ?? todo(first.origin, 'the start of a name');
}

const capital = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);
