import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';

export interface SummaryListRowProps extends ComponentProps<'div'> {
  /** Set where this row has no actions but another row has, so that the line below runs the whole width. */
  withoutActions?: boolean | undefined;
}

/** One row of a `SummaryList`: a `SummaryListKey`, a `SummaryListValue` and, if need be, `SummaryListActions`. */
export function SummaryListRow({ withoutActions, className, ...rest }: SummaryListRowProps) {
  return <div {...rest} className={rowClassName(withoutActions, className)} />;
}

/** The classes of a row. */
export const rowClassName = (withoutActions: boolean | undefined, className: string | undefined) =>
  classNames('govuk-summary-list__row', withoutActions && 'govuk-summary-list__row--no-actions', className);

export type SummaryListKeyProps = ComponentProps<'dt'>;

/** What a row is about. */
export function SummaryListKey(props: SummaryListKeyProps) {
  return <dt {...props} className={classNames('govuk-summary-list__key', props.className)} />;
}

export type SummaryListValueProps = ComponentProps<'dd'>;

/** What a row says. */
export function SummaryListValue(props: SummaryListValueProps) {
  return <dd {...props} className={classNames('govuk-summary-list__value', props.className)} />;
}
