import { childrenOf, htmlElement } from './component.js';
import { choice, type Reader, valueOf } from './expression.js';
import { type Hole, withHoles } from './holes.js';
import { markupOf } from './html.js';
import { concatenated } from './javascript.js';
import { draw } from './macros.js';
import {
  type Block,
  type FromImport,
  type If,
  type NodeList,
  type Set,
  type TemplateNode,
} from './nunjucks-tree.js';
import { type Scope } from './scope.js';
import { literal, type Markup, nodes, todo, type Value } from './value.js';

/** What a whole template draws. What it sets and reads is in `scope` afterwards. */
export function drawTemplate(template: NodeList, scope: Scope): Markup[] {
  const reader: Reader = { scope, call: draw, draw: (list) => drawList(list.children, inner, 'trim') };
  const inner: Drawing = { ...reader, isTop: false };
  return drawList(template.children, { ...reader, isTop: true }, 'trim');
}

interface Drawing extends Reader {
  /** Nothing decides whether this part of the template is reached. */
  isTop: boolean;
}

/** A stretch of the template. What it sets is set before anything in it is drawn. */
function drawList(list: readonly TemplateNode[], drawing: Drawing, edges: 'trim' | 'keep'): Markup[] {
  const parts = list.flatMap((node): ({ html: string; line: number } | { hole: Hole; line: number })[] => {
    const line = node.origin?.line ?? node.lineno + 1;
    const html = htmlIn(node);
    if (html !== undefined) return [{ html, line }];
    const hole = holeFor(node, drawing);
    return hole ? [{ hole, line }] : [];
  });
  return markupOf(withHoles(parts), edges);
}

function htmlIn(node: TemplateNode): string | undefined {
  const [only] = node.typename === 'Output' ? node.children : [];
  return only?.typename === 'TemplateData' ? only.value : undefined;
}

/** What a node of the template leaves in the page, if anything. */
function holeFor(node: TemplateNode, drawing: Drawing): Hole | undefined {
  const left = statement(node, drawing);
  if (left === 'nothing') return undefined;
  const whole = (why: string) => todo(node.origin, why);
  return {
    source: node.origin?.text ?? '',
    markup: () => (left ? [left] : drawn(node, drawing)),
    text: () => left ?? textOf(node, drawing) ?? whole('more than an attribute can hold'),
  };
}

/** Statements that draw nothing: `nothing` once they are dealt with, or what is left of them for the reader. */
function statement(node: TemplateNode, drawing: Drawing) {
  if (node.typename === 'FromImport')
    return imported(node, drawing) ? 'nothing' : todo(node.origin, 'this import is not of GOV.UK Frontend');
  if (node.typename === 'Set')
    return defined(node, drawing)
      ? 'nothing'
      : todo(node.origin, 'a name that is set under a condition, or more than once');
  return undefined;
}

function imported({ template, names }: FromImport, { scope }: Drawing): boolean {
  const from = template.typename === 'Literal' ? String(template.value) : '';
  const [, component = ''] = /(?:^|\/)components\/([a-z-]+)\/macro\.(?:njk|html)$/.exec(from) ?? [];
  const all = names.children.map((name) =>
    name.typename === 'Pair'
      ? { macro: name.key.value, alias: name.value.value }
      : { macro: name.value, alias: name.value },
  );
  const isOurs = all.every(({ macro }) => macro === macroOf(component));
  for (const { macro, alias } of all) scope.import(alias, isOurs ? macro : undefined);
  return isOurs;
}

/** `govukDateInput` for `date-input`. */
const macroOf = (component: string) =>
  `govuk-${component}`.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function defined({ targets, value, body }: Set, drawing: Drawing): boolean {
  const [target, ...others] = targets;
  const given = value ?? body;
  if (!drawing.isTop || target?.typename !== 'Symbol' || others.length > 0 || !given) return false;
  return drawing.scope.define(target.value, valueOf(given, drawing));
}

function drawn(node: TemplateNode, drawing: Drawing): readonly Markup[] {
  switch (node.typename) {
    case 'Comment':
      return [{ kind: 'remark', text: node.value }];
    case 'Output':
      return node.children.flatMap((child) =>
        child.typename === 'TemplateData'
          ? []
          : childrenOf(asDrawn(valueOf(child, drawing, node.origin), node)),
      );
    case 'If':
      return [conditional(node, drawing)];
    case 'Block':
      if (node.name.value === 'pageTitle') return [title(node, drawing)];
      return drawnBlocks.has(node.name.value)
        ? drawList(node.body.children, drawing, 'keep')
        : [todo(node.origin, `the block ${node.name.value} belongs to your layout`)];
    default:
      return [todo(node.origin, reasons[node.typename] ?? 'no JSX says the same')];
  }
}

/** A value that is left for the reader stands in the page with its brackets. */
const asDrawn = (value: Value, { origin }: TemplateNode): Value =>
  value.kind === 'todo' &&
  value.origin.line === origin?.line &&
  !value.origin.text.includes('\n') &&
  origin.text.includes(value.origin.text)
    ? { ...value, origin }
    : value;

/** React puts a title where it belongs. It takes one piece of text. */
function title({ body, origin }: Block, drawing: Drawing): Markup {
  const parts = body.children.map((child) => textOf(child, drawing));
  const text = parts.every((part) => part !== undefined) ? concatenated(parts) : undefined;
  if (!text) return todo(origin, 'a title that is more than text');
  return htmlElement('title', [{ name: 'children', value: text }]);
}

/** The blocks of GOV.UK Frontend's page template that hold the page itself. */
const drawnBlocks: ReadonlySet<string> = new Set(['beforeContent', 'content', 'main']);

const reasons: Readonly<Record<string, string>> = {
  Extends: 'a layout is a component around this one',
  For: 'a loop: write it with map, and give each item a key',
  Include: 'write what it includes as a component',
  Import: 'these macros are for you to write as components',
  Macro: 'write it as a component',
};

function conditional(node: If, drawing: Drawing): Markup {
  const inner: Drawing = { ...drawing, isTop: false };
  const test = valueOf(node.cond, drawing);
  const branch = (list: NodeList | If | null): Value => {
    if (!list) return literal(null);
    if (list.typename === 'If') return embeddedIn(conditional(list, drawing));
    return nodes(drawList(list.children, inner, 'keep'));
  };
  const value = choice(test, branch(node.body), branch(node.else_));
  if (value) return { kind: 'embedded', value };
  return todo(node.origin, test.kind === 'todo' ? test.why : 'a condition that JavaScript cannot say');
}

const embeddedIn = (node: Markup): Value => (node.kind === 'embedded' ? node.value : nodes([node]));

/** What a node adds to an attribute; `undefined` when that is more than text. */
function textOf(node: TemplateNode, drawing: Drawing): Value | undefined {
  if (node.typename === 'Comment') return literal('');
  if (node.typename === 'Output') {
    const [child] = node.children;
    if (!child) return literal('');
    return child.typename === 'TemplateData' ? literal(child.value) : valueOf(child, drawing, node.origin);
  }
  if (node.typename !== 'If') return undefined;
  const test = valueOf(node.cond, drawing);
  const branch = (list: NodeList | If | null): Value | undefined => {
    if (!list) return literal('');
    if (list.typename === 'If') return textOf(list, drawing);
    const parts = list.children.map((child) => textOf(child, drawing));
    return parts.every((part) => part !== undefined) ? concatenated(parts) : undefined;
  };
  const [yes, no] = [branch(node.body), branch(node.else_)];
  return yes && no && choice(test, yes, no);
}
