import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';

/** The looks GOV.UK Frontend has for a tag. Colour is never the only way to tell two apart. */
export type TagColor =
  'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow';

export interface TagProps extends Omit<ComponentProps<'strong'>, 'color'> {
  /** Blue when left unset. */
  color?: TagColor | undefined;
}

/**
 * Shows the status of something in a word or two.
 *
 * @see https://design-system.service.gov.uk/components/tag/
 */
export function Tag({ color, className, ...rest }: TagProps) {
  return <strong {...rest} className={classNames('govuk-tag', color && `govuk-tag--${color}`, className)} />;
}
