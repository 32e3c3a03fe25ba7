import { codeOf, concatenated, infix, member, operand } from './javascript.js';
import {
  type BinOp,
  type Compare,
  type Dict,
  type Expression,
  type FunCall,
  type NodeList,
  type Origin,
} from './nunjucks-tree.js';
import { type MacroCall } from './macro-call.js';
import { type Scope } from './scope.js';
import {
  binding,
  type Choice,
  code,
  type Code,
  literal,
  type Markup,
  nodes,
  object,
  placed,
  todo,
  todoIn,
  type Value,
} from './value.js';

/** What reading an expression takes. */
export interface Reader {
  scope: Scope;
  /** What a macro of GOV.UK Frontend draws; `undefined` for one that is not known. */
  call: (macro: string, call: MacroCall) => Value | undefined;
  /** What a piece of the template draws. */
  draw: (list: NodeList) => Markup[];
}

/** The value of a Nunjucks expression. `around` is what it is part of, for the reader to find. */
export function valueOf(node: Expression, reader: Reader, around: Origin | undefined = undefined): Value {
  const origin = node.origin ?? around;
  let why: string | undefined;
  const inner = (part: Expression) => {
    const value = valueOf(part, reader, origin);
    why ??= todoIn(value)?.why;
    return value;
  };
  const value = known(node, inner, reader, origin);
  return value ? placed(value, origin) : todo(origin, why ?? 'JavaScript has no such expression');
}

type Inner = (part: Expression) => Value;

function known(
  node: Expression,
  inner: Inner,
  reader: Reader,
  origin: Origin | undefined,
): Value | undefined {
  switch (node.typename) {
    case 'Literal':
      return node.value instanceof RegExp ? undefined : literal(node.value);
    case 'Symbol':
      // Not a name that Nunjucks knows, and so what it says.
      if (node.value === 'undefined') return literal(undefined);
      return reader.scope.read(node.value);
    case 'Array':
      return { kind: 'list', items: node.children.map(inner) };
    case 'Group': {
      const [only, ...others] = node.children;
      return only && others.length === 0 ? bracketed(inner(only)) : undefined;
    }
    case 'Dict':
      return dictionary(node, inner);
    case 'LookupVal':
      return lookup(inner(node.target), inner(node.val));
    case 'InlineIf':
      return choice(inner(node.cond), inner(node.body), node.else_ ? inner(node.else_) : literal(undefined));
    case 'Not':
      if (isTorn(node.target))
        return todo(origin, 'Nunjucks reads this as (not a) == b: put in the brackets you mean');
      return withCode(inner(node.target), (target) =>
        code(`!${operand(target, binding.unary)}`, binding.unary),
      );
    case 'Neg':
      return negative(inner(node.target));
    case 'Pos':
      return withCode(inner(node.target), (target) =>
        code(`+${operand(target, binding.member)}`, binding.unary),
      );
    case 'Compare':
      return comparison(node, inner);
    case 'Filter':
      return filtered(node, inner, origin);
    case 'FunCall':
      return called(node, inner, reader, origin);
    case 'Capture':
    case 'Caller':
      return nodes(reader.draw(node.body));
    case 'KeywordArgs':
      return undefined;
    default:
      return operation(node, inner, origin);
  }
}

function dictionary({ children }: Dict, inner: Inner): Value | undefined {
  const props = children.map(({ key, value }) => ({ name: keyOf(key), value: inner(value) }));
  return props.every(({ name }) => name !== undefined)
    ? object(props.map(({ name = '', value }) => ({ name, value })))
    : undefined;
}

const keyOf = (key: Expression): string | undefined =>
  key.typename === 'Symbol' || (key.typename === 'Literal' && !(key.value instanceof RegExp))
    ? String(key.value)
    : undefined;

function lookup(target: Value, key: Value): Value | undefined {
  const [from, name] = [codeOf(target), codeOf(key)];
  if (!from || !name) return undefined;
  const whole = target.kind === 'code' ? target.is : target;
  const is =
    whole?.kind === 'object' && key.kind === 'literal'
      ? whole.props.find((prop) => prop.name === key.value)?.value
      : undefined;
  return { ...member(from, name), is };
}

/** One value or another. A part that is left for the reader stays in its place. */
export function choice(test: Value, yes: Value, no: Value): Choice | undefined {
  const condition = codeOf(test);
  return condition && { kind: 'choice', test: condition, yes, no };
}

function negative(target: Value): Value | undefined {
  if (target.kind === 'literal' && typeof target.value === 'number') return literal(-target.value);
  return withCode(target, (of) => code(`-${operand(of, binding.member)}`, binding.unary));
}

/** Nunjucks drops the brackets of what follows `not`, so that JavaScript would tear it apart. */
const isTorn = ({ typename }: Expression) =>
  ['Compare', 'Add', 'Sub', 'Mul', 'Div', 'Mod', 'Concat'].includes(typename);

/**
 * Nunjucks has no brackets but those that were written, and groups sums its own way without: `a + b - c` is `b - c`
 * first, to JavaScript the same but for text. So those that were written are kept.
 */
