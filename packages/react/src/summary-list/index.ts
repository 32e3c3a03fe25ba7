export { SummaryCard, type SummaryCardProps, type SummaryCardTitleProps } from './summary-card.js';
export {
  SummaryListAction,
  type SummaryListActionProps,
  SummaryListActions,
  type SummaryListActionsData,
  type SummaryListActionsProps,
} from './summary-list-actions.js';
export {
  SummaryListKey,
  type SummaryListKeyProps,
  SummaryListRow,
  type SummaryListRowProps,
  SummaryListValue,
  type SummaryListValueProps,
} from './summary-list-row.js';
export { SummaryList, type SummaryListProps, type SummaryListRowData } from './summary-list.js';
