import { type DefaultTreeAdapterTypes as Tree, html as spec, parseFragment } from 'parse5';
import { createElement, Fragment, type ReactNode } from 'react';
import { booleanAttributes, propName, styleProp } from '../src/govuk-to-jsx/prop-names.js';

type Props = Record<string, unknown>;

/**
 * Turns HTML into React elements, so that a macro's `html` option can be said as a child: several roots and bare
 * text at the root are common there, and `dangerouslySetInnerHTML` can express neither.
 */
export function htmlToReact(html: string): ReactNode {
  return fragment(parseFragment(html).childNodes);
}

const fragment = (nodes: readonly Tree.ChildNode[]) => createElement(Fragment, null, ...nodes.map(toReact));

function toReact(node: Tree.ChildNode): ReactNode {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('tagName' in node)) return null;
  const { tagName, childNodes } = node;
  if (tagName === 'textarea') return createElement(tagName, { ...propsOf(node), defaultValue: textOf(node) });
  if (tagName === 'select')
    return createElement(tagName, { ...propsOf(node), ...selection(node) }, ...childNodes.map(toReact));
  return createElement(tagName, propsOf(node), ...childNodes.map(toReact));
}

function propsOf({ attrs, tagName, namespaceURI }: Tree.Element): Props {
  return Object.fromEntries(
    attrs.flatMap(({ name, value, prefix }): [string, unknown][] => {
      if (name === 'style') return [['style', styleProp(value)]];
      if (namespaceURI !== spec.NS.HTML) return [[propName(prefix ? `${prefix}:${name}` : name), value]];
      if (tagName === 'input' && name === 'value') return [['defaultValue', value]];
      if (tagName === 'input' && name === 'checked') return [['defaultChecked', true]];
      if (tagName === 'option' && name === 'selected') return [];
      return [[propName(name), booleanAttributes.has(name) ? true : value]];
    }),
  );
}

/** React keeps what is chosen on the `select`, not on its options. */
function selection(select: Tree.Element): Props {
  const chosen = elementsIn(select)
    .filter(({ tagName, attrs }) => tagName === 'option' && attrs.some(({ name }) => name === 'selected'))
    .map((option) => option.attrs.find(({ name }) => name === 'value')?.value ?? textOf(option));
  const isMultiple = select.attrs.some(({ name }) => name === 'multiple');
  if (isMultiple) return { defaultValue: chosen };
  return chosen.length > 0 ? { defaultValue: chosen.at(-1) } : {};
}

const elementsIn = (element: Tree.Element): Tree.Element[] =>
  element.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));

const textOf = (element: Tree.Element): string =>
  element.childNodes
    .map((child) => (child.nodeName === '#text' && 'value' in child ? child.value : ''))
    .join('');
