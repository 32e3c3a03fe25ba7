import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5';
import { type ReactElement } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { booleanAttributes } from '../src/govuk-to-jsx/prop-names.js';

/** Elements whose text is kept exactly as written. */
const rawText = new Set(['pre', 'textarea', 'script', 'style']);
/** Attributes that hold a list whose order is read out, so order is compared and spacing is not. */
const orderedLists = new Set(['aria-describedby', 'aria-labelledby', 'rel']);
/** Elements that run on in a line of text. Every other element starts a new one. */
const inline = new Set(
  'a abbr b bdi bdo br cite code data dfn em i kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

type Parent = Tree.DocumentFragment | Tree.Element;

/**
 * Fails unless the element renders the same as `html`, streamed or static, in structure and in the words a reader
 * meets. Spacing that neither shows is ignored.
 */
export function expectSameMarkup(element: ReactElement, html: string): void {
  for (const render of [renderToStaticMarkup, renderToString]) {
    const rendered = render(element);
    compare('tree', treeView(html), treeView(rendered), rendered);
    compare('text', textView(html), textView(rendered), rendered);
  }
}

/** Whether two pieces of HTML are the same to `expectSameMarkup`. */
export function isSameMarkup(one: string, other: string): boolean {
  return [treeView, textView].every((view) => view(one).join('\n') === view(other).join('\n'));
}

/** One line for each element, with sorted attributes, and each text, indented by depth. */
export function treeView(html: string): string[] {
  return treeLines(parseFragment(html), 0);
}

/**
 * One line for each run of text between the edges of blocks and controls. Here `Change<span> name</span>` keeps the
 * space that a screen reader depends on, whichever side of the tag holds it.
 */
export function textView(html: string): string[] {
  const runs: string[] = [''];
  const collect = (parent: Parent, isRaw: boolean) => {
    for (const node of parent.childNodes) {
      if (node.nodeName === '#text' && 'value' in node)
        runs.push((runs.pop() ?? '') + (isRaw ? JSON.stringify(node.value) : node.value));
      if (!('tagName' in node) || isHoisted(node)) continue;
      if (node.tagName === 'br') runs.push(`${runs.pop() ?? ''} `);
      const isBoundary = !inline.has(node.tagName);
      if (isBoundary) runs.push('');
      collect(node, isRaw || rawText.has(node.tagName));
      if (isBoundary) runs.push('');
    }
  };
  collect(parseFragment(html), false);
  return runs.map(collapse).filter(Boolean);
}

function treeLines(parent: Parent, depth: number): string[] {
  const indent = '  '.repeat(depth);
  const isRaw = 'tagName' in parent && rawText.has(parent.tagName);
  const lines: string[] = [];
  let text = '';
  const endText = () => {
    const shown = isRaw ? text && JSON.stringify(text) : collapse(text);
    if (shown) lines.push(indent + shown);
    text = '';
  };
  for (const node of parent.childNodes) {
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    if (!('tagName' in node) || isHoisted(node)) continue;
    endText();
    lines.push(`${indent}<${[node.tagName, ...attributes(node)].join(' ')}>`, ...treeLines(node, depth + 1));
  }
  endText();
  return lines;
}

function attributes({ attrs }: Tree.Element): string[] {
  return attrs
    .flatMap(({ name, value, prefix }) => {
      const fullName = prefix ? `${prefix}:${name}` : name;
      if (name === 'class')
        return words(value).length > 0 ? [`class="${[...new Set(words(value))].sort().join(' ')}"`] : [];
      if (orderedLists.has(name)) return [`${name}="${words(value).join(' ')}"`];
      if (name === 'style') return [`style="${value.replace(/\s|;\s*$/g, '')}"`];
      if (booleanAttributes.has(name) && value !== 'until-found') return [name];
      return [`${fullName}="${value}"`];
    })
    .sort();
}

/** React 19 puts a preload in front of an image that is not lazy. It is a hint to the browser, not markup of ours. */
const isHoisted = ({ tagName, attrs }: Tree.Element) =>
  tagName === 'link' && attrs.some(({ name, value }) => name === 'rel' && value === 'preload');

const words = (value: string) => value.split(/\s+/).filter(Boolean);
const collapse = (text: string) => text.replace(/[ \t\r\n\f]+/g, ' ').replace(/^ | $/g, '');

function compare(view: string, expected: string[], actual: string[], rendered: string): void {
  const length = Math.max(expected.length, actual.length);
  const at = Array.from({ length }).findIndex((_, index) => expected[index] !== actual[index]);
  if (at === -1) return;
  const before = expected.slice(Math.max(0, at - 2), at).map((line) => `    ${line}`);
  throw new Error(
    [
      `The ${view} differs at line ${at + 1}:`,
      ...before,
      `  - ${expected[at] ?? '(the end)'}   <- GOV.UK Frontend`,
      `  + ${actual[at] ?? '(the end)'}   <- ours`,
      `Rendered: ${rendered}`,
    ].join('\n'),
  );
}
