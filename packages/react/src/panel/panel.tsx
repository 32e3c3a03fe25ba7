import { type ComponentProps, type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { isEmpty } from '../content.js';
import { type HeadingLevel, type HeadingTag } from '../heading.js';
import { type Slot, slotProps } from '../slot.js';

export type PanelActionsProps = ComponentProps<'div'>;

export interface PanelProps extends Omit<ComponentProps<'div'>, 'title'> {
  /** What has happened, or what to make sure of. */
  title: ReactNode;
  /** 1 when left unset: a panel heads its page. */
  headingLevel?: HeadingLevel | undefined;
  /** `confirmation` (the default) says that something is done; `interruption` asks people to stop and check. */
  variant?: 'confirmation' | 'interruption' | undefined;
  /**
   * The buttons and links of an interruption: `Button` and `ButtonLink` with `variant="inverse"`, and links with the
   * classes `govuk-link govuk-link--inverse`. A confirmation shows none.
   */
  actions?: Slot<PanelActionsProps>;
}

/**
 * The main message of a page: that a report was sent, with its reference; or a question people should stop at.
 *
 * @see https://design-system.service.gov.uk/components/panel/
 */
export function Panel({
  title,
  headingLevel = 1,
  variant = 'confirmation',
  actions,
  className,
  children,
  ...rest
}: PanelProps) {
  const Heading: HeadingTag = `h${headingLevel}`;
  const hasActions = variant === 'interruption' && Boolean(actions);
  return (
    <div {...rest} className={classNames('govuk-panel', `govuk-panel--${variant}`, className)}>
      <Heading className="govuk-panel__title">{title}</Heading>
      {!isEmpty(children) && <div className="govuk-panel__body">{children}</div>}
      {hasActions && <PanelActions {...slotProps<PanelActionsProps>(actions)} />}
    </div>
  );
}

function PanelActions({ className, children, ...rest }: PanelActionsProps) {
  return (
    <div {...rest} className={classNames('govuk-panel__actions', className)}>
      {!isEmpty(children) && <div className="govuk-button-group">{children}</div>}
    </div>
  );
}
