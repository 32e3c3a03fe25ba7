/** No clock on Earth is further from Greenwich than 14 hours, and none that PostgreSQL reads further than 15. */
const SHAPE = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-](0\d|1[0-4]):[0-5]\d)$/;

/** Outside these years a time is a slip of the keyboard, and some of them no database can hold. */
const [FIRST_YEAR, LAST_YEAR] = [1900, 2200];

/** True for a date, such as `2026-11-23`, that exists and lies between 1900 and 2200. */
export function isDay(text: string): boolean {
  return isMoment(`${text}T00:00:00Z`);
}

/**
 * True for a date and time with an offset (RFC 3339) that exists and lies between 1900 and 2200. Stricter than the
 * usual `date-time` check, which takes 31 February, leap seconds and the year 0.
 */
export function isMoment(text: string): boolean {
  if (!SHAPE.test(text) || Number.isNaN(Date.parse(text))) return false;
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  // Date.parse rolls 31 February over to March; a day that exists comes back as it went in.
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
