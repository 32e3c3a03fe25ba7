import { keyed, operand, quoted } from './javascript.js';
import { either, group, indent, type Layout, line, softLine } from './layout.js';
import { binding, type Choice, type Prop, type Todo, type Value } from './value.js';

/** How the parts of a page are printed; values and markup hold one another. */
export interface Printer {
  /** One piece of JSX as an expression. */
  markup: (nodes: Extract<Value, { kind: 'nodes' }>['nodes']) => Layout;
  /** Called for everything that is left for the reader, in the order of the page. */
  onTodo: (todo: Todo) => void;
}

/** A value as a JavaScript expression. */
export function valueLayout(value: Value, printer: Printer): Layout {
  const inner = (part: Value) => valueLayout(part, printer);
  switch (value.kind) {
    case 'code':
      return value.code;
    case 'literal':
      return typeof value.value === 'string' ? quoted(value.value) : String(value.value);
    case 'todo':
      return ['undefined ', remark(value, printer)];
    case 'nodes':
      return printer.markup(value.nodes);
    case 'list':
      return enclosed('[', value.items.map(inner), ']', softLine);
    case 'object':
      return enclosed(
        '{',
        value.props.map((prop) => entry(prop, printer)),
        '}',
        line,
      );
    case 'choice':
      return choiceLayout(value, printer);
  }
}

function choiceLayout({ test, yes, no }: Choice, printer: Printer): Layout {
  const [asked, one, other] = [operand(test, binding.or), inBrackets(yes, printer), inBrackets(no, printer)];
  const isDrawn = [yes, no].some(({ kind }) => kind === 'nodes');
  if (!isDrawn) return group(asked, indent(line, '? ', one, line, ': ', other));
  return [asked, ' ? ', one, ' : ', other];
}

/** Something to draw, in brackets where it takes more than one line. */
export function inBrackets(value: Value, printer: Printer): Layout {
  const layout = valueLayout(value, printer);
  if (value.kind !== 'nodes') return layout;
  return group(either('(', ''), indent(softLine, layout), softLine, either(')', ''));
}

function entry({ name, value }: Prop, printer: Printer): Layout {
  if (name === '' && value.kind === 'todo') return remark(value, printer);
  const said = [keyed(name), ': ', inBrackets(value, printer)];
  // TypeScript takes any attribute with a hyphen in JSX, but only those it knows in an object.
  return name.includes('-') && !name.startsWith('aria-') ? ['...{ ', ...said, ' }'] : said;
}

/** Items between brackets, one on each line where they do not fit on one. */
function enclosed(open: string, items: readonly Layout[], close: string, edge: Layout): Layout {
  if (items.length === 0) return open + close;
  const separated = items.flatMap((item, index) => (index === 0 ? [item] : [',', line, item]));
  return group(open, indent(edge, ...separated), either(',', ''), edge, close);
}

/** What is left for the reader, as a comment. */
export function remark(todo: Todo, { onTodo }: Printer): Layout {
  onTodo(todo);
  return `/* ${said(todo)} */`;
}

export const said = ({ origin }: Todo) => `TODO line ${origin.line}: ${uncommented(origin.text)}`;

/** Text that may stand in a comment. */
export const uncommented = (text: string) => text.replaceAll('*/', '* /');
