import { type DefaultTreeAdapterTypes as Tree, parseFragment, serialize } from 'parse5';

/** One deliberate fault in a piece of HTML. */
export interface Mutation {
  fault: string;
  html: string;
}

/**
 * Every way of spoiling `html` by one class list, one other attribute or one text. Each differs from the original in
 * what a browser, a style sheet or a reader would make of it.
 */
export function mutationsOf(html: string): Mutation[] {
  const count = elementsOf(parseFragment(html)).length;
  return Array.from({ length: count }).flatMap((_, index) => faultsAt(html, index));
}

function faultsAt(html: string, index: number): Mutation[] {
  const original = elementsOf(parseFragment(html))[index];
  if (!original) return [];
  const spoil = (fault: string, change: (element: Tree.Element) => void): Mutation => {
    const tree = parseFragment(html);
    const element = elementsOf(tree)[index];
    if (element) change(element);
    return { fault: `${fault} on <${original.tagName}> number ${index + 1}`, html: serialize(tree) };
  };
  const faults: Mutation[] = original.attrs
    .filter(({ name, value }) => name !== 'class' || value.trim() !== '')
    .map(({ name }) =>
      spoil(`no ${name}`, (element) => {
        element.attrs = element.attrs.filter((attribute) => attribute.name !== name);
      }),
    );
  const changeable = original.attrs.filter(({ name }) =>
    ['id', 'class', 'for', 'href', 'aria-describedby'].includes(name),
  );
  for (const { name } of changeable) {
    faults.push(
      spoil(`another ${name}`, (element) => {
        for (const attribute of element.attrs)
          if (attribute.name === name) attribute.value = `${attribute.value}-other`.trim();
      }),
    );
  }
  original.childNodes.forEach((child, at) => {
    if (child.nodeName !== '#text' || !('value' in child) || child.value.trim() === '') return;
    faults.push(
      spoil('another text', (element) => {
        const text = element.childNodes[at];
        if (text && 'value' in text) text.value += 'other';
      }),
    );
  });
  return faults;
}

const elementsOf = (parent: Tree.DocumentFragment | Tree.Element): Tree.Element[] =>
  parent.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsOf(child)] : []));
