import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { GuardedButton } from './guarded-button.js';
import { withStartIcon } from './start-icon.js';

/** Looks that exclude each other. Leave unset for the one main action on the page. */
export type ButtonVariant = 'secondary' | 'warning' | 'inverse';

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: ButtonVariant | undefined;
  /** Ignore a repeat click within a second, so that a form is not sent twice. Off by default. */
  preventDoubleClick?: boolean | undefined;
  /** The large button with an arrow that begins a service. */
  isStartButton?: boolean | undefined;
}

/**
 * Submits a form or starts an action. `type` is `submit` by default. To move to another page, use `ButtonLink`.
 *
 * @see https://design-system.service.gov.uk/components/button/
 */
export function Button({
  variant,
  preventDoubleClick,
  isStartButton,
  className,
  type = 'submit',
  children,
  ...rest
}: ButtonProps) {
  const Element = preventDoubleClick ? GuardedButton : 'button';
  return (
    <Element
      {...rest}
      type={type}
      className={classNames(
        'govuk-button',
        variant && `govuk-button--${variant}`,
        isStartButton && 'govuk-button--start',
        className,
      )}
      data-module="govuk-button"
      data-prevent-double-click={preventDoubleClick}
      aria-disabled={rest['aria-disabled'] ?? (rest.disabled || undefined)}
    >
      {isStartButton ? withStartIcon(children) : children}
    </Element>
  );
}
