import { type ReactNode } from 'react';
import { htmlToReact } from './html-to-react.js';
import { booleanAttributes, propName, styleProp } from '../src/govuk-to-jsx/prop-names.js';

type AttributeValue = string | number | boolean | null | undefined;

/** A macro's `attributes` option: plain values, or values with a rule for leaving them out. */
export type MacroAttributes = Record<string, AttributeValue | { value?: AttributeValue; optional?: boolean }>;

/** What many macros take for a piece of content. */
export interface MacroContent {
  text?: string | number;
  html?: string;
  classes?: string;
  attributes?: MacroAttributes;
}

/**
 * A macro's `attributes` as props. An optional value is left out when it is `null`, `undefined` or `false` and
 * printed bare when `true`; any other value always prints, `undefined` as an empty string.
 */
export function attributesToProps(attributes: MacroAttributes = {}): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, item]): [string, unknown][] => {
      const { value, optional = false } = typeof item === 'object' && item !== null ? item : { value: item };
      const isEmpty = value === undefined || value === null;
      if (optional && (isEmpty || value === false)) return [];
      if (booleanAttributes.has(name)) return [[propName(name), true]];
      if (optional && value === true) return [[propName(name), '']];
      if (name === 'style') return [['style', styleProp(String(value))]];
      return [[propName(name), isEmpty ? '' : String(value)]];
    }),
  );
}

/** A macro's `text` or `html` as one React node. As in the macros, `html` wins. */
export function slot(text: string | number | undefined, html: string | undefined): ReactNode {
  return html ? htmlToReact(html) : asText(text);
}

/** Macros accept numbers where they print strings. `null` counts as left out. */
export function asText(value: string | number | null | undefined): string | undefined {
  return value === undefined || value === null ? undefined : String(value);
}

/** Label, hint, error message and the like: content with a class and attributes, as slot props. */
export function slotProps<Content extends MacroContent>({ text, html, classes, attributes }: Content) {
  return { children: slot(text, html), className: classes, ...attributesToProps(attributes) };
}

/** Macros skip falsy items; so must an adapter. */
export function presentItems<Item>(
  items: readonly (Item | false | null | undefined | '')[] | undefined,
): Item[] {
  return (items ?? []).filter((item): item is Item => Boolean(item));
}
