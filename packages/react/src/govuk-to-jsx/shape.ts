import { plainHtml } from './holes.js';
import { markupOf } from './html.js';
import { literal, type List, nodes, type Obj, object, type Prop, placed, todo, type Value } from './value.js';

/** A prop on its way, with its rank among others of the same name. */
interface Said extends Prop {
  /** `first`: nothing replaces it. `last`: it replaces what is there, and stands at the end. */
  rank?: 'first' | 'last' | undefined;
}

/** What becomes of one option of a macro. */
export type Option = (value: Value, name: string) => readonly Said[];

/** Every option that a macro takes, or that an object in one has. */
export type Shape = Readonly<Record<string, Option>>;

/** Turns the value of an option into that of a prop; `undefined` leaves the prop out. */
export type Change = (value: Value) => Value | undefined;

/** Options as props. One that the shape does not know is left for the reader. */
export function propsOf(shape: Shape, options: readonly Prop[]): Prop[] {
  const said = options.flatMap(({ name, value }): readonly Said[] => {
    const option = Object.hasOwn(shape, name) ? shape[name] : undefined;
    return option
      ? option(value, name)
      : [{ name: '', value: todo(value.origin, `there is no option ${name} here`) }];
  });
  const props = new Map<unknown, Said>();
  const inOrder = [
    ...said.filter(({ rank }) => rank !== 'last'),
    ...said.filter(({ rank }) => rank === 'last'),
  ];
  for (const prop of inOrder) {
    const key = prop.name || prop;
    if (props.get(key)?.rank === 'first') continue;
    if (prop.rank === 'last') props.delete(key);
    props.set(key, prop);
  }
  return [...props.values()].map(({ name, value }) => ({ name, value }));
}

/** One option as one prop, under its own name if no other is given. */
export const as =
  (prop?: string, change: Change = plain, rank?: Said['rank']): Option =>
  (value, name) => {
    const changed = change(value);
    return changed ? [{ name: prop ?? name, value: changed, rank }] : [];
  };

/** An option that needs no saying here. */
export const ignored: Option = () => [];

/** `change` on each value that an expression is known to come to. */
export const known =
  (change: Change): Change =>
  (value) => {
    const again = known(change);
    if (value.kind === 'todo') return value;
    if (value.kind === 'choice')
      return {
        ...value,
        yes: again(value.yes) ?? literal(undefined),
        no: again(value.no) ?? literal(undefined),
      };
    if (value.kind === 'code' && value.is) return again(placed(value.is, value.origin));
    return change(value);
  };

/** As it is. A template that says `none`, or nothing between quotes, leaves the option out. */
export const plain: Change = (value) =>
  value.kind === 'literal' && (value.value === null || value.value === undefined || value.value === '')
    ? undefined
    : value;

/** As `plain`, for an option that says something even when it is empty. */
export const exact: Change = (value) =>
  value.kind === 'literal' && value.value === '' ? value : plain(value);

/** Text. The macros take numbers too. */
export const words: Change = (value) => textOf(plain(value));

/** As `words`, for text that says something even when it is empty. */
export const exactWords: Change = (value) => textOf(exact(value));

function textOf(value: Value | undefined): Value | undefined {
  if (value?.kind === 'choice') return known((one) => textOf(plain(one)))(value);
  return value?.kind === 'literal' ? { ...value, value: String(value.value) } : value;
}

/** HTML as something to draw. What only the running page knows cannot be checked, and is left for the reader. */
export const html: Change = (value) => {
  if (value.kind === 'code' && value.is?.kind === 'nodes') return value;
  return known((whole) => {
    if (whole.kind === 'nodes') return whole;
    if (whole.kind !== 'literal') return todo(whole.origin, 'HTML made by an expression');
    if (!whole.value) return undefined;
    return nodes(markupOf(plainHtml(String(whole.value), whole.origin?.line ?? 1)), whole.origin);
  })(value);
};

/** `change` for an object written out in the template. */
export const fromObject = (change: (value: Obj) => Value | undefined): Change =>
  known((value) => {
    if (value.kind === 'object') return change(value);
    if (value.kind === 'literal' && !value.value) return undefined;
    return todo(value.origin, 'an object that is made elsewhere');
  });

/** Attributes and settings of one element. */
export const settings = (shape: Shape): Change =>
  fromObject(({ props, origin }) => object(propsOf(shape, props), origin));

/** A slot: its content alone where it has nothing else, and nothing at all without content. */
export const slot = (shape: Shape): Change =>
  fromObject(({ props, origin }) => {
    const said = propsOf(shape, props);
    return said.some(({ name, value }) => name === 'children' || value.kind === 'todo')
      ? alone(object(said, origin))
      : undefined;
  });

/** A slot that is drawn even when there is nothing in it. */
export const drawnSlot = (shape: Shape): Change =>
  fromObject(({ props, origin }) => {
    const said = propsOf(shape, props);
    const children = option(said, 'children');
    if (!children) return object([{ name: 'children', value: literal(null) }, ...said], origin);
    const isEmpty = children.kind === 'nodes' && children.nodes.length === 0;
    return isEmpty ? object(said, origin) : alone(object(said, origin));
  });

function alone(whole: Obj): Value {
  const [only, ...others] = whole.props;
  return only?.name === 'children' && others.length === 0 ? only.value : whole;
}

/** Each item of a list that is written out in the template. A falsy item stays: the macros skip it, and so do we. */
export const each = (change: Change): Change =>
  known((value) => {
    if (value.kind === 'literal' && !value.value) return undefined;
    if (value.kind !== 'list') return todo(value.origin, 'a list that is made elsewhere');
    return mapped(value, (item) => change(item) ?? literal(item.kind === 'literal' ? false : undefined));
  });

const mapped = (list: List, change: (item: Value) => Value): List => ({
  ...list,
  items: list.items.map(change),
});

/** `text` and `html` of one piece of content. As in the macros, `html` wins. */
export const content = (prop = 'children', asText = 'text', asHtml = 'html'): Shape => ({
  [asText]: as(prop, words),
  [asHtml]: as(prop, html, 'first'),
});

/** What is shown for a macro's `text` and `html`, where nothing else can be said. */
export const shown: Change = slot(content());

/** A literal's value when it is a string. */
export const stringIn = (value: Value | undefined): string | undefined =>
  value?.kind === 'literal' && typeof value.value === 'string' ? value.value : undefined;

/** The option of this name, as it was given. */
export const option = (options: readonly Prop[], name: string): Value | undefined =>
  options.findLast((prop) => prop.name === name)?.value;
