import { type ComponentProps } from 'react';
import { classNames } from '../class-names.js';
import { type LinkComponent } from '../link.js';
import { type MaybeItem } from '../maybe-item.js';
import { TaskListItem, type TaskListItemProps } from './task-list-item.js';

/** One task, said as data: the props of `TaskListItem`, with an id made from the list's. */
export type TaskListItemData = Omit<TaskListItemProps, 'idPrefix'>;

export interface TaskListProps extends ComponentProps<'ul'> {
  /** The tasks, in order. Give these, or `TaskListItem` children. */
  items?: readonly MaybeItem<TaskListItemData>[] | undefined;
  /** Starts the id of each hint and status. `task-list` when left unset; give another for a second list on a page. */
  idPrefix?: string | undefined;
  /** What draws the links of `items`. A plain `a` when left unset. */
  linkComponent?: LinkComponent | undefined;
}

/**
 * Lists the tasks of a longer piece of work with the status of each.
 *
 * @see https://design-system.service.gov.uk/components/task-list/
 */
export function TaskList({
  items,
  idPrefix = 'task-list',
  linkComponent,
  className,
  children,
  ...rest
}: TaskListProps) {
  return (
    <ul {...rest} className={classNames('govuk-task-list', className)}>
      {items?.map(
        (item, index) =>
          item && (
            <TaskListItem
              key={index}
              idPrefix={`${idPrefix}-${index + 1}`}
              linkComponent={linkComponent}
              {...item}
            />
          ),
      )}
      {children}
    </ul>
  );
}
