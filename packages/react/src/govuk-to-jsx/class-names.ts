import { type Option, words } from './shape.js';
import { literal, type Value } from './value.js';

/** A prop for the classes that start with `prefix`: `govuk-button--warning` is the `variant` `warning`. */
export interface ClassProp {
  prop: string;
  prefix: string;
  /** What may follow the prefix. Numbers become numbers. */
  values: readonly (string | number)[];
}

/** `classes` as `className`, but for those that have a prop of their own. */
export const classes =
  (...known: readonly ClassProp[]): Option =>
  (value) => {
    const said = words(value);
    if (!said) return [];
    if (said.kind !== 'literal') return [{ name: 'className', value: said }];
    const all = String(said.value).split(/\s+/).filter(Boolean);
    const taken = new Map<string, { className: string; value: Value }>();
    for (const { prop, prefix, values } of known)
      for (const name of values)
        if (all.includes(prefix + name) && !taken.has(prop))
          taken.set(prop, { className: prefix + name, value: literal(name) });
    const gone = [...taken.values()].map(({ className }) => className);
    const rest = all.filter((name) => !gone.includes(name)).join(' ');
    return [
      ...[...taken].map(([name, { value: taken }]) => ({ name, value: taken })),
      ...(rest ? [{ name: 'className', value: literal(rest, said.origin) }] : []),
    ];
  };

const prop =
  (name: string) =>
  (prefix: string, ...values: readonly (string | number)[]): ClassProp => ({ prop: name, prefix, values });

export const variant = prop('variant');
export const color = prop('color');
export const width = prop('width')('govuk-input--width-', 2, 3, 4, 5, 10, 20, 30);
export const size = (block: string) => prop('size')(`${block}--`, 's', 'm', 'l', 'xl');
