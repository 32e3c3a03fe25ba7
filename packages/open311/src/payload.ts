import { type Position } from './errors.js';

/**
 * One element of an XML payload or one value of a JSON payload. Both are read into this one shape, so that
 * everything after it is written once. Scalars are text, which keeps `001` from becoming 1.
 */
export interface PayloadNode {
  /** The element's local name or the JSON member; `item` in a JSON array; empty for a JSON document. */
  name: string;
  at: Position;
  /** Character data as written, untrimmed; empty for null. */
  text: string;
  children: PayloadNode[];
  isList: boolean;
}

/** Deeper than any Open311 payload; what is deeper is an accident or an attack. */
export const DEEPEST_NESTING = 40;

/** The last child of that name, as JSON reads a repeated member; undefined when there is none. */
export function memberOf(node: PayloadNode, name: string): PayloadNode | undefined {
  return node.children.findLast((child) => child.name === name);
}

/**
 * What a scalar says, trimmed; undefined when it is absent, null or empty, which Open311 takes for the same.
 * Zürich's endpoint wraps each scalar in a list of one (open311.github.io#67).
 */
export function textOf(node: PayloadNode | undefined): string | undefined {
  if (!node) return undefined;
  if (node.isList && node.children.length === 1) return textOf(node.children[0]);
  return node.text.trim() || undefined;
}

/** `textOf` a member. */
export function memberText(node: PayloadNode, name: string): string | undefined {
  return textOf(memberOf(node, name));
}

/**
 * The entries of a list, whichever way it is written: repeated elements, a JSON array, or an object around an
 * array as XML-to-JSON converters make it (`{"request": [...]}`).
 */
export function itemsOf(list: PayloadNode | undefined): PayloadNode[] {
  return (list?.children ?? []).flatMap((child) => (child.isList ? itemsOf(child) : [child]));
}

/** True when there is anything in it: text, or a child that has some. */
export function saysAnything(node: PayloadNode): boolean {
  return node.text.trim() !== '' || node.children.some(saysAnything);
}