const bracketed = (value: Value): Value =>
  value.kind === 'code' && (value.binds === binding.sum || value.binds === binding.product)
    ? { ...value, code: `(${value.code})`, binds: binding.whole }
    : value;

const withCode = (value: Value, say: (of: Code) => Code): Code | undefined => {
  const of = codeOf(value);
  return of && say(of);
};

function comparison({ expr, ops }: Compare, inner: Inner): Value | undefined {
  const [only, ...others] = ops;
  const [left, right] = [codeOf(inner(expr)), only && codeOf(inner(only.expr))];
  if (!only || others.length > 0 || !left || !right) return undefined;
  return infix(left, only.type, right, /^[<>]/.test(only.type) ? binding.comparison : binding.equality);
}

const operators = {
  Or: ['||', binding.or],
  And: ['&&', binding.and],
  Add: ['+', binding.sum],
  Sub: ['-', binding.sum],
  Mul: ['*', binding.product],
  Div: ['/', binding.product],
  Mod: ['%', binding.product],
} as const;

function operation(node: BinOp, inner: Inner, origin: Origin | undefined): Value | undefined {
  if (node.typename === 'Is') return tested(inner(node.left), node.right);
  const [one, other] = [inner(node.left), inner(node.right)];
  if (node.typename === 'Concat' && ['Add', 'Sub'].includes(node.right.typename))
    return todo(origin, 'Nunjucks reads this as text all the way: put in the brackets you mean');
  if (node.typename === 'Concat') return concatenated(concatenation(node).map(inner), 'as they are');
  if (node.typename === 'And' && isBuilt(other)) return choice(one, other, literal(undefined));
  const [left, right] = [codeOf(one), codeOf(other)];
  if (!left || !right) return undefined;
  switch (node.typename) {
    case 'In':
      return code(
        `${operand(right, binding.member)}${other.kind === 'list' ? '' : '?'}.includes(${left.code})`,
        binding.member,
      );
    case 'FloorDiv':
      return code(`Math.floor(${chained(left, '/', right, binding.product).code})`, binding.whole);
    case 'Pow':
      return code(`${operand(left, binding.member)} ** ${operand(right, binding.power)}`, binding.power);
    default: {
      const [operator, binds] = operators[node.typename];
      return chained(left, operator, right, binds);
    }
  }
}

/** Whether a value is made of parts, as in `error and { text: error }`, which a macro takes apart. */
const isBuilt = ({ kind }: Value) => kind === 'object' || kind === 'list' || kind === 'nodes';

/** `left operator right` without brackets of its own on either side. */
const chained = (left: Code, operator: string, right: Code, binds: number): Code =>
  code(`${operand(left, binds)} ${operator} ${operand(right, binds)}`, binds);

/** `a ~ b ~ c` as its parts. */
const concatenation = (node: Expression): Expression[] =>
  node.typename === 'Concat' ? [...concatenation(node.left), ...concatenation(node.right)] : [node];

const tests: Readonly<Record<string, string>> = {
  defined: '!== undefined',
  undefined: '=== undefined',
  none: '=== null',
  null: '=== null',
};

/** `is defined` and its like. The other tests of Nunjucks have no short name in JavaScript. */
function tested(value: Value, test: Expression): Value | undefined {
  const [of, rest] = [codeOf(value), keyOf(test)];
  const said = rest === undefined ? undefined : tests[rest];
  return of && said ? code(`${operand(of, binding.equality)} ${said}`, binding.equality) : undefined;
}

/** What is captured from the template is safe already. Other filters are the service's own, or Nunjucks'. */
function filtered({ name, args }: FunCall, inner: Inner, origin: Origin | undefined): Value {
  const filter = keyOf(name) ?? '';
  const [input] = args.children.map(inner);
  const isMarkup = input?.kind === 'nodes' || (input?.kind === 'code' && input.is?.kind === 'nodes');
  return filter === 'safe' && input && isMarkup
    ? input
    : todo(origin, `the filter ${filter} is for you to write`);
}

function called(
  { name, args }: FunCall,
  inner: Inner,
  { scope, call }: Reader,
  origin: Origin | undefined,
): Value | undefined {
  if (name.typename === 'LookupVal') return method(inner(name), args.children.map(inner));
  if (name.typename !== 'Symbol') return undefined;
  const macro = scope.macro(name.value);
  const [options, ...others] = args.children;
  const caller = [options, ...others].find((arg) => arg?.typename === 'KeywordArgs');
  const drawn =
    macro &&
    call(macro, {
      options: options && options !== caller ? inner(options) : object([]),
      caller: caller && callerIn(caller, inner),
      origin,
    });
  return drawn || todo(origin, `${name.value} is not a macro of GOV.UK Frontend`);
}

const callerIn = (named: Expression, inner: Inner): Value | undefined => {
  const pair =
    named.typename === 'KeywordArgs' ? named.children.find(({ key }) => keyOf(key) === 'caller') : undefined;
  return pair && inner(pair.value);
};

function method(target: Value, args: Value[]): Value | undefined {
  const [of, given] = [codeOf(target), args.map(codeOf)];
  if (!of || !given.every((arg) => arg !== undefined)) return undefined;
  return code(`${of.code}(${given.map((arg) => arg.code).join(', ')})`, binding.member);
}
