import { attributes } from '../attributes.js';
import { classes, width } from '../class-names.js';
import { element, type Rule } from '../component.js';
import { concatenated, codeOf, member } from '../javascript.js';
import { as, exact, exactWords, ignored, option, propsOf, type Shape, stringIn } from '../shape.js';
import {
  binding,
  code,
  isFalsy,
  literal,
  type Markup,
  nodes,
  object,
  type Prop,
  todo,
  type Value,
} from '../value.js';
import { group } from './control.js';

const names = ['day', 'month', 'year'] as const;
type PartName = (typeof names)[number];

const part: Shape = {
  label: as(),
  error: as(),
  autocomplete: as('autoComplete', exact),
  inputmode: as('inputMode'),
  pattern: as(undefined, exact),
  classes: classes(width),
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
  if (given?.kind === 'literal' && (given.value === false || given.value === ''))
    return [{ name, value: literal(false) }];
  if (given && !isFalsy(given) && given.kind !== 'object')
    return [{ name, value: todo(given.origin, 'an object that is made elsewhere') }];
  return asPart(name, given?.kind === 'object' ? given.props : undefined, options);
}

/** A part in its own place. One that differs in nothing is left to the component. */
function asPart(place: PartName, given: readonly Prop[] | undefined, options: readonly Prop[]): Prop[] {
  const name = stringIn(option(given ?? [], 'name')) || place;
  const renamed =
    name === place
      ? []
      : [
          { name: 'id', value: joined(options, 'id', name) },
          { name: 'name', value: postedName(options, name) },
          { name: 'label', value: literal(capital(name)) },
          { name: 'width', value: literal(placeOf(name, options) === 'year' ? 4 : 2) },
        ];
  const own = saidOf(given ?? []);
  const said = [
    ...[...renamed.filter((one) => !option(own, one.name)), ...own].filter((one) => !isUsual(one, place)),
    ...answer(name, given, options),
  ];
  return said.length > 0 ? [{ name: place, value: object(said) }] : [];
}

/** Two characters for a day or a month and four for a year are what a part has unasked. */
const isUsual = ({ name, value }: Prop, place: PartName) =>
  name === 'width' && value.kind === 'literal' && value.value === (place === 'year' ? 4 : 2);

/** A part with a name of its own choosing. The message is for all of them unless some are marked. */
function listedPart(
  given: readonly Prop[],
  all: readonly (readonly Prop[])[],
  options: readonly Prop[],
): Markup {
  const name = stringIn(option(given, 'name')) ?? '';
  const isAnyMarked = all.some((one) => looksWrong(one) || !isFalsy(option(one, 'error')));
  const error = isAnyMarked ? literal(false) : presence(option(options, 'errorMessage') ?? literal(false));
  const own = saidOf(given);
  const usual: Prop[] = [
    { name: 'id', value: joined(options, 'id', name) },
    { name: 'name', value: postedName(options, name) },
    { name: 'label', value: literal(capital(name)) },
    ...(isFalsy(error) ? [] : [{ name: 'error', value: error }]),
    ...(placeOf(name, options) === 'year' ? [{ name: 'width', value: literal(4) }] : []),
  ];
  return element('date-input', 'DateInputItem', [
    ...usual.filter((one) => !option(own, one.name)),
    ...own,
    ...answer(name, given, options),
  ]);
}

/** Whether there will be something for an option: `true`, `false`, or a condition. */
function presence(value: Value): Value {
  if (value.kind === 'choice') return { ...value, yes: presence(value.yes), no: presence(value.no) };
  return value.kind === 'code' ? code(`Boolean(${value.code})`, binding.whole) : literal(!isFalsy(value));
}

/** What a part says of itself. The class that looks wrong says that it is. */
function saidOf(given: readonly Prop[]): Prop[] {
  const said = propsOf(part, given);
  if (!looksWrong(given)) return said;
  return [...said.filter(({ name }) => name !== 'error'), { name: 'error', value: literal(true) }];
}

const looksWrong = (given: readonly Prop[]) =>
  stringIn(option(given, 'classes'))?.includes('govuk-input--error') ?? false;

/** What a part holds: its own value, that of `day` and its like, or the one in `values`. */
function answer(name: string, given: readonly Prop[] | undefined, options: readonly Prop[]): Prop[] {
  const place = placeOf(name, options);
  const named = place && option(options, place);
  const inherited = named?.kind === 'object' ? option(named.props, 'value') : undefined;
  const own = present(option(given ?? [], 'value')) ?? present(inherited);
  const value =
    own ??
    inValues(given ? [postedName(options, name)] : [literal(name), postedName(options, name)], options);
  const said = value && exactWords(value);
  return said ? [{ name: 'defaultValue', value: said }] : [];
}

const present = (value: Value | undefined) => value && exact(value);

/** What `values` has under the first of these names that it has. */
function inValues(keys: readonly Value[], options: readonly Prop[]): Value | undefined {
  const values = option(options, 'values');
  if (!values || isFalsy(values)) return undefined;
  const known =
    values.kind === 'object' && keys.every(({ kind }) => kind === 'literal') ? values.props : undefined;
  if (known)
    return keys
      .map((key) => present(key.kind === 'literal' ? option(known, String(key.value)) : undefined))
      .find(Boolean);
  const from = codeOf(values);
  const found = keys.map((key) => {
    const at = codeOf(key);
    return from && at && member(from, at).code;
  });
  return found.every(Boolean)
    ? code([...new Set(found)].join(' ?? '), found.length > 1 ? binding.or : binding.member)
    : todo(values.origin, 'an object that is made elsewhere');
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
