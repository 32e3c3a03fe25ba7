import { group, hardLine, indent, type Layout, laidOut, softLine } from './layout.js';
import { inBrackets, type Printer, valueLayout } from './print-value.js';
import { bound, type Scope } from './scope.js';
import { type Markup, nodes as nodesValue, type Value } from './value.js';

interface Page {
  name: string;
  nodes: readonly Markup[];
  scope: Scope;
}

/** One file of TypeScript: its imports, its props, and the component. */
export function printModule({ name, nodes, scope }: Page, printer: Printer): string {
  const body = expressionOf(nodes, printer);
  const bodyText = laidOut(body);
  const set = used([...scope.set], bodyText, printer);
  const imports = importsOf([...nodes, ...set.flatMap(({ value }) => nodesIn(value))]);
  const isTaken = imports.some(({ names }) => names.includes(name));
  const component = isTaken ? `${name}Page` : name;
  const read = [bodyText, ...set.map(({ layout }) => laidOut(layout))].join('\n');
  const free = [...scope.free].filter((name) => reads(read, name));
  const layout: Layout = [
    imports.map(({ names, from }) => [
      `import { ${names.join(', ')} } from '@councilkit/react/${from}';`,
      hardLine,
    ]),
    imports.length > 0 ? hardLine : '',
    free.length > 0 ? propsInterface(component, free) : '',
    `export function ${component}(${free.length > 0 ? parameters(component, free) : ''}) {`,
    indent(
      set.map(({ name: constant, layout: value }) => [hardLine, `const ${bound(constant)} = `, value, ';']),
      hardLine,
      group('return (', indent(softLine, body), softLine, ');'),
    ),
    hardLine,
    '}',
    hardLine,
  ];
  return laidOut(layout);
}

const expressionOf = (nodes: readonly Markup[], printer: Printer): Layout =>
  valueLayout(nodesValue(nodes), printer);

/** The names that what is drawn reads, or that another of them reads. */
function used(set: [string, Value][], body: string, printer: Printer) {
  const kept: { name: string; value: Value; layout: Layout }[] = [];
  let reading = body;
  for (const [name, value] of set.reverse()) {
    if (!reads(reading, name)) continue;
    const layout = inBrackets(value, printer);
    reading += laidOut(layout);
    kept.unshift({ name, value, layout });
  }
  return kept;
}

/** Whether `text`, comments apart, may read a name of the template, which is not to be a prop, a key or a member. */
const reads = (text: string, name: string) =>
  new RegExp(`(?<![.\\w$])${bound(name).replaceAll('$', '\\$')}(?![=:\\w$])`).test(
    text.replace(/\/\*[^]*?\*\//g, ''),
  );

function propsInterface(component: string, free: readonly string[]): Layout {
  return [
    '/** What the template read from its context. Give each its type. */',
    hardLine,
    `export interface ${component}Props {`,
    indent(free.map((name) => [hardLine, `${name}: any;`])),
    hardLine,
    '}',
    hardLine,
    hardLine,
  ];
}

const parameters = (component: string, free: readonly string[]) =>
  `{ ${free.map((name) => (name === bound(name) ? name : `${name}: ${bound(name)}`)).join(', ')} }: ${component}Props`;

/** Every component that is drawn, by the folder it comes from. */
function importsOf(nodes: readonly Markup[]): { names: string[]; from: string }[] {
  const names = new Map<string, Set<string>>();
  for (const { name, from } of componentsIn(nodes)) names.set(from, (names.get(from) ?? new Set()).add(name));
  return [...names]
    .map(([from, all]) => ({ from, names: [...all].sort() }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

function componentsIn(nodes: readonly Markup[]): { name: string; from: string }[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'embedded') return componentsIn(nodesIn(node.value));
    if (node.kind !== 'element') return [];
    const own = node.from ? [{ name: node.name, from: node.from }] : [];
    const within = node.props.flatMap(({ value }) => nodesIn(value));
    return [...own, ...componentsIn(within), ...componentsIn(node.children)];
  });
}

/** Everything to draw that a value holds. */
function nodesIn(value: Value): readonly Markup[] {
  switch (value.kind) {
    case 'nodes':
      return value.nodes;
    case 'list':
      return value.items.flatMap(nodesIn);
    case 'object':
      return value.props.flatMap((prop) => nodesIn(prop.value));
    case 'choice':
      return [...nodesIn(value.yes), ...nodesIn(value.no)];
    default:
      return [];
  }
}
