import { type ComponentProps, type ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { isEmpty } from '../content.js';
import { type LinkComponent } from '../link.js';
import { type Slot, slotProps } from '../slot.js';

/** Content, and a class for the element that holds it. */
export interface TaskListSlotProps {
  children?: ReactNode;
  className?: string | undefined;
}

export interface TaskListItemProps extends Omit<ComponentProps<'li'>, 'title' | 'children'> {
  /** What the task is called. */
  title: Slot<TaskListSlotProps>;
  /** Where the task is done. Leave it out while the task cannot be started. */
  href?: string | undefined;
  /** A word of help under the title. */
  hint?: ReactNode;
  /** How far it is: plain text when nothing is left to do, a `Tag` otherwise. */
  status: Slot<TaskListSlotProps>;
  /** Starts the ids of the hint and the status, which describe the link. Unique on the page. */
  idPrefix: string;
  /** What draws the link. A plain `a` when left unset. */
  linkComponent?: LinkComponent | undefined;
}

/** One task in a `TaskList`. The whole row is the link's, so it holds one link only. */
export function TaskListItem({
  title,
  href,
  hint,
  status,
  idPrefix,
  linkComponent: Link = 'a',
  className,
  ...rest
}: TaskListItemProps) {
  const hintId = isEmpty(hint) ? undefined : `${idPrefix}-hint`;
  const statusId = `${idPrefix}-status`;
  const titleProps = slotProps<TaskListSlotProps>(title);
  const statusProps = slotProps<TaskListSlotProps>(status);
  return (
    <li
      {...rest}
      className={classNames('govuk-task-list__item', href && 'govuk-task-list__item--with-link', className)}
    >
      <div className="govuk-task-list__name-and-hint">
        {href ? (
          <Link
            className={classNames('govuk-link govuk-task-list__link', titleProps.className)}
            href={href}
            aria-describedby={classNames(hintId, statusId)}
          >
            {titleProps.children}
          </Link>
        ) : (
          <div className={titleProps.className}>{titleProps.children}</div>
        )}
        {hintId && (
          <div id={hintId} className="govuk-task-list__hint">
            {hint}
          </div>
        )}
      </div>
      <div className={classNames('govuk-task-list__status', statusProps.className)} id={statusId}>
        {statusProps.children}
      </div>
    </li>
  );
}
