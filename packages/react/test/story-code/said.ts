import { isValidElement, type ReactNode } from 'react';
import { isDrawn } from './to-jsx.js';

export type Props = Record<string, unknown>;

/** What a macro takes for something to draw. */
export interface Content {
  text?: string;
  html?: unknown;
}

/** Says a node as an option; `name` is what a template calls it when it is too long to stand in the call. */
export type Say = (node: ReactNode, name: string) => Content;

/** A component's props as the options of its macro; a sentence that says why, where the macro cannot draw them. */
export type Rule = (props: Props, say: Say) => Props | string;

/** React's spelling of attributes that macros have an option for. */
const optionNames: Readonly<Record<string, string>> = {
  className: 'classes',
  'aria-describedby': 'describedBy',
  autoComplete: 'autocomplete',
  autoCapitalize: 'autocapitalize',
  inputMode: 'inputmode',
  spellCheck: 'spellcheck',
  defaultValue: 'value',
  colSpan: 'colspan',
  rowSpan: 'rowspan',
  htmlFor: 'for',
  containerClassName: 'containerClasses',
  navigationClassName: 'navigationClasses',
};

/** The props that `names` lists under their options' names; every other one as an attribute. */
export function options(props: Props, names: readonly string[]): Props {
  const own: Props = {};
  const attributes: Props = {};
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || name === 'children') continue;
    const option = optionNames[name] ?? name;
    if (names.includes(option)) own[option] = value;
    else attributes[name.toLowerCase()] = value === true ? { value, optional: true } : value;
  }
  return Object.keys(attributes).length > 0 ? { ...own, attributes } : own;
}

/** A slot, such as a label: words, elements, or an object of both `children` and attributes. */
export function slot(
  value: unknown,
  say: Say,
  name: string,
  also: readonly string[] = [],
): Props | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  if (!isSlotObject(value)) return { ...say(value as ReactNode, name) };
  const { children, ...rest } = value;
  return { ...say(children as ReactNode, name), ...options(rest, ['classes', ...also]) };
}

/** A label or legend, whose size is a class. */
export function sized(value: unknown, say: Say, name: string, block: string): Props | undefined {
  if (!isSlotObject(value)) return slot(value, say, name);
  const { size, ...rest } = value;
  const className = joined(typeof size === 'string' && `${block}--${size}`, rest['className']);
  return slot({ ...rest, className }, say, name, ['isPageHeading']);
}

/** Class names as one option; nothing when there is none. */
export const joined = (...classes: unknown[]): string | undefined =>
  classes.filter(Boolean).join(' ') || undefined;

/** `{ titleText }` or `{ titleHtml }`, as some macros take it. */
export function textOrHtml(value: unknown, say: Say, prefix: string): Props {
  if (value === undefined) return {};
  const { text, html } = say(value as ReactNode, `${prefix}Html`);
  return html === undefined ? { [`${prefix}Text`]: text } : { [`${prefix}Html`]: html };
}

/** The props of a part for each of the components in `children`: what is written out, as data. */
export function parts(children: unknown): Props[] {
  if (Array.isArray(children)) return children.flatMap(parts);
  return isValidElement<Props>(children) ? [children.props] : [];
}

const isSlotObject = (value: unknown): value is Props =>
  typeof value === 'object' && value !== null && !isDrawn(value) && 'children' in value;
