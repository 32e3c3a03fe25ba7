export { TaskListItem, type TaskListItemProps, type TaskListSlotProps } from './task-list-item.js';
export { TaskList, type TaskListItemData, type TaskListProps } from './task-list.js';
