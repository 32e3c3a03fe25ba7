import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { type DataAttributes } from '../data-attributes.js';
import { type HeadingLevel, type HeadingTag } from '../heading.js';
import { type LinkComponent } from '../link.js';
import { type Slot, slotProps } from '../slot.js';
import { SummaryListAction, type SummaryListActionsData } from './summary-list-actions.js';

export interface SummaryCardTitleProps extends ComponentProps<'h2'> {
  /** 2 when left unset. */
  headingLevel?: HeadingLevel | undefined;
}

export interface SummaryCardProps extends Omit<ComponentProps<'div'>, 'title'>, DataAttributes {
  /** The card's heading. */
  title?: Slot<SummaryCardTitleProps>;
  /** What people can do about the whole card. */
  actions?: SummaryListActionsData | undefined;
  /** What draws the action links. A plain `a` when left unset. */
  linkComponent?: LinkComponent | undefined;
}

/** A box with a heading around a `SummaryList`, for when a page has several. */
export function SummaryCard({
  title,
  actions,
  linkComponent,
  className,
  children,
  ...rest
}: SummaryCardProps) {
  const {
    headingLevel = 2,
    className: titleClassName,
    ...titleProps
  } = slotProps<SummaryCardTitleProps>(title);
  const Heading: HeadingTag = `h${headingLevel}`;
  const links = actions?.items?.map((item, index) => (
    <SummaryListAction key={index} cardTitle={titleProps.children} linkComponent={linkComponent} {...item} />
  ));
  const actionsClassName = classNames('govuk-summary-card__actions', actions?.className);
  return (
    <div {...rest} className={classNames('govuk-summary-card', className)}>
      <div className="govuk-summary-card__title-wrapper">
        {title !== undefined && (
          <Heading {...titleProps} className={classNames('govuk-summary-card__title', titleClassName)} />
        )}
        {links?.length === 1 && <div className={actionsClassName}>{links}</div>}
        {links && links.length > 1 && (
          <ul className={actionsClassName}>
            {links.map((link, index) => (
              <li key={index} className="govuk-summary-card__action">
                {link}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="govuk-summary-card__content">{children}</div>
    </div>
  );
}
