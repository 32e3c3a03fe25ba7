import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { type Slot, slotProps } from '../slot.js';
import { Tag, type TagProps } from '../tag/tag.js';

export interface PhaseBannerProps extends ComponentProps<'div'> {
  /** The phase, "Alpha" or "Beta", or the props of its `Tag`. */
  tag: Slot<TagProps>;
}

/**
 * Tells people that a service is still being worked on, and where to say what they think of it.
 *
 * @see https://design-system.service.gov.uk/components/phase-banner/
 */
export function PhaseBanner({ tag, className, children, ...rest }: PhaseBannerProps) {
  const tagProps = slotProps<TagProps>(tag);
  return (
    <div {...rest} className={classNames('govuk-phase-banner govuk-width-container', className)}>
      <p className="govuk-phase-banner__content">
        {Tag({
          ...tagProps,
          className: classNames('govuk-phase-banner__content__tag', tagProps.className),
        })}{' '}
        <span className="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  );
}
