import { type DefaultTreeAdapterTypes as Tree, parseFragment } from 'parse5';

/**
 * What the HTML specification says is wrong with a piece of HTML that a macro was made to print; `undefined` when
 * nothing is. What a browser makes of it then is no rule for anybody.
 */
export function whyBroken(html: string): string | undefined {
  const codes: string[] = [];
  const tree = parseFragment(html, { onParseError: ({ code }) => codes.push(code) });
  // Of what `attributes` repeats a browser takes the first, whichever that is.
  if (codes.includes('duplicate-attribute')) return 'an attribute stands twice';
  if (elementsIn(tree).some(hasTwoSelected)) return 'two options are selected where one can be';
  return undefined;
}

const has = (element: Tree.Element, name: string) =>
  element.attrs.some((attribute) => attribute.name === name);

function hasTwoSelected(element: Tree.Element): boolean {
  if (element.tagName !== 'select' || has(element, 'multiple')) return false;
  return elementsIn(element).filter((option) => has(option, 'selected')).length > 1;
}

const elementsIn = (parent: Tree.DocumentFragment | Tree.Element): Tree.Element[] =>
  parent.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []));
