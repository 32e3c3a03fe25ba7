import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { type ChoiceKind } from './choice.js';

/** The word between two choices. */
export function Divider({ kind, className, ...rest }: ComponentProps<'div'> & { kind: ChoiceKind }) {
  return <div {...rest} className={classNames(`${kind.block}__divider`, className)} />;
}
