export { DateInputItem, type DateInputItemProps } from './date-input-item.js';
export { dateInputCymraeg } from './cymraeg.js';
export { DateInput, type DateInputPart, type DateInputProps } from './date-input.js';
