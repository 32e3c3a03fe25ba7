import { SaxesParser } from 'saxes';
import { Open311FileError, type Position } from './errors.js';
import { DEEPEST_NESTING, type PayloadNode } from './payload.js';
import { Places } from './places.js';
import { decodeEntity } from './plain-text.js';

/** Where "&" is only a character. */
const LITERAL = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/g;
const LONE_AMPERSAND = /&(?!(?:#\d+|#x[\da-f]+|[a-z_][\w.-]*);)/gi;
const NAMED_ENTITY = /&([A-Za-z][A-Za-z0-9]*);/g;

/** Endpoints put namespaces on some elements and forget to declare others; the local name is what counts. */
const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** Reads XML from `start` on into its root. `Open311FileError` with line and column where it is not well-formed. */
export function readXml(file: string, start = 0): PayloadNode {
  const xml = file.slice(start);
  const parser = new SaxesParser();
  const document: PayloadNode = {
    name: '',
    at: { line: 1, column: 1 },
    text: '',
    children: [],
    isList: false,
  };
  const open = [document];
  const places = new Places(file);
  /** Where the character `back` before the last one read stands. */
  const here = (back = 0) => places.at(start + Math.max(0, parser.position - 1 - back));

  defineHtmlEntities(parser, xml);
  parser.on('error', (error) => {
    // The parser takes a bare "&" for the start of an entity and complains wherever that ends.
    const ampersand = findLoneAmpersand(file.slice(0, start + parser.position), start);
    if (ampersand) throw new Open311FileError('An & stands alone; XML wants &amp; here', ampersand, error);
    throw new Open311FileError(`This is not well-formed XML: ${reasonOf(error)}`, here(), error);
  });
  parser.on('opentagstart', ({ name }) => {
    if (open.length > DEEPEST_NESTING) throw new Open311FileError('Elements are nested too deeply', here());
    // The parser has read "<", the name and the character after it.
    const node = { name: localName(name), at: here(name.length + 1), text: '', children: [], isList: false };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  const addText = (text: string) => {
    const node = open.at(-1);
    if (node) node.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(xml).close();

  const root = document.children[0];
  if (!root) throw new Open311FileError('The file has no root element', here());
  return root;
}

/** XML knows five named entities; people who paste HTML into descriptions know more. */
function defineHtmlEntities(parser: SaxesParser, xml: string): void {
  for (const [, name] of xml.matchAll(NAMED_ENTITY)) {
    if (name === undefined || parser.ENTITIES[name] !== undefined) continue;
    const meaning = decodeEntity(name);
    if (meaning !== undefined) parser.ENTITIES[name] = meaning;
  }
}

/** Where the first "&" stands that starts no entity; undefined when each does. */
function findLoneAmpersand(file: string, start: number): Position | undefined {
  const blanked = file.replace(LITERAL, (literal) => ' '.repeat(literal.length));
  LONE_AMPERSAND.lastIndex = start;
  const offset = LONE_AMPERSAND.exec(blanked)?.index;
  return offset === undefined ? undefined : new Places(file).at(offset);
}

/** The parser's reason without the position it starts and the full stop it ends with. */
const reasonOf = (error: Error) => error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
