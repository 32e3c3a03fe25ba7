import { isInline } from './html-space.js';
import { quoted } from './javascript.js';
import {
  either,
  fill,
  type FillPart,
  group,
  hardLine,
  indent,
  type Layout,
  line,
  softLine,
} from './layout.js';
import { type Printer, remark, said, uncommented, valueLayout } from './print-value.js';
import { type Element, type Markup, type Prop, type Todo } from './value.js';

/** Prints markup, telling `onTodo` of everything left for the reader. */
export function createPrinter(onTodo: (todo: Todo) => void): Printer {
  const printer: Printer = { onTodo, markup: (nodes) => expression(nodes, printer) };
  return printer;
}

/** Markup where an expression is expected. */
function expression(nodes: readonly Markup[], printer: Printer): Layout {
  const [only, ...others] = nodes;
  if (!only) return 'null';
  if (others.length === 0) {
    if (only.kind === 'element') return elementLayout(only, printer);
    if (only.kind === 'text') return quoted(only.text);
    if (only.kind === 'embedded') return valueLayout(only.value, printer);
  }
  return tagged('<>', nodes, '</>', printer);
}

function elementLayout({ name, props, children }: Element, printer: Printer): Layout {
  const said = props.flatMap((prop) => attribute(prop, printer)).flatMap((prop) => [line, prop]);
  if (children.length === 0) return group(`<${name}`, indent(...said), line, '/>');
  const open = group(`<${name}`, indent(...said), softLine, '>');
  return tagged(open, children, `</${name}>`, printer);
}

function attribute({ name, value }: Prop, printer: Printer): Layout[] {
  if (value.kind === 'literal' && value.value === undefined) return [];
  if (name === '') return value.kind === 'todo' ? [remark(value, printer)] : [];
  if (!/^[A-Za-z_][\w-]*(:[\w-]+)?$/.test(name))
    return [[`{...{ ${quoted(name)}: `, valueLayout(value, printer), ' }}']];
  if (value.kind === 'literal' && value.value === true) return [name];
  if (value.kind === 'literal' && typeof value.value === 'string' && isPlain(value.value))
    return [`${name}="${value.value}"`];
  if (value.kind === 'nodes' && value.nodes.length === 1) {
    const [only] = value.nodes;
    if (only?.kind === 'text')
      return attribute({ name, value: { kind: 'literal', value: only.text } }, printer);
  }
  const layout = valueLayout(value, printer);
  const isBracketed = value.kind === 'object' || value.kind === 'list';
  return [
    isBracketed ? [name, '={', layout, '}'] : group(name, '={', indent(softLine, layout), softLine, '}'),
  ];
}

/** An attribute in JSX has no escapes: what would need one is an expression. */
const isPlain = (text: string) => !/["&\n\r\t\u00A0]/.test(text);

/** A tag around its children. */
function tagged(open: Layout, children: readonly Markup[], close: string, printer: Printer): Layout {
  const runs = runsOf(children).map((run) => runLayout(run, printer));
  return group(
    open,
    indent(
      runs.length > 1 ? hardLine : softLine,
      ...runs.flatMap((run, index) => (index === 0 ? [run] : [softLine, run])),
    ),
    softLine,
    close,
  );
}

/** What runs on in one line of text together; each block alone. */
function runsOf(children: readonly Markup[]): Markup[][] {
  const runs: Markup[][] = [];
  for (const child of children) {
    const last = runs.at(-1)?.at(-1);
    if (last && isInline(last) && isInline(child)) runs.at(-1)?.push(child);
    else runs.push([child]);
  }
  return runs;
}

/** Words and what stands among them, broken where it is no loss: JSX drops the space at the ends of lines. */
function runLayout(run: readonly Markup[], printer: Printer): Layout {
  const parts: (FillPart & { isWord: boolean })[] = [];
  let isSpaced = false;
  const push = (content: Layout, isWord: boolean) => {
    const broken = !isSpaced || (isWord && parts.at(-1)?.isWord) ? '' : KEPT_SPACE;
    const isFirst = parts.length === 0;
    parts.push({
      content: isFirst && isSpaced ? [EDGE, content] : content,
      before: { flat: isSpaced ? ' ' : '', broken },
      isWord,
    });
    isSpaced = false;
  };
  for (const child of run) {
    if (child.kind !== 'text') push(childLayout(child, printer), false);
    else if (/[\n\r\t]| {2}/.test(child.text)) push(`{${quoted(child.text)}}`, false);
    else
      for (const [index, word] of child.text.split(' ').entries()) {
        isSpaced ||= index > 0;
        if (word) push(escaped(word), true);
      }
  }
  return isSpaced ? [fill(parts), EDGE] : fill(parts);
}

const KEPT_SPACE = `{' '}`;
const EDGE = either(KEPT_SPACE, ' ');

function childLayout(child: Markup, printer: Printer): Layout {
  switch (child.kind) {
    case 'element':
      return elementLayout(child, printer);
    case 'embedded':
      return ['{', valueLayout(child.value, printer), '}'];
    case 'remark':
      return `{/* ${uncommented(child.text)} */}`;
    case 'todo':
      printer.onTodo(child);
      return `{/* ${said(child)} */}`;
    case 'text':
      return escaped(child.text);
  }
}

const entities: Readonly<Record<string, string>> = {
  '{': '&#123;',
  '}': '&#125;',
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '\u00A0': '&nbsp;',
  '\u00AD': '&shy;',
};

/** Compilers drop any kind of space at the ends of lines, and only an ordinary one is put back. */
const escaped = (text: string) =>
  text.replace(
    /[{}<>\u00AD]|[^\S ]|&(?=#?\w+;)/g,
    (character) => entities[character] ?? `&#${character.codePointAt(0)};`,
  );
