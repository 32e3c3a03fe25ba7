import { parseFragment } from 'parse5';
import { jsx, jsxs, Fragment } from 'react/jsx-runtime';

/**
 * A component that draws `html` with nothing but React's own elements: one call for each, made anew at every rendering,
 * as a compiler writes them for somebody who copies the markup into JSX. No list, no prop, no function in between: no
 * library can do better. `propName` says how React spells an attribute.
 */
export function hostElements(html, propName) {
  const source = `return () => ${callFor({ ...parseFragment(html), attrs: [] }, 'Fragment', propName)}`;
  return new Function('jsx', 'jsxs', 'Fragment', source)(jsx, jsxs, Fragment);
}

function callFor(node, type, propName) {
  const props = node.attrs.map(
    ({ name, value }) => `${JSON.stringify(propName(name))}:${JSON.stringify(value)}`,
  );
  const children = node.childNodes.map((child) =>
    child.nodeName === '#text'
      ? JSON.stringify(child.value)
      : callFor(child, JSON.stringify(child.tagName), propName),
  );
  if (children.length === 1) props.push(`children:${children[0]}`);
  if (children.length > 1) props.push(`children:[${children.join(',')}]`);
  return `${children.length > 1 ? 'jsxs' : 'jsx'}(${type},{${props.join(',')}})`;
}
