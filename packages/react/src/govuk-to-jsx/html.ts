import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5';
import { faultsIn } from './html-faults.js';
import { type HtmlWithHoles, pieces, restored } from './holes.js';
import { propsOfElement, textWithHoles } from './html-attributes.js';
import { isBlockByClass, isInlineTag, settled } from './html-space.js';
import { literal, type Markup, type Prop, todo, type Value } from './value.js';

/**
 * HTML as JSX. With `edges: 'keep'`, space at its start and end stays, because words may stand next to it; otherwise
 * it goes.
 */
export function markupOf(source: HtmlWithHoles, edges: 'trim' | 'keep' = 'trim'): Markup[] {
  const fragment = parseFragment(source.html, { sourceCodeLocationInfo: true });
  const drawn = fragment.childNodes.flatMap((node) => convert(node, source));
  return [...faultsIn(fragment, source), ...settled(drawn, edges)];
}

function convert(node: Tree.ChildNode, source: HtmlWithHoles): readonly Markup[] {
  if (node.nodeName === '#comment' && 'data' in node) return comment(node.data, source);
  if (node.nodeName === '#text' && 'value' in node) return text(node.value, source);
  if (!('tagName' in node)) return [];
  const { tagName, childNodes } = node;
  const line = source.lineAt(node.sourceCodeLocation?.startOffset ?? 0);
  const props = propsOfElement(node, source.holes, line);
  if (tagName.includes('\uE000'))
    return [todo({ line, text: written(node, source) }, 'an element that an expression names')];
  if (tagName === 'script' || tagName === 'style')
    return [todo({ line, text: written(node, source) }, 'keep scripts and styles in files of their own')];
  if (tagName === 'textarea') return [element(node, [...props, ...answer(node, source, line)], [])];
  const children = childNodes.flatMap((child) => convert(child, source));
  const isRaw = tagName === 'pre';
  return [
    element(
      node,
      [...props, ...selection(node)],
      isRaw ? children : settled(children, isInlineTag(tagName) ? 'keep' : 'trim'),
    ),
  ];
}

const element = ({ tagName, attrs }: Tree.Element, props: Prop[], children: readonly Markup[]): Markup => ({
  kind: 'element',
  name: tagName,
  props,
  children,
  isInline:
    isInlineTag(tagName) && !isBlockByClass(tagName, attrs.find(({ name }) => name === 'class')?.value),
});

function comment(data: string, { holes }: HtmlWithHoles): readonly Markup[] {
  const [hole] = pieces(data, holes);
  if (typeof hole === 'object') return hole.markup();
  return [{ kind: 'remark', text: data.trim() }];
}
const text = (value: string, { holes }: HtmlWithHoles): Markup[] =>
  pieces(value, holes).flatMap((piece) =>
    typeof piece === 'string' ? [{ kind: 'text' as const, text: piece }] : piece.markup(),
  );

/** What a text area holds. React keeps it in a prop. */
function answer({ childNodes }: Tree.Element, { holes }: HtmlWithHoles, line: number): Prop[] {
  const value = childNodes.map(textIn).join('');
  return value
    ? [{ name: 'defaultValue', value: textWithHoles(value, holes, { line, text: restored(value, holes) }) }]
    : [];
}

/** What is chosen in a list of options. React keeps it on the list. */
function selection(node: Tree.Element): Prop[] {
  if (node.tagName !== 'select') return [];
  const chosen = elementsIn(node)
    .filter(({ tagName, attrs }) => tagName === 'option' && attrs.some(({ name }) => name === 'selected'))
    .map(({ attrs, childNodes }) =>
      literal(attrs.find(({ name }) => name === 'value')?.value ?? childNodes.map(textIn).join('').trim()),
    );
  const isMultiple = node.attrs.some(({ name }) => name === 'multiple');
  const value: Value | undefined = isMultiple ? { kind: 'list', items: chosen } : chosen.at(-1);
  return value && chosen.length > 0 ? [{ name: 'defaultValue', value }] : [];
}

const elementsIn = (parent: Tree.Element): Tree.Element[] =>
  parent.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));

const textIn = (node: Tree.ChildNode) => (node.nodeName === '#text' && 'value' in node ? node.value : '');

function written({ sourceCodeLocation }: Tree.Element, { html, holes }: HtmlWithHoles): string {
  const { startOffset, endOffset } = sourceCodeLocation ?? { startOffset: 0, endOffset: 0 };
  return restored(html.slice(startOffset, endOffset), holes);
}
