import { type Origin } from './nunjucks-tree.js';

/**
 * A value on its way from an option of a macro to a prop. What is known when the template is read is kept as data;
 * the rest is an expression.
 */
export type Value = Literal | List | Obj | Choice | Code | Nodes | Todo;

interface Placed {
  origin?: Origin | undefined;
}

export interface Literal extends Placed {
  kind: 'literal';
  value: string | number | boolean | null | undefined;
}

export interface List extends Placed {
  kind: 'list';
  items: readonly Value[];
}

export interface Obj extends Placed {
  kind: 'object';
  props: readonly Prop[];
}

/** One value or another, when the page is drawn. */
export interface Choice extends Placed {
  kind: 'choice';
  test: Code;
  yes: Value;
  no: Value;
}

/** A JavaScript expression. */
export interface Code extends Placed {
  kind: 'code';
  code: string;
  /** How tightly it binds: an operand that binds less than its operator needs brackets. */
  binds: number;
  /** What it is known to be, for a name that the template itself set. */
  is?: Value | undefined;
}

/** Something to draw. */
export interface Nodes extends Placed {
  kind: 'nodes';
  nodes: readonly Markup[];
}

/** Left for the reader. */
export interface Todo {
  kind: 'todo';
  origin: Origin;
  why: string;
}

export interface Prop {
  /** Empty for a remark that belongs to no prop. */
  name: string;
  value: Value;
}

/** A piece of JSX. */
export type Markup = Text | Element | Embedded | Remark | Todo;

export interface Text {
  kind: 'text';
  text: string;
}

export interface Element {
  kind: 'element';
  name: string;
  /** The folder that a component of ours comes from; unset for an HTML element. */
  from?: string | undefined;
  props: readonly Prop[];
  children: readonly Markup[];
  /** Runs on in a line of text, so that space around it is seen. */
  isInline: boolean;
}

/** An expression among the children. */
interface Embedded {
  kind: 'embedded';
  value: Value;
}

interface Remark {
  kind: 'remark';
  text: string;
}

/** How tightly the operators of JavaScript bind. */
export const binding = {
  conditional: 0,
  or: 1,
  and: 2,
  equality: 3,
  comparison: 4,
  sum: 5,
  product: 6,
  power: 7,
  unary: 8,
  member: 9,
  whole: 10,
} as const;

export const literal = (value: Literal['value'], origin?: Origin): Literal => ({
  kind: 'literal',
  value,
  origin,
});
export const object = (props: readonly Prop[], origin?: Origin): Obj => ({ kind: 'object', props, origin });
export const code = (text: string, binds: number, origin?: Origin): Code => ({
  kind: 'code',
  code: text,
  binds,
  origin,
});
export const nodes = (all: readonly Markup[], origin?: Origin): Nodes => ({
  kind: 'nodes',
  nodes: all,
  origin,
});

/** What is left of `value` for the reader, and why. */
export const todo = (origin: Origin | undefined, why: string): Todo => ({
  kind: 'todo',
  origin: origin ?? { line: 0, text: '' },
  why,
});

/** The same value, found elsewhere. */
export const placed = (value: Value, origin: Origin | undefined): Value =>
  value.kind === 'todo' ? { ...value, origin: origin ?? value.origin } : { ...value, origin };

/** The first part of `value` that is left for the reader. */
export function todoIn(value: Value): Todo | undefined {
  switch (value.kind) {
    case 'todo':
      return value;
    case 'choice':
      return todoIn(value.yes) ?? todoIn(value.no);
    case 'list':
      return value.items.map(todoIn).find(Boolean);
    case 'object':
      return value.props.map((prop) => todoIn(prop.value)).find(Boolean);
    default:
      return undefined;
  }
}

/** Whether `value` is sure to be what Nunjucks takes for false. */
export const isFalsy = (value: Value | undefined): boolean =>
  value === undefined || (value.kind === 'literal' && !value.value);
