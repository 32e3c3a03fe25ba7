import { Temporal } from 'temporal-polyfill';

/** An instant of a payload. */
export interface PayloadDate {
  /** RFC 3339, with the offset the payload gave. */
  iso: string;
  epochMs: number;
  /** True when the payload gave no offset and the council's time zone was taken. */
  isZoneAssumed: boolean;
}

const ISO =
  /^(?<date>\d{4}-\d\d-\d\d)(?:[T ](?<time>\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?))?\s*(?<offset>Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?$/i;
const RFC_2822 =
  /^(?:[a-z]{3},?\s+)?(?<day>\d{1,2})\s+(?<month>[a-z]{3})\s+(?<year>\d{4})\s+(?<time>\d\d:\d\d(?::\d\d)?)\s*(?<offset>Z|UTC|GMT|[+-]\d{4})?$/i;
const EPOCH = /^\d{10}(?:\d{3})?$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Reads the ways endpoints write a time: ISO 8601 with `T` or a space, with `Z`, `+01:00`, `+0100` or no offset, a
 * date alone, RFC 2822, and Unix time. Undefined when it is none of them or no such day exists. A day and month in
 * figures, as in 04/05/2026, is not guessed at.
 */
export function readDate(text: string, timeZone: string): PayloadDate | undefined {
  if (isNoDate(text)) return undefined;
  if (EPOCH.test(text)) return fromEpoch(Number(text) * (text.length === 10 ? 1000 : 1));
  const { date, time, offset } = partsOf(text);
  if (!date) return undefined;
  try {
    const local = Temporal.PlainDateTime.from(`${date}T${time ?? '00:00'}`, { overflow: 'reject' });
    const zone = offset ?? timeZone;
    const { offset: given, epochMilliseconds } = local.toZonedDateTime(zone);
    const written = local.toString({ fractionalSecondDigits: local.millisecond ? 3 : 0 });
    return {
      iso: `${written}${zone === 'UTC' ? 'Z' : given}`,
      epochMs: epochMilliseconds,
      isZoneAssumed: !offset,
    };
  } catch {
    // The 31st of June, 25 o'clock: it looks like a date and is none.
    return undefined;
  }
}

/** True of the first instant some systems know, which they write for "no date". */
export const isNoDate = (text: string) => text.startsWith('0001-01-01');

/** The calendar day of an instant where it was written; in the council's zone when it was written in UTC. */
export function dayOf({ iso }: PayloadDate, timeZone: string): string {
  if (!iso.endsWith('Z')) return iso.slice(0, 10);
  return Temporal.Instant.from(iso).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

function fromEpoch(epochMs: number): PayloadDate {
  const iso = new Date(epochMs).toISOString().replace('.000Z', 'Z');
  return { iso, epochMs, isZoneAssumed: false };
}

function partsOf(text: string) {
  const iso = ISO.exec(text)?.groups;
  if (iso)
    return { date: iso['date'], time: iso['time']?.replace(',', '.'), offset: offsetOf(iso['offset']) };
  const mail = RFC_2822.exec(text)?.groups;
  const month = MONTHS.indexOf(mail?.['month']?.toLowerCase() ?? '') + 1;
  if (!mail || month === 0) return {};
  const date = [mail['year'], String(month).padStart(2, '0'), mail['day']?.padStart(2, '0')].join('-');
  return { date, time: mail['time'], offset: offsetOf(mail['offset']) };
}

/** An offset as time zones are named: `UTC` or `+01:00`. */
function offsetOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!/^[+-]/.test(text)) return 'UTC';
  return `${text.slice(0, 3)}:${text.slice(3).replace(':', '') || '00'}`;
}
