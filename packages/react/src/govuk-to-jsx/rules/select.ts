import { attributes } from '../attributes.js';
import { element, prop, type Rule } from '../component.js';
import { choice } from '../expression.js';
import { as, each, ignored, option, plain, propsOf, settings, type Shape, words } from '../shape.js';
import { binding, isFalsy, literal, type Prop, type Value } from '../value.js';
import { codeOf, infix } from '../javascript.js';
import { field } from './control.js';

const item: Shape = {
  text: as('children', words),
  value: as(undefined, words),
  selected: ignored,
  disabled: as(),
  attributes,
};

const select: Shape = {
  ...field(),
  items: as(undefined, each(settings(item))),
  value: ignored,
  disabled: as(),
};

/** What is selected in the macro's items is the `defaultValue` of ours. */
export const govukSelect: Rule = (options) => [
  element('select', 'Select', [
    ...propsOf(select, options),
    ...prop('defaultValue', selected(option(options, 'items'), option(options, 'value'))),
  ]),
];

function selected(items: Value | undefined, given: Value | undefined): Value | undefined {
  const value = given && plain(given);
  if (items?.kind !== 'list') return value && words(value);
  const options = items.items.filter((one) => one.kind === 'object').map(({ props }) => props);
  if (value && value.kind !== 'literal' && options.every((one) => !option(one, 'selected')))
    return words(value);
  return options.reduceRight<Value | undefined>((rest, one) => {
    const own = ownValue(one);
    const test = isSelected(one, own, value);
    if (test.kind === 'literal') return test.value ? own : rest;
    return choice(test, own, rest ?? literal(undefined)) ?? test;
  }, undefined);
}

const ownValue = (one: readonly Prop[]): Value =>
  words(plain(option(one, 'value') ?? literal(undefined)) ?? option(one, 'text') ?? literal('')) ??
  literal('');

/** `selected` wins over the `value` of the whole. */
function isSelected(one: readonly Prop[], own: Value, value: Value | undefined): Value {
  const marked = option(one, 'selected');
  if (marked && marked.kind !== 'literal') return marked;
  if (!isFalsy(marked)) return literal(true);
  if (!value || (marked?.kind === 'literal' && marked.value === false)) return literal(false);
  if (value.kind === 'literal' && own.kind === 'literal')
    return literal(String(value.value) === String(own.value));
  const [left, right] = [codeOf(value), codeOf(own)];
  return left && right ? infix(left, '==', right, binding.equality) : literal(false);
}
