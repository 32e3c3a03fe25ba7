import fc from 'fast-check';
import { text } from './draw-values.js';
import { type MacroAttributes } from './macro-attributes.js';

const word = (...words: string[]) => fc.constantFrom(...words);

/** A macro's `attributes`, as plain values and as values with a rule for leaving them out. */
export const attributes: fc.Arbitrary<MacroAttributes> = fc
  .record(
    {
      'data-thing': value(text),
      'data-other.name': value(text),
      'hx-get': value(text),
      'aria-live': value(word('polite', 'off')),
      'aria-label': value(text),
      autofocus: value(word('', 'autofocus')),
      dir: value(word('auto', 'rtl')),
      draggable: value(fc.boolean()),
      hidden: value(word('', 'hidden')),
      id: value(word('own-id', 'own_id.1')),
      itemprop: value(word('name')),
      lang: value(word('cy', 'ar', 'en-GB')),
      role: value(word('group', 'presentation')),
      spellcheck: value(fc.boolean()),
      maxlength: value(fc.nat(99)),
      required: value(word('', 'required')),
      style: fc.constantFrom('color: red', '--gap: 2px; margin-top: 1px', 'width:50%;-webkit-hyphens:auto;'),
      tabindex: value(fc.constantFrom(-1, 0, '-1')),
      title: value(text),
      translate: value(word('no', 'yes')),
    },
    { requiredKeys: [] },
  )
  // A record of twenty would otherwise hold nine, most times.
  .chain((all) => fc.subarray(Object.entries(all), { maxLength: Math.min(3, Object.keys(all).length) }))
  .map(Object.fromEntries);

type Value = MacroAttributes[string];

function value(own: fc.Arbitrary<string | number | boolean>): fc.Arbitrary<Value> {
  const empty = fc.constantFrom(null, undefined, true, false);
  return fc.oneof(
    { arbitrary: own, weight: 5 },
    { arbitrary: fc.oneof(empty, fc.nat(9)), weight: 1 },
    {
      arbitrary: fc.record(
        { value: fc.oneof(own, empty), optional: fc.boolean() },
        { requiredKeys: ['value'] },
      ),
      weight: 2,
    },
  );
}
