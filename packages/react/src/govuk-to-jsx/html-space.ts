import { type Markup, type Text } from './value.js';

/** Elements that run on in a line of text, so that space around them is seen. */
const inline = new Set(
  'a abbr b bdi bdo br button cite code data dfn em i img input kbd label mark q s samp select small span strong sub sup svg textarea time u var wbr'.split(
    ' ',
  ),
);

export const isInlineTag = (tagName: string) => inline.has(tagName);

/** GOV.UK Frontend puts each label and control on a line of its own. */
export const isBlockByClass = (tagName: string, className: string | undefined) =>
  /^(button|input|label|select|textarea)$/.test(tagName) && /^govuk-/.test(className ?? '');

/**
 * Siblings with the space between them as a page shows it: one space where words or inline elements meet, none beside
 * blocks. With `edges: 'keep'` the first and last may have neighbours that are not here.
 */
export function settled(siblings: readonly Markup[], edges: 'trim' | 'keep'): Markup[] {
  const joined = joinTexts(siblings);
  return joined.flatMap((node, index): Markup[] => {
    if (node.kind !== 'text') return [node];
    const before = neighbour(joined.slice(0, index).reverse());
    const after = neighbour(joined.slice(index + 1));
    let text = node.text.replace(/[ \t\r\n\f]+/g, ' ');
    if (before ? !isInline(before) : edges === 'trim') text = text.replace(/^ /, '');
    if (after ? !isInline(after) : edges === 'trim') text = text.replace(/ $/, '');
    return text ? [{ kind: 'text', text }] : [];
  });
}

function joinTexts(siblings: readonly Markup[]): Markup[] {
  const joined: Markup[] = [];
  for (const node of siblings) {
    const last = joined.at(-1);
    if (node.kind === 'text' && last?.kind === 'text')
      joined.splice(-1, 1, { kind: 'text', text: last.text + node.text } satisfies Text);
    else joined.push(node);
  }
  return joined;
}

const neighbour = (nearestFirst: readonly Markup[]) => nearestFirst.find(({ kind }) => kind !== 'remark');

/** Whether space beside it is seen. */
export function isInline(node: Markup): boolean {
  switch (node.kind) {
    case 'element':
      return node.isInline;
    case 'embedded':
      return isInlineValue(node.value);
    case 'todo':
      return node.origin.text.startsWith('{{');
    default:
      return true;
  }
}

function isInlineValue(value: Extract<Markup, { kind: 'embedded' }>['value']): boolean {
  if (value.kind === 'choice') return isInlineValue(value.yes) && isInlineValue(value.no);
  if (value.kind === 'code' && value.is) return isInlineValue(value.is);
  return value.kind === 'nodes' ? value.nodes.every(isInline) : true;
}
