import { isValidElement, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

type Props = Record<string, unknown>;

/**
 * Where the props of two elements differ: `items[].label.className`, or `actions.<Button>.className` for a prop of a
 * component that stands in another's. What is drawn (`children`, a slot's content) is one place, however it differs.
 */
export function differingPlaces(one: ReactElement<Props>, other: ReactElement<Props>): string[] {
  return [...new Set(inObjects(one.props, other.props, ''))];
}

function inObjects(one: Props, other: Props, parent: string): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].flatMap((name) => {
    // A dot in the name of an attribute is no step further in.
    const step = name.replaceAll('.', '_');
    return inValues(one[name], other[name], parent ? `${parent}.${step}` : step);
  });
}

function inValues(one: unknown, other: unknown, place: string): string[] {
  if (Object.is(one, other)) return [];
  if (isObject(one) && isObject(other)) return inObjects(one, other, place);
  if (isData(one) && isData(other)) return inLists(one, other, place);
  if (!isDrawn(one) || !isDrawn(other)) return [place];
  if (renderToStaticMarkup(one) === renderToStaticMarkup(other)) return [];
  const [ones, others] = [componentsIn(one), componentsIn(other)];
  const isSameKind = ones.length === others.length && ones.every((own, at) => own.type === others[at]?.type);
  const inside = isSameKind
    ? ones.flatMap((own, at) => inObjects(own.props, others[at]?.props ?? {}, `${place}.<${nameOf(own)}>`))
    : [];
  return inside.length > 0 ? inside : [place];
}

const inLists = (one: unknown[], other: unknown[], place: string): string[] =>
  Array.from({ length: Math.max(one.length, other.length) }).flatMap((_, index) =>
    inValues(one[index], other[index], `${place}[]`),
  );

const isObject = (value: unknown): value is Props =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isValidElement(value);

/** A list of items or of rows, not of things to draw. */
const isData = (value: unknown): value is unknown[] =>
  Array.isArray(value) && value.some((item) => isObject(item) || isData(item));

const isDrawn = (value: unknown): value is ReactNode =>
  ['string', 'number', 'undefined'].includes(typeof value) ||
  isValidElement(value) ||
  (Array.isArray(value) && !isData(value));

/** The components of ours among what is drawn, however deep. */
function componentsIn(node: ReactNode): ReactElement<Props>[] {
  if (Array.isArray(node)) return node.flatMap((child: ReactNode) => componentsIn(child));
  if (!isValidElement<Props>(node)) return [];
  // What an element has as children is something to draw.
  return typeof node.type === 'function' ? [node] : componentsIn(node.props['children'] as ReactNode);
}

const nameOf = ({ type }: ReactElement) => (typeof type === 'function' ? type.name : '');
