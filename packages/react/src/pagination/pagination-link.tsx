import { type ComponentProps, type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { isEmpty } from '../content.js';
import { type LinkComponent } from '../link.js';

export interface PaginationLinkProps extends ComponentProps<'a'> {
  href: string;
  /** What is on that page. Shown where the pagination has no page numbers. */
  labelText?: ReactNode;
  /** What draws the link. A plain `a` when left unset. */
  linkComponent?: LinkComponent | undefined;
}

interface DirectedProps {
  direction: 'prev' | 'next';
  /** Large, one under the other, with no page numbers between them. */
  isBlock: boolean;
}

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
};

const words = { prev: 'Previous', next: 'Next' };

/** The link to the page before or after, with its arrow. */
export function PaginationLink({
  direction,
  isBlock,
  labelText,
  linkComponent: Link = 'a',
  className,
  children,
  ...rest
}: PaginationLinkProps & DirectedProps) {
  const hasLabel = !isEmpty(labelText);
  const isArrowFirst = isBlock || direction === 'prev';
  return (
    <div className={`govuk-pagination__${direction}`}>
      <Link {...rest} className={classNames('govuk-link govuk-pagination__link', className)} rel={direction}>
        {isArrowFirst && <Arrow direction={direction} />}
        <span
          className={classNames(
            'govuk-pagination__link-title',
            isBlock && !hasLabel && 'govuk-pagination__link-title--decorated',
          )}
        >
          {children ?? (
            <>
              {words[direction]}
              <span className="govuk-visually-hidden"> page</span>
            </>
          )}
        </span>
        {hasLabel && isBlock && (
          <>
            {' '}
            <span className="govuk-visually-hidden">:</span>{' '}
            <span className="govuk-pagination__link-label">{labelText}</span>
          </>
        )}
        {!isArrowFirst && <Arrow direction={direction} />}
      </Link>
    </div>
  );
}

function Arrow({ direction }: Pick<DirectedProps, 'direction'>) {
  return (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${direction}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={arrows[direction]} />
    </svg>
  );
}
