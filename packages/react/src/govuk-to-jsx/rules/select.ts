import { attributes } from '../attributes.js';
import { element, prop, type Rule } from '../component.js';
import { choice } from '../expression.js';
import {
  as,
  each,
  exact,
  exactWords,
  ignored,
  option,
  plain,
  propsOf,
  settings,
  type Shape,
  words,
} from '../shape.js';
import { type Origin } from '../nunjucks-tree.js';
import { binding, isFalsy, literal, type Prop, todo, type Value } from '../value.js';
import { codeOf, infix } from '../javascript.js';
import { field } from './control.js';

const item: Shape = {
  text: as('children', words),
  value: as(undefined, exactWords),
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
export const govukSelect: Rule = (options) => {
  const said = propsOf(select, options);
  return [element('select', 'Select', [...said, ...prop('defaultValue', selected(options, said))])];
};

function selected(options: readonly Prop[], said: readonly Prop[]): Value | undefined {
  const items = option(options, 'items');
  const value = plain(option(options, 'value') ?? literal(undefined));
  if (items?.kind !== 'list') return value && words(value);
  const choices = items.items.filter((one) => one.kind === 'object').map(({ props }) => props);
  if (value && value.kind !== 'literal' && choices.every((one) => !option(one, 'selected')))
    return words(value);
  const tested = choices.map((one) => {
    const own = ownValue(one);
    return { own, test: isSelected(one, own, value) };
  });
  return option(said, 'multiple') ? allOf(tested, items.origin) : firstOf(tested);
}

type Tested = readonly { own: Value; test: Value }[];

const firstOf = (tested: Tested) =>
  tested.reduceRight<Value | undefined>((rest, { own, test }) => {
    if (test.kind === 'literal') return test.value ? own : rest;
    return choice(test, own, rest ?? literal(undefined)) ?? test;
  }, undefined);

function allOf(tested: Tested, origin: Origin | undefined): Value | undefined {
  if (tested.some(({ test }) => test.kind !== 'literal'))
    return todo(origin, 'several answers, known only then');
  const items = tested.filter(({ test }) => !isFalsy(test)).map(({ own }) => own);
  return items.length > 0 ? { kind: 'list', items } : undefined;
}

const ownValue = (one: readonly Prop[]): Value =>
  exactWords(exact(option(one, 'value') ?? literal(undefined)) ?? option(one, 'text') ?? literal('')) ??
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
