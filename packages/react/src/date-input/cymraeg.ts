import { type DateInputProps } from './date-input.js';

/** The date input's words in Welsh: spread them on the component. */
export const dateInputCymraeg = {
  day: { label: 'Dydd' },
  month: { label: 'Mis' },
  year: { label: 'Blwyddyn' },
} satisfies Partial<DateInputProps>;
