import { type ComponentProps, type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { isEmpty } from '../content.js';
import { type LinkComponent } from '../link.js';

/** The actions of a row or a card, said as data. */
export interface SummaryListActionsData {
  items?: readonly SummaryListActionProps[] | undefined;
  className?: string | undefined;
}

export interface SummaryListActionsProps extends SummaryListActionsData {
  /** The title of the card the row is in: read out after every action. */
  cardTitle?: ReactNode;
  /** What draws the links. A plain `a` when left unset. */
  linkComponent?: LinkComponent | undefined;
}

/** What people can do about one row of a `SummaryList`. One action stands alone; several make a list. None draws nothing. */
export function SummaryListActions({
  items = [],
  className,
  cardTitle,
  linkComponent,
}: SummaryListActionsProps) {
  if (items.length === 0) return null;
  const draw = (item: SummaryListActionProps) => SummaryListAction({ linkComponent, cardTitle, ...item });
  const [first] = items;
  return (
    <dd className={classNames('govuk-summary-list__actions', className)}>
      {first && items.length === 1 ? (
        draw(first)
      ) : (
        <ul className="govuk-summary-list__actions-list">
          {items.map((item, index) => (
            <li key={index} className="govuk-summary-list__actions-list-item">
              {draw(item)}
            </li>
          ))}
        </ul>
      )}
    </dd>
  );
}

export interface SummaryListActionProps extends ComponentProps<'a'> {
  href: string;
  /** Says what the action is about to people who cannot see the row: "Change" becomes "Change name". */
  visuallyHiddenText?: ReactNode;
  /** The title of the card, read out in brackets. `SummaryList` sets it by itself. */
  cardTitle?: ReactNode;
  /** What draws the link. A plain `a` when left unset. */
  linkComponent?: LinkComponent | undefined;
}

/** A link such as "Change", for a row or a card. */
export function SummaryListAction({
  visuallyHiddenText,
  cardTitle,
  linkComponent: Link = 'a',
  className,
  children,
  ...rest
}: SummaryListActionProps) {
  const isAbout = !isEmpty(visuallyHiddenText);
  const isInCard = !isEmpty(cardTitle);
  return (
    <Link {...rest} className={classNames('govuk-link', className)}>
      {children}
      {isAbout || isInCard ? (
        <span className="govuk-visually-hidden">
          {isAbout ? spaced(visuallyHiddenText) : null}
          {isInCard ? <> ({cardTitle})</> : null}
        </span>
      ) : null}
    </Link>
  );
}

/** Words are joined to their space here, so that React need not keep the two apart in the page. */
const spaced = (content: ReactNode) => (typeof content === 'string' ? ` ${content}` : <> {content}</>);
