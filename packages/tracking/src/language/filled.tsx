import { Fragment, type ReactNode } from 'react';

export interface FilledProps {
  template: string;
  values: Readonly<Record<string, ReactNode>>;
}

/** `fill` for elements: the words of `template` with each `{name}` drawn in its place. Words that stand together are one text. */
export function Filled({ template, values }: FilledProps) {
  const parts: ReactNode[] = [];
  for (const part of template.split(/(\{\w+\})/)) {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    const drawn = name === undefined ? part : (values[name] ?? part);
    const before = parts.at(-1);
    // A screen reader stops at the end of each text.
    if (typeof drawn === 'string' && typeof before === 'string') parts[parts.length - 1] = before + drawn;
    else parts.push(drawn);
  }
  // The pieces of one template never change places.
  return parts.map((part, index) => <Fragment key={index}>{part}</Fragment>);
}
