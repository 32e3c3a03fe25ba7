import { type ComponentProps, type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { isEmpty, isText } from '../content.js';
import { type HeadingLevel, type HeadingTag } from '../heading.js';

export interface FeedbackProps extends Omit<ComponentProps<'div'>, 'title'> {
  /** The heading. */
  title: ReactNode;
  /** 2 when left unset. */
  headingLevel?: HeadingLevel | undefined;
}

/**
 * Asks, above the footer, what people think of the service. Plain text becomes a paragraph; elements are left as they
 * are.
 *
 * @see https://design-system.service.gov.uk/components/feedback/
 */
export function Feedback({ title, headingLevel = 2, className, children, ...rest }: FeedbackProps) {
  const Heading: HeadingTag = `h${headingLevel}`;
  return (
    <div {...rest} className={classNames('govuk-feedback govuk-width-container', className)}>
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          <Heading className="govuk-feedback__title">{title}</Heading>
          {!isEmpty(children) && (
            <div className="govuk-feedback__body">
              {isText(children) ? <p className="govuk-body">{children}</p> : children}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
