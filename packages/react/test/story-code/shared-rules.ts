import { joined, options, type Props, type Rule, type Say, slot } from './said.js';

/** Data that a story may have left out. */
export const list = (value: unknown): Props[] => (value as Props[] | undefined) ?? [];

/** A link among others. */
export const link =
  (names: readonly string[]) =>
  (props: Props, say: Say): Props => ({
    ...slot(props['children'], say, 'linkHtml'),
    ...options(props, ['href', ...names]),
  });

/** `Tag`, also inside other components. */
export const tag: Rule = ({ color, className, children, ...rest }, say) => ({
  ...slot(children, say, 'tagHtml'),
  ...options({ ...rest, className: joined(color && `govuk-tag--${String(color)}`, className) }, ['classes']),
});
