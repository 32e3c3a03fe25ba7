import { isInlineTag } from './html-space.js';
import { type MacroCall } from './macro-call.js';
import { type Option, html, as, propsOf, type Shape } from './shape.js';
import { type Element, type Markup, type Prop, type Value } from './value.js';

/** What one call of a macro draws, with its options written out. */
export type Rule = (options: readonly Prop[], call: MacroCall) => readonly Markup[];

/** A macro that is one component of ours, with nothing to say that its options do not say one by one. */
export const component =
  (folder: string, name: string, shape: Shape): Rule =>
  (options) => [element(folder, name, propsOf(shape, options))];

/** A component of ours. `children` among its props is what stands inside it. */
export function element(folder: string, name: string, props: readonly Prop[]): Element {
  const children = props.find((prop) => prop.name === 'children');
  return {
    kind: 'element',
    name,
    from: folder,
    props: props.filter((prop) => prop !== children),
    children: children ? childrenOf(children.value) : [],
    isInline: inline.has(name),
  };
}

/** An HTML element, with what stands inside it as `children`. */
export const htmlElement = (name: string, props: readonly Prop[]): Element => ({
  ...element('', name, props),
  from: undefined,
  isInline: isInlineTag(name),
});

const inline = new Set(['Tag', 'GovukLogo']);

/** A value as what stands inside an element. */
export function childrenOf(value: Value): readonly Markup[] {
  switch (value.kind) {
    case 'nodes':
      return value.nodes;
    case 'todo':
      return [value];
    case 'literal':
      return value.value === undefined || value.value === null || value.value === ''
        ? []
        : [{ kind: 'text', text: String(value.value) }];
    default:
      return [{ kind: 'embedded', value }];
  }
}

/** `call` … `endcall`: it wins over `html`. */
export const caller: Option = as('children', html, 'first');

export const prop = (name: string, value: Value | undefined): Prop[] => (value ? [{ name, value }] : []);
