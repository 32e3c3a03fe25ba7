export { CheckboxesDivider, CheckboxesItem, type CheckboxesItemProps } from './checkboxes-item.js';
export {
  Checkboxes,
  type CheckboxesDividerData,
  type CheckboxesItemData,
  type CheckboxesProps,
} from './checkboxes.js';
