import { blankOf } from '../blank.js';
import { contract, type Schema } from '../contract/document.js';

/** Who reads, as the contract's `x-visible-to` names them. */
export type Audience = 'public' | 'reporter' | 'follower' | 'staff' | 'supplier';

/** True shows the member, false hides it, a function cuts it to what may be seen. */
type Condition = boolean | ((value: never) => unknown);

/** The contract's `x-visible-when` as it is for the one thing that is shown. One that is not given hides. */
export type Conditions = Readonly<Record<string, Condition | undefined>>;

/** How one caller sees one thing. */
export interface View {
  audience: Audience;
  conditions: Conditions;
  /** The supplier that reads, when it is one. */
  supplierId?: string | undefined;
}

/** What to do with one member: show it, hide it, or ask the named condition. */
type Rule = boolean | string;

interface Member {
  name: string;
  rules: Record<Audience, Rule>;
  /** Stands in for what is hidden; undefined leaves the member out. */
  whenHidden: null | readonly [] | undefined;
  within: Plan | undefined;
}

/** A guarded object. */
interface Plan {
  members: readonly Member[];
  blank: Readonly<Record<string, unknown>>;
}

const AUDIENCES: readonly Audience[] = ['public', 'reporter', 'follower', 'staff', 'supplier'];

/**
 * Cuts answers with the shape of the component schema `name` to what a view shows, by the `x-visible-to` and
 * `x-visible-when` of its members, compiled here once. Members that the contract does not name, or still marks as planned,
 * go out to nobody. Throws when the contract has no such schema, or a mark it does not explain.
 */
export function revealing<T extends object>(name: string): (answer: T, view: View) => T {
  const schema = contract.components.schemas[name];
  if (!schema) throw new Error(`The contract has no schema ${name}`);
  const plan = planOf(schema);
  if (!plan) throw new Error(`No member of ${name} says in x-visible-to who may see it`);
  // What is left has the shape of the schema: the contract makes what may be hidden nullable or optional.
  return (answer, view) => cut(plan, answer, view) as T;
}

function cut(plan: Plan, value: unknown, view: View): unknown {
  if (Array.isArray(value)) return value.map((item) => cut(plan, item, view));
  if (typeof value !== 'object' || value === null) return value;
  const { audience, conditions } = view;
  const shown: Record<string, unknown> = { ...plan.blank };
  const members = value as Record<string, unknown>;
  for (const { name, rules, whenHidden, within } of plan.members) {
    const member = members[name];
    if (member === undefined) continue;
    const rule = rules[audience];
    const condition: unknown = typeof rule === 'string' ? (conditions[rule] ?? false) : rule;
    if (condition === true) shown[name] = within ? cut(within, member, view) : member;
    else if (typeof condition === 'function') {
      const part: unknown = condition(member);
      shown[name] = within ? cut(within, part, view) : part;
    } else if (whenHidden !== undefined) shown[name] = whenHidden;
  }
  return shown;
}

/** Undefined for a schema in which nothing is guarded. */
function planOf(schema: Schema): Plan | undefined {
  const { items } = schema;
  if (isSchema(items)) return planOf(follow(items));
  const members = membersOf(schema);
  const isGuarded = [...members.values()].some(({ property }) => 'x-visible-to' in property);
  const plan = [...members].map(([name, { property, isRequired }]) => toMember(name, property, isRequired));
  if (!isGuarded && !plan.some(({ within }) => within)) return undefined;
  return { members: plan, blank: blankOf(plan.map(({ name }) => name)) };
}

function toMember(name: string, property: Schema, isRequired: boolean): Member {
  const schema = follow(property);
  const { 'x-visible-to': to = AUDIENCES, 'x-visible-when': when = {} } = property as Marks;
  const rules = Object.fromEntries(
    AUDIENCES.map((audience) => [audience, to.includes(audience) && (when[audience] ?? true)]),
  ) as Record<Audience, Rule>;
  for (const word of Object.values(when)) {
    if (!(word in contract['x-visible-when'])) throw new Error(`The contract does not explain ${word}`);
  }
  const isList = schema['type'] === 'array';
  if (isRequired && !isList && !isNullable(schema) && 'x-visible-when' in property) {
    throw new Error(`${name} is required and may be hidden, and so has to be a list or nullable`);
  }
  const whenHidden = !isRequired ? undefined : isList ? ([] as const) : null;
  return { name, rules, whenHidden, within: planOf(schema) };
}

interface Marks {
  'x-visible-to'?: readonly Audience[];
  'x-visible-when'?: Partial<Record<Audience, string>>;
}

/** Every member of an object schema, with those of its parts. */
function membersOf(schema: Schema): Map<string, { property: Schema; isRequired: boolean }> {
  const { properties = {}, required = [], allOf = [], anyOf = [], oneOf = [] } = follow(schema) as Composed;
  const parts = [...allOf, ...anyOf, ...oneOf].flatMap((part) => [...membersOf(part)]);
  const own = Object.entries(properties).map(
    ([name, property]) => [name, { property, isRequired: required.includes(name) }] as const,
  );
  return new Map([...parts, ...own]);
}

interface Composed {
  properties?: Record<string, Schema>;
  required?: readonly string[];
  allOf?: readonly Schema[];
  anyOf?: readonly Schema[];
  oneOf?: readonly Schema[];
}

function isNullable(schema: Schema): boolean {
  const { type, anyOf = [] } = schema as { type?: string | string[]; anyOf?: Schema[] };
  return [type].flat().includes('null') || anyOf.some((part) => isNullable(follow(part)));
}

/** What a reference stands for; anything else is itself. */
function follow(schema: Schema): Schema {
  const { $ref } = schema;
  if (typeof $ref !== 'string') return schema;
  const name = /^#\/components\/schemas\/(\w+)$/.exec($ref)?.[1];
  const found = name === undefined ? undefined : contract.components.schemas[name];
  if (!found) throw new Error(`The contract has no schema at ${$ref}`);
  return follow(found);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null;
}
