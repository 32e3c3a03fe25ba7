import fc, { type Arbitrary } from 'fast-check';
import { follow, type Schema } from '../src/contract/document.js';

/** Values that stand for something in the service under test, by the name of the member or parameter that takes them. */
export type Known = Readonly<Record<string, readonly string[]>>;

/** Deeper than this, what may be left out is. */
const DEEPEST = 5;
/** As long as a list, or a text without a limit of its own, gets. */
const MOST_ITEMS = 3;
const LONGEST_TEXT = 60;

/** What trips those who do not expect it: wrong types, limits, impossible dates, and characters no database stores. */
const JUNK: readonly unknown[] = [
  ...[
    null,
    true,
    '',
    '\u0000',
    '\uD800',
    ' ',
    'x'.repeat(5000),
    '\u202Eright to left',
    "' or 1=1 --",
    '<script>',
  ],
  ...[-1, 0, 1.5, 1e308, Number.MAX_VALUE, 2147483648],
  ...['2026-02-30', '2026-11-23T25:00:00Z', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59+23:59', 'NaN', '-0'],
  ...[[], {}, [[[[]]]], { constructor: 1, toString: null }],
];

/** JSON that `schema` of the contract takes. */
export function jsonFor(schema: Schema, known: Known, name = '', depth = 0): Arbitrary<unknown> {
  const { value } = follow<Schema>(schema, '');
  const branches = value['oneOf'] ?? value['anyOf'];
  if (Array.isArray(branches)) {
    const { oneOf: _, anyOf: __, ...rest } = value;
    return fc.oneof(...branches.map((branch: Schema) => jsonFor(joined(rest, branch), known, name, depth)));
  }
  if (Array.isArray(value['allOf'])) {
    const { allOf, ...rest } = value;
    return jsonFor((allOf as Schema[]).reduce(joined, rest), known, name, depth);
  }
  if ('const' in value) return fc.constant(value['const']);
  if (Array.isArray(value['enum'])) return fc.constantFrom(...(value['enum'] as unknown[]));
  const types = [value['type'] ?? ('properties' in value ? 'object' : 'string')].flat();
  return fc.oneof(...types.map((type) => ofType(type, value, known, name, depth)));
}

/** The same with something in it spoiled: replaced, left out or added. */
export function spoiled(json: Arbitrary<unknown>): Arbitrary<unknown> {
  const junk = fc.oneof(fc.constantFrom(...JUNK), fc.jsonValue({ maxDepth: 2 }));
  return fc
    .tuple(json, fc.nat(), junk, fc.constantFrom('replace', 'remove', 'add'))
    .map(([value, at, bad, how]) => {
      const holders = objectsIn(value);
      const holder = holders[at % Math.max(holders.length, 1)];
      const names = Object.keys(holder ?? {});
      const name = names[at % Math.max(names.length, 1)];
      if (!holder || name === undefined) return bad;
      if (how === 'replace') holder[name] = bad;
      else if (how === 'remove') Reflect.deleteProperty(holder, name);
      else holder['nobodyAskedForThis'] = bad;
      return value;
    });
}

function ofType(
  type: unknown,
  schema: Schema,
  known: Known,
  name: string,
  depth: number,
): Arbitrary<unknown> {
  const limit = (keyword: string) => (typeof schema[keyword] === 'number' ? schema[keyword] : undefined);
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: limit('minimum') ?? -1e6, max: limit('maximum') ?? 1e6 });
    case 'number':
      return numberFor({ min: limit('minimum') ?? -1e6, max: limit('maximum') ?? 1e6 });
    case 'array': {
      const least = limit('minItems') ?? 0;
      const size = {
        minLength: least,
        maxLength: Math.min(limit('maxItems') ?? Infinity, least + MOST_ITEMS),
      };
      const items = jsonFor(asSchema(schema['items']), known, name, depth + 1);
      return schema['uniqueItems']
        ? fc.uniqueArray(items, { ...size, selector: (item) => JSON.stringify(item) })
        : fc.array(items, size);
    }
    case 'object':
      return objectFor(schema, known, depth);
    default:
      return textFor(schema, known[name] ?? [], {
        least: limit('minLength') ?? 0,
        most: limit('maxLength') ?? LONGEST_TEXT,
      });
  }
}

/** Mostly such as somebody writes; of all there are, most that one can think of are next to 0. */
function numberFor(range: { min: number; max: number }): Arbitrary<number> {
  const any = fc.double({ ...range, noNaN: true });
  const round = fc.double({ ...range, noNaN: true }).map((number) => Number(number.toFixed(4)));
  return fc.oneof({ weight: 4, arbitrary: round }, { weight: 1, arbitrary: any });
}

