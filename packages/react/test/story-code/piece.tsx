import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { FormErrors, useFormErrors } from '../../src/error-summary/index.js';
import { folderOf, nameOf } from './our-components.js';

/** What a story draws, down to HTML elements and components of ours, whose props are left as they are. */
export type Piece = Text | HtmlElement | OurComponent;

interface Text {
  kind: 'text';
  text: string;
}

interface HtmlElement {
  kind: 'html';
  name: string;
  props: Record<string, unknown>;
  children: readonly Piece[];
}

export interface OurComponent {
  kind: 'ours';
  name: string;
  /** Where it is imported from: `@councilkit/react/<folder>`. */
  folder: string;
  props: Record<string, unknown>;
  children: readonly Piece[];
}

/** Puts a component of a story's own where it is drawn, so that it reads the context it would. */
type Around = (inner: ReactElement) => ReactElement;

/** The pieces of what a story draws. What a story made up for itself is drawn until one of ours or HTML is left. */
export function piecesOf(node: ReactNode, around: Around = (inner) => inner): Piece[] {
  if (node === null || node === undefined || typeof node === 'boolean') return [];
  if (typeof node === 'string' || typeof node === 'number') return [{ kind: 'text', text: String(node) }];
  if (Array.isArray(node)) return node.flatMap((each: ReactNode) => piecesOf(each, around));
  if (!isValidElement<Record<string, unknown>>(node)) throw new Error('A story draws what no page can show.');
  const { type, props } = node;
  const { children, ...rest } = props;
  const inside = () => piecesOf(children as ReactNode, around);
  if (type === Fragment) return inside();
  if (typeof type === 'string') return [{ kind: 'html', name: type, props: rest, children: inside() }];
  const name = nameOf(type);
  if (!name) return piecesOf(drawn(node, around), around);
  const value = rest['value'] as FormErrorsValue;
  const within: Around =
    type === FormErrors ? (inner) => around(<FormErrors value={value}>{inner}</FormErrors>) : around;
  return [
    {
      kind: 'ours',
      name,
      folder: folderOf(name),
      props: read(node, name, around),
      children: piecesOf(children as ReactNode, within),
    },
  ];
}

/** The props, and for a summary the errors it finds around it. */
function read(
  { props }: ReactElement<Record<string, unknown>>,
  name: string,
  around: Around,
): Record<string, unknown> {
  if (name !== 'ErrorSummary' || props['errors'] !== undefined || props['children'] !== undefined)
    return props;
  let found: unknown;
  function Watched() {
    found = useFormErrors().errors;
    return null;
  }
  renderToStaticMarkup(around(<Watched />));
  return { ...props, errors: found };
}

type FormErrorsValue = Parameters<typeof FormErrors>[0]['value'];

/** What a component of a story's own returns, hooks and all. */
function drawn({ type, props }: ReactElement, around: Around): ReactNode {
  if (typeof type !== 'function')
    throw new Error('A story draws something that is not a function of its own.');
  let result: ReactNode;
  const draw = type as (given: unknown) => ReactNode;
  function Watched() {
    result = draw(props);
    return null;
  }
  renderToStaticMarkup(around(<Watched />));
  return result;
}
