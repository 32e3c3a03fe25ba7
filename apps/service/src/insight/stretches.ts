import { type Period } from '@councilkit/client';
import { Temporal } from 'temporal-polyfill';

/** Whole days, the first and the last of them, such as `2026-11-23`. */
export interface Stretch {
  from: string;
  to: string;
}

/** The days from `from` up to and including `to`, in one piece or cut up; weeks start on Monday. */
export function stretchesOf({ from, to }: Stretch, period: Period | undefined): Stretch[] {
  if (period === undefined) return [{ from, to }];
  const end = Temporal.PlainDate.from(to);
  const found: Stretch[] = [];
  for (let start = Temporal.PlainDate.from(from); Temporal.PlainDate.compare(start, end) <= 0;) {
    const next = startOfNext(start, period);
    const last = next.subtract({ days: 1 });
    const isWhole = Temporal.PlainDate.compare(last, end) <= 0;
    found.push({ from: start.toString(), to: (isWhole ? last : end).toString() });
    start = next;
  }
  return found;
}

function startOfNext(day: Temporal.PlainDate, period: Period): Temporal.PlainDate {
  switch (period) {
    case 'day':
      return day.add({ days: 1 });
    case 'week':
      return day.add({ days: 8 - day.dayOfWeek });
    case 'month':
      return day.with({ day: 1 }).add({ months: 1 });
    case 'quarter':
      return day.with({ day: 1, month: Math.floor((day.month - 1) / 3) * 3 + 1 }).add({ months: 3 });
    case 'year':
      return day.with({ day: 1, month: 1 }).add({ years: 1 });
  }
}
