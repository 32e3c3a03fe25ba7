import { type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { type HtmlWithHoles, restored } from './holes.js';
import { todo, type Todo } from './value.js';

/**
 * Tags that an HTML parser passes over or makes up, because their other half is in another file or under another
 * condition. JSX has no half elements, so what is drawn would differ without a word.
 */
export function faultsIn(fragment: Tree.DocumentFragment, source: HtmlWithHoles): Todo[] {
  const parts = partsIn(fragment.childNodes);
  const seen = new Set(
    parts.flatMap(({ sourceCodeLocation: at }) => (at && 'endTag' in at ? [at.endTag?.startOffset] : [])),
  );
  const raw = parts
    .filter(isRaw)
    .map(({ sourceCodeLocation: at }) => [at?.startOffset ?? 0, at?.endOffset ?? 0] as const);
  const isText = (offset: number) =>
    raw.some(([start, end]) => start < offset && offset < end && !seen.has(offset));

  const tags = [...source.html.matchAll(/<(\/|!doctype\b)?[a-z][^>]*>|<!doctype[^>]*>/gi)].filter(
    ({ index }) => !isText(index),
  );
  return tags.flatMap(({ 0: tag, index }): Todo[] => {
    const why = whyAtFault(tag, index, seen, parts);
    return why ? [todo({ line: source.lineAt(index), text: restored(tag, source.holes) }, why)] : [];
  });
}

function whyAtFault(
  tag: string,
  offset: number,
  ends: ReadonlySet<number | undefined>,
  parts: readonly Tree.Node[],
) {
  if (/^<\/?(html|head|body)\b|^<!doctype/i.test(tag)) return 'a whole page: this belongs to your layout';
  if (tag.startsWith('</')) return ends.has(offset) ? undefined : 'this tag closes nothing here';
  const element = parts.filter(isElement).find(({ sourceCodeLocation: at }) => at?.startOffset === offset);
  if (!element) return 'an element that cannot stand here';
  const isClosed =
    element.sourceCodeLocation?.endTag || tag.endsWith('/>') || mayStayOpen.has(element.tagName);
  return isClosed ? undefined : 'an element that is opened here and closed elsewhere';
}

/** Elements that HTML closes by itself. */
const mayStayOpen: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta source track wbr colgroup dd dt li optgroup option p rp rt tbody td tfoot th thead tr'.split(
    ' ',
  ),
);

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
const isRaw = (node: Tree.ChildNode) =>
  node.nodeName === '#comment' || ['script', 'style', 'textarea', 'title'].includes(node.nodeName);

const partsIn = (siblings: readonly Tree.ChildNode[]): Tree.ChildNode[] =>
  siblings.flatMap((node) => ('childNodes' in node ? [node, ...partsIn(node.childNodes)] : [node]));
