import fc from 'fast-check';
import { documentedOptions, type MacroOption } from './documented-options.js';
import { attributes } from './draw-attributes.js';
import * as limits from './draw-limits.js';
import { blocks, classesFrom, flow, longText, phrasing, text, words } from './draw-values.js';
import { govukFixtures } from './govuk-fixtures.js';

type Options = Record<string, unknown>;
type Values = fc.Arbitrary<unknown>;

/** Any call of a component's macro that its documentation allows. `draw-limits.ts` has the exceptions, with reasons. */
export function drawOptions(component: string): fc.Arbitrary<Options> {
  const classes = classesFrom(classesIn(govukFixtures(component).map(({ options }) => options)));
  const isRequired = (option: MacroOption, at: string) => option.required === true || limits.isNeeded(at);

  /** Each option on its own, but for pairs such as `titleText` and `titleHtml`, of which one is enough. */
  function record(options: readonly MacroOption[], parent: string): fc.Arbitrary<Options> {
    const pairs = pairsOf(options);
    const paired = new Set(pairs.flat());
    const alone = options.filter((option) => !paired.has(option));
    return fc
      .tuple(single(alone, parent), ...pairs.map((pair) => content(pair, parent)))
      .map((records) => Object.assign({}, ...records) as Options);
  }

  function single(options: readonly MacroOption[], parent: string): fc.Arbitrary<Options> {
    const drawn: Record<string, Values> = {};
    const requiredKeys: string[] = [];
    for (const option of options) {
      const at = `${parent}${option.name}`;
      const limit = limits.limitOf(at);
      if (limit && !limit.draw) continue;
      const values = limit?.draw ?? valuesOf(option, at);
      const isAlways = isRequired(option, at);
      if (isAlways) requiredKeys.push(option.name);
      const own = isAlways ? notEmpty(values) : limit ? values : orLeftOut(values, option, at);
      // `slots.end` of the service navigation is documented twice, as a string and as an object.
      const other = drawn[option.name];
      drawn[option.name] = other ? fc.oneof(other, own) : own;
    }
    return fc.record(drawn, { requiredKeys });
  }

  function content(
    [plain, html]: readonly [MacroOption, MacroOption],
    parent: string,
  ): fc.Arbitrary<Options> {
    const at = `${parent}${plain.name}`;
    const someText = limits.isTrimmed(at) ? longText.map((drawn) => drawn.trim()) : orNumber(longText, at);
    const isAlways = isRequired(plain, at);
    const onlyText = isAlways ? notEmpty(someText) : someText;
    const someHtml = htmlFor(`${parent}${html.name}`);
    const choices = [
      fc.record({ [plain.name]: onlyText }),
      fc.record({ [html.name]: someHtml }),
      fc.record({ [plain.name]: someText, [html.name]: someHtml }),
      fc.record({ [plain.name]: onlyText, [html.name]: fc.constant('') }),
    ];
    return isAlways ? fc.oneof(...choices) : fc.oneof(fc.constant({}), ...choices);
  }

  function valuesOf({ name, type, params }: MacroOption, at: string): Values {
    if (type === 'boolean') return fc.boolean();
    if (type === 'integer') return fc.integer({ min: 1, max: 4 });
    if (type === 'array') return list(params ? record(params, `${at}.`) : orNumber(text, at), at);
    if (params) return record(params, `${at}.`);
    if (type === 'object') return /attributes$/i.test(name) ? attributes : plurals;
    if (/classes$/i.test(name)) return classes;
    if (type === 'nunjucks-block' || /html$/i.test(name) || / slots\./.test(at)) return htmlFor(at);
    // What is not content ends in Text where it is a sentence, said by a script or to a screen reader.
    return words[name] ?? (name.endsWith('Text') ? text : orNumber(text, at));
  }

  function htmlFor(at: string): fc.Arbitrary<string> {
    if (limits.makesParagraph(at)) return blocks;
    return limits.takesBlocks(at) ? flow : phrasing;
  }

  return record(documentedOptions(component), `${component} `);
}

function list(values: Values, at: string): Values {
  // A row of a table is a list too, of the cells that are documented.
  const item = at === 'table rows' ? fc.array(values, { minLength: 1, maxLength: 3 }) : values;
  const falsy = fc.constantFrom(null, undefined, false, '');
  const items = limits.skipsFalsyItems(at)
    ? fc.array(fc.oneof({ arbitrary: item, weight: 5 }, { arbitrary: falsy, weight: 1 }), { maxLength: 4 })
    : fc.array(item, { maxLength: 3 });
  const enough = limits.isNeverEmpty(at) ? fc.tuple(item, items).map(([one, more]) => [...more, one]) : items;
  return limits.hasDistinctItems(at) ? enough.map(distinct) : enough;
}

/** Options of a select, without those whose value an earlier one has. */
function distinct(options: unknown[]): unknown[] {
  const seen = new Set<string>();
  return options.filter((option) => {
    if (typeof option !== 'object' || option === null) return true;
    const { value, text: own }: { value?: unknown; text?: unknown } = option;
    const key = String(value ?? own);
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * What `{{ x if y }}` leaves of an option: an empty string, or nothing. A boolean stays one: to `govukInput`, an empty
 * string for `disabled` is true.
 */
function orLeftOut(values: Values, { type }: MacroOption, at: string): Values {
  const hasEmptyString = (type === 'string' || type === 'object') && !limits.isNeverEmpty(at);
  const nothing = hasEmptyString ? fc.constantFrom('', undefined) : fc.constant(undefined);
  return fc.oneof({ arbitrary: values, weight: 9 }, { arbitrary: nothing, weight: 1 });
}

/** What is required is not empty either. */
const notEmpty = (values: Values): Values => values.map((value) => (value === '' ? 'Something' : value));

/** Macros are given numbers too, where they print strings. */
function orNumber(strings: fc.Arbitrary<string>, at: string): Values {
  const numbers = limits.printsZero(at) ? fc.constantFrom(0, 1, 2030) : fc.constantFrom(1, 2030);
  return fc.oneof({ arbitrary: strings, weight: 9 }, { arbitrary: numbers, weight: 1 });
}

const plurals = fc.record(
  { zero: text, one: text, two: text, few: text, many: text, other: text },
  { requiredKeys: ['other'] },
);

function pairsOf(options: readonly MacroOption[]): (readonly [MacroOption, MacroOption])[] {
  return options.flatMap((plain) => {
    const name = plain.name.replace(/text$/, 'html').replace(/Text$/, 'Html');
    const html = name === plain.name ? undefined : options.find((option) => option.name === name);
    return html ? [[plain, html] as const] : [];
  });
}

/** Every class name in a component's examples. */
function classesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const found = Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    /classes$/i.test(name) && typeof inner === 'string' ? inner.split(' ').filter(Boolean) : classesIn(inner),
  );
  return [...new Set(found)];
}
