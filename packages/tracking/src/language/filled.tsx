import { Fragment, type ReactNode } from 'react';

export interface FilledProps {
  template: string;
  values: Readonly<Record<string, ReactNode>>;
}

/** `fill` for elements: the words of `template` with each `{name}` drawn in its place. */
export function Filled({ template, values }: FilledProps) {
  return template.split(/(\{\w+\})/).map((part, index) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    // The pieces of one template never change places.
    return <Fragment key={index}>{name === undefined ? part : (values[name] ?? part)}</Fragment>;
  });
}
