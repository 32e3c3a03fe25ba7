import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { isEmpty } from '../content.js';

export interface LegendProps extends ComponentProps<'legend'> {
  /** Text size. Body size when left unset. */
  size?: 's' | 'm' | 'l' | 'xl' | undefined;
  /** The question is the only one on the page, so its legend holds the page's `h1`. */
  isPageHeading?: boolean | undefined;
}

/** Names a group of controls. `Fieldset` draws its own from its `legend` prop. Renders nothing without content. */
export function Legend({ size, isPageHeading, className, children, ...rest }: LegendProps) {
  if (isEmpty(children)) return null;
  return (
    <legend
      {...rest}
      className={classNames('govuk-fieldset__legend', size && `govuk-fieldset__legend--${size}`, className)}
    >
      {isPageHeading ? <h1 className="govuk-fieldset__heading">{children}</h1> : children}
    </legend>
  );
}