function objectFor(schema: Schema, known: Known, depth: number): Arbitrary<Record<string, unknown>> {
  const properties = asSchema(schema['properties']);
  const required = Array.isArray(schema['required']) ? (schema['required'] as string[]) : [];
  const names = Object.keys(properties).filter((name) => depth < DEEPEST || required.includes(name));
  const members = Object.fromEntries(
    names.map((name) => [name, jsonFor(asSchema(properties[name]), known, name, depth + 1)]),
  );
  const named = sparse(
    fc.record(members, { requiredKeys: required.filter((name) => name in members) }),
    required,
  );
  const others = schema['additionalProperties'];
  const needs = Object.entries(asSchema(schema['dependentRequired'])) as [string, string[]][];
  const whole = named.map((value) => {
    for (const [name, needed] of needs)
      if (!needed.every((each) => each in value)) Reflect.deleteProperty(value, name);
    return value as Record<string, unknown>;
  });
  if (typeof others !== 'object' || others === null) return whole;
  const further = fc.dictionary(
    fc.stringMatching(/^[a-z]{1,8}$/),
    jsonFor(asSchema(others), known, '', depth + 1),
    {
      maxKeys: MOST_ITEMS,
      noNullPrototype: true,
    },
  );
  return fc.tuple(further, whole).map(([rest, value]) => ({ ...rest, ...value }));
}

/** Every other time with no more than two of the members that may be left out: all at once, they rarely go together. */
function sparse(
  record: Arbitrary<Record<string, unknown>>,
  required: readonly string[],
): Arbitrary<Record<string, unknown>> {
  return fc.tuple(record, fc.boolean(), fc.nat()).map(([value, isSparse, at]) => {
    if (!isSparse) return value;
    const optional = Object.keys(value).filter((name) => !required.includes(name));
    const kept = [...required, ...[at, at + 1].map((one) => optional[one % Math.max(optional.length, 1)])];
    return Object.fromEntries(Object.entries(value).filter(([name]) => kept.includes(name)));
  });
}

function textFor(
  schema: Schema,
  known: readonly string[],
  { least, most }: { least: number; most: number },
): Arbitrary<string> {
  const any = anyText(schema, least, most);
  const extensible = schema['x-extensible-enum'];
  const sensible = [...known, ...(Array.isArray(extensible) ? (extensible as string[]) : [])];
  return sensible.length === 0
    ? any
    : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...sensible) }, { weight: 1, arbitrary: any });
}

function anyText(
  { format, pattern, maxLength = Infinity }: Schema,
  least: number,
  most: number,
): Arbitrary<string> {
  const moment = fc.date({ min: new Date('1990-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
  if (format === 'date-time') return moment.map((date) => date.toISOString());
  if (format === 'date') return moment.map((date) => date.toISOString().slice(0, 10));
  // A paper is told by its first bytes.
  if (format === 'binary') return fc.string().map((text) => `%PDF-1.4\n${text}\n%%EOF\n`);
  if (format === 'email') return fc.stringMatching(/^[a-z]{1,9}\.[a-z]{1,9}@example\.org$/);
  if (typeof pattern === 'string')
    return fc
      .stringMatching(new RegExp(pattern))
      .filter((text) => text.length >= least && text.length <= Number(maxLength));
  // PostgreSQL stores no NUL, and says so in a 400.
  const text = fc.string({
    minLength: least,
    maxLength: Math.max(least, Math.min(most, LONGEST_TEXT)),
    unit: 'grapheme',
  });
  return text.filter((each) => !each.includes('\u0000') && [...each].length <= most);
}

/** Both at once, as far as a generator has to know. */
function joined(one: Schema, other: Schema): Schema {
  const { value } = follow<Schema>(other, '');
  if (Array.isArray(value['allOf'])) {
    const { allOf, ...rest } = value;
    return joined((allOf as Schema[]).reduce(joined, one), rest);
  }
  const lists = [one, value].flatMap(({ required }) => (Array.isArray(required) ? required : []));
  return {
    ...one,
    ...value,
    properties: { ...asSchema(one['properties']), ...asSchema(value['properties']) },
    required: [...new Set(lists)],
  };
}

function asSchema(value: unknown): Schema {
  return typeof value === 'object' && value !== null ? (value as Schema) : {};
}

/** `value` and all objects and lists in it. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return [holder, ...Object.values(holder).flatMap(objectsIn)];
}
