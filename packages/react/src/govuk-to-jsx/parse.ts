import lexer, { type Token } from 'nunjucks/src/lexer.js';
import parsing from 'nunjucks/src/parser.js';
import {
  type Dict,
  type Expression,
  type NodeList,
  type Origin,
  type Output,
  type TemplateNode,
} from './nunjucks-tree.js';

/** Stands in front of a comment that travels through Nunjucks' parser as text. */
const COMMENT = '\uE000';

/**
 * Nunjucks' own reading of a template, with comments kept and with the words each part came from. Throws a
 * `SyntaxError` that names the line when the template is not well formed.
 */
export function parseTemplate(source: string): NodeList {
  const tokens = lexer.lex(source);
  const parser = new parsing.Parser(tokens);
  const { nextToken, parseStatement, parseExpression, parseAggregate, parseNodes } = parser;
  const lineStarts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offsetOf = ({ lineno, colno }: Place) => (lineStarts[lineno] ?? 0) + colno;
  const nextOffset = () => {
    const token = parser.peekToken();
    return token ? offsetOf(token) : source.length;
  };
  const origin = (start: number, end: number): Origin => ({
    line: lineStarts.findLastIndex((lineStart) => lineStart <= start) + 1,
    text: source.slice(start, end).trim(),
  });
  const ends = new WeakMap<Expression, number>();

  parser.nextToken = (withWhitespace) => {
    const token = nextToken.call(parser, withWhitespace);
    return token?.type === lexer.TOKEN_COMMENT ? asData(token) : token;
  };

  parser.parseExpression = () => {
    const start = nextOffset();
    const node = parseExpression.call(parser) as Expression;
    ends.set(node, nextOffset());
    node.origin = origin(start, nextOffset());
    return node;
  };

  parser.parseAggregate = () => {
    const node = parseAggregate.call(parser) as Expression | null;
    if (node && isDict(node))
      for (const pair of node.children) {
        const start = offsetOf(pair);
        pair.value.origin = origin(start, ends.get(pair.value) ?? start);
      }
    return node;
  };

  parser.parseStatement = () => {
    const start = source.lastIndexOf('{%', nextOffset());
    const node = parseStatement.call(parser) as TemplateNode | null;
    if (node) node.origin = origin(start, tokens.index);
    return node;
  };

  parser.parseNodes = () => (parseNodes.call(parser) as TemplateNode[]).map(placed);

  try {
    return parser.parseAsRoot() as NodeList;
  } catch (error) {
    throw new SyntaxError(said(error), { cause: error });
  }
}

/** Nunjucks keeps the place apart from what is wrong there. */
function said(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const line = 'lineno' in error ? `Line ${String(error.lineno)}: ` : '';
  return line + error.message;
}

interface Place {
  lineno: number;
  colno: number;
}

const isDict = (node: Expression): node is Dict => node.typename === 'Dict';

const asData = (token: Token): Token => ({
  ...token,
  type: lexer.TOKEN_DATA,
  value: COMMENT + token.value.replace(/^\{#-?\s*|\s*-?#\}$/g, ''),
});

/** Gives text and `{{ … }}` their origin, and comments a type of their own. */
function placed(node: TemplateNode): TemplateNode {
  if (node.typename !== 'Output' || node.origin) return node;
  const line = node.lineno + 1;
  const [child] = node.children;
  if (child?.typename !== 'TemplateData')
    return { ...output(node), origin: { line, text: `{{ ${child?.origin?.text ?? ''} }}` } };
  if (!child.value.startsWith(COMMENT)) return { ...output(node), origin: { line, text: child.value } };
  const value = child.value.slice(COMMENT.length);
  return { typename: 'Comment', lineno: node.lineno, value, origin: { line, text: `{# ${value} #}` } };
}

const output = ({ lineno, children }: Output): Output => ({ typename: 'Output', lineno, children });
