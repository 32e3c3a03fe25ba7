import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

const LOOKS_LIKE_HTML = /<[/!]?[a-z][^<]*>|&(?:[a-z][a-z0-9]*|#\d+|#x[0-9a-f]+);/i;
const BREAKS_LINE = new Set([
  'br',
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'tr',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
]);
const SAYS_NOTHING = new Set(['script', 'style', 'template', 'head', 'title']);
/** Control characters but tab and newline; a database may refuse them and nobody can read them. */
const UNPRINTABLE = /(?![\t\n])[\p{Cc}\p{Surrogate}]/gu;

/**
 * What a person would read: tags gone, entities decoded, `<br>` and paragraphs as new lines, spaces single and at
 * most one empty line in a row. Text with no HTML in it keeps its `<` and `&`.
 */
export function plainText(text: string): string {
  const read = LOOKS_LIKE_HTML.test(text) ? readHtml(text) : text;
  return read
    .replace(/\r\n?/g, '\n')
    .replace(UNPRINTABLE, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** `plainText` on one line, for names and headings. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ');
}

/** The character an HTML entity such as `nbsp` stands for; undefined when HTML has no such entity. */
export function decodeEntity(name: string): string | undefined {
  const decoded = readHtml(`&${name};`);
  // What HTML does not know, or knows only the start of, keeps its semicolon.
  return decoded.endsWith(';') && name !== 'semi' ? undefined : decoded;
}

/** The text of a piece of HTML. A loop, because a payload may nest deeper than the call stack. */
function readHtml(html: string): string {
  let text = '';
  const pending: (HtmlNode | string)[] = [];
  const addReversed = (nodes: HtmlNode[]) => {
    for (const node of nodes.toReversed()) pending.push(node);
  };
  addReversed(parseFragment(html).childNodes);
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'string') text += next;
    else if ('value' in next) text += next.value;
    else if ('tagName' in next && !SAYS_NOTHING.has(next.tagName)) {
      const edge = BREAKS_LINE.has(next.tagName) ? '\n' : '';
      if (next.tagName !== 'br') pending.push(edge);
      addReversed(next.childNodes);
      pending.push(edge);
    }
  }
  return text;
}
