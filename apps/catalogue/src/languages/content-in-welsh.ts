import * as react from '@councilkit/react';
import { cloneElement, Fragment, isValidElement, type ReactNode } from 'react';
import { type Args, inWelsh, saysSomething } from './in-welsh.js';

/** What an example says in English, and the same in Welsh. Beside the example, as `parameters.cymraeg`. */
export type WelshWords = Readonly<Record<string, string>>;

/** The place in the catalogue of each component that says something by itself. */
const placeOf = new Map<unknown, string>(
  saysSomething.map((name) => [Reflect.get(react, exportOf(name)), `Components/${name}`]),
);

/** Whose every prop is the example's to say. Of other components what is inside them is, and no more. */
const ours = new Set<unknown>([Fragment, ...Object.values(react)]);

/** An example all in Welsh: what its author says, from the words beside it, and what each component in it says by itself. */
export function exampleInWelsh(
  title: string,
  args: Args,
  words: WelshWords,
  draw: (args: Args) => ReactNode,
): ReactNode {
  return contentInWelsh(draw(contentInWelsh(inWelsh(title, args), words)), words);
}

/** The same value with every text in it that the words know in Welsh: elements, what is inside them, and data for them. */
function contentInWelsh<Value>(value: Value, words: WelshWords): Value;
function contentInWelsh(value: unknown, words: WelshWords): unknown {
  if (typeof value === 'string') return words[value] ?? value;
  if (Array.isArray(value)) return value.map((item: unknown) => contentInWelsh(item, words));
  if (isValidElement<Args>(value)) {
    const place = placeOf.get(value.type) ?? 'Components/';
    const isOurs = typeof value.type === 'string' || ours.has(value.type);
    const { children, ...props } = isOurs
      ? contentInWelsh(inWelsh(place, value.props), words)
      : { children: contentInWelsh(value.props['children'], words) };
    // Drawn with what the parent knows.
    if (typeof children === 'function')
      return cloneElement<Args>(value, {
        ...props,
        children: (...given: unknown[]) =>
          contentInWelsh<unknown>(Reflect.apply(children, undefined, given), words),
      });
    if (children === undefined) return cloneElement(value, props);
    // Apart, so that children without keys may stay so.
    return cloneElement(value, props, ...((Array.isArray(children) ? children : [children]) as ReactNode[]));
  }
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, contentInWelsh(own, words)]));
  return value;
}

/** `Date input` as the name of an export: `DateInput`. */
function exportOf(name: string): string {
  return name.replace(/(^| )(.)/g, (_, __, letter: string) => letter.toUpperCase());
}
