import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';

/** The councils this service is for keep England's days. */
const TIME_ZONE = 'Europe/London';
const england = new Holidays('GB', 'ENG');
const bankHolidays = new Map<number, ReadonlySet<string>>();

const HOUR_MS = 60 * 60 * 1000;
/** England's days begin with an hour, and most calls are of the same hour as the one before. */
let latest = { hour: NaN, date: '' };

/** The date in England at a moment, such as `2026-11-23`. */
export function dateInEngland(moment: Date): string {
  const hour = Math.floor(moment.getTime() / HOUR_MS);
  if (hour !== latest.hour) {
    const zoned = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(TIME_ZONE);
    latest = { hour, date: zoned.toPlainDate().toString() };
  }
  return latest.date;
}

/** The date `days` working days after `date`, which itself does not count. With 0 it is `date`, working day or not. */
export function workingDaysAfter(date: string, days: number): string {
  let day = Temporal.PlainDate.from(date);
  for (let left = days; left > 0;) {
    day = day.add({ days: 1 });
    if (isWorkingDay(day)) left--;
  }
  return day.toString();
}

function isWorkingDay(day: Temporal.PlainDate): boolean {
  return day.dayOfWeek <= 5 && !bankHolidaysOf(day.year).has(day.toString());
}

/** England's bank holidays of a year, those moved from a weekend included. */
function bankHolidaysOf(year: number): ReadonlySet<string> {
  const known = bankHolidays.get(year);
  if (known) return known;
  const dates = england.getHolidays(year, 'en').filter(({ type }) => type === 'public' || type === 'bank');
  const found = new Set(dates.map(({ date }) => date.slice(0, 10)));
  bankHolidays.set(year, found);
  return found;
}
