import { isValidElement, type ReactNode } from 'react';
import { hardLine, laidOut } from '../../src/govuk-to-jsx/layout.js';
import { createPrinter } from '../../src/govuk-to-jsx/print-markup.js';
import { type Markup, nodes, type Prop, type Value } from '../../src/govuk-to-jsx/value.js';
import { welshOf } from './our-components.js';
import { type OurComponent, type Piece, piecesOf } from './piece.js';

/** Elements that run on in a line of text. */
const inline = new Set(['a', 'abbr', 'b', 'bdi', 'br', 'em', 'small', 'span', 'strong', 'time']);

/** The imports and the JSX that draw `pieces`, as a person copies them. */
export function jsxOf(pieces: readonly Piece[]): { imports: string; jsx: string } {
  const imported = new Map<string, Set<string>>();
  const use = (folder: string, name: string) =>
    imported.set(folder, (imported.get(folder) ?? new Set()).add(name));
  const markup = pieces.map((piece) => markupOf(piece, use));
  const printer = createPrinter(() => undefined);
  const jsx = laidOut([printer.markup(markup), hardLine], 80)
    .trim()
    .replaceAll(/\bspread__(\w+)/g, '{...$1}');
  const imports = [...imported]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([folder, names]) => `import { ${[...names].sort().join(', ')} } from '@councilkit/react/${folder}';`,
    )
    .join('\n');
  return { imports, jsx };
}

type Use = (folder: string, name: string) => void;

function markupOf(piece: Piece, use: Use): Markup {
  if (piece.kind === 'text') return { kind: 'text', text: piece.text };
  const children = piece.children.map((child) => markupOf(child, use));
  if (piece.kind === 'html')
    return {
      kind: 'element',
      name: piece.name,
      props: propsOf(piece.props, use),
      children,
      isInline: inline.has(piece.name),
    };
  use(piece.folder, piece.name);
  return { kind: 'element', name: piece.name, props: ownProps(piece, use), children, isInline: false };
}

/** Where a story spreads a component's Welsh words, so does the code. */
function ownProps({ folder, props: { children: _, ...props } }: OurComponent, use: Use): Prop[] {
  const [set] = welshOf(folder).filter(([, words]) =>
    Object.entries(words).every(([name, word]) => props[name] === word),
  );
  if (!set) return propsOf(props, use);
  const [name, words] = set;
  use(folder, name);
  const rest = Object.fromEntries(Object.entries(props).filter(([prop]) => !(prop in words)));
  return [{ name: `spread__${name}`, value: { kind: 'literal', value: true } }, ...propsOf(rest, use)];
}

const propsOf = (props: Record<string, unknown>, use: Use): Prop[] =>
  Object.entries(props)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ({ name, value: valueOf(value, use) }));

function valueOf(value: unknown, use: Use): Value {
  if (isDrawn(value)) return nodes(piecesOf(value).map((piece) => markupOf(piece, use)));
  if (Array.isArray(value)) return { kind: 'list', items: value.map((item) => valueOf(item, use)) };
  if (typeof value === 'object' && value !== null)
    return { kind: 'object', props: propsOf(value as Record<string, unknown>, use) };
  if (typeof value === 'function')
    throw new Error('A story hands on a function, which its code cannot show.');
  return { kind: 'literal', value: value as string | number | boolean | null };
}

/** Something to draw, by itself or one of several, rather than data. */
export const isDrawn = (value: unknown): value is ReactNode =>
  isValidElement(value) || (Array.isArray(value) && value.some(isValidElement));
