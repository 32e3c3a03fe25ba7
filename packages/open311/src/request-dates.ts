import { dayOf, isNoDate, readDate, type PayloadDate } from './dates.js';
import { type Entry } from './entry.js';
import { Open311FileError } from './errors.js';
import { type Reading } from './reading.js';

/** The three dates of a request. */
export interface RequestDates {
  submitted: PayloadDate;
  updated: PayloadDate | undefined;
  /** A calendar day, as promises are made. */
  expectedOn: string | undefined;
}

/** Clocks differ a little; more than this is worth a word. */
const FUTURE_MS = 5 * 60 * 1000;

/** Reads the dates. `Open311FileError` when the first of them is given and cannot be read: the rest hangs on it. */
export function readDates(entry: Entry, reading: Reading): RequestDates {
  const requested = dateOf(entry, 'requested_datetime', reading);
  const updated = dateOf(entry, 'updated_datetime', reading);
  const expected = dateOf(entry, 'expected_datetime', reading);
  for (const date of [requested, updated]) {
    if (date && date.epochMs > reading.now.getTime() + FUTURE_MS)
      entry.warn('A request is dated in the future; it is kept');
  }
  return {
    submitted: requested ?? whenNotSaid(entry, updated, reading),
    updated,
    expectedOn: expected && dayOf(expected, reading.timeZone),
  };
}

function whenNotSaid(entry: Entry, updated: PayloadDate | undefined, { now }: Reading): PayloadDate {
  entry.warn(
    `A request has no requested_datetime; ${updated ? 'updated_datetime' : 'the time of reading'} is taken`,
  );
  return updated ?? { iso: now.toISOString(), epochMs: now.getTime(), isZoneAssumed: false };
}

function dateOf(entry: Entry, name: string, { timeZone }: Reading): PayloadDate | undefined {
  const text = entry.text(name);
  const date = text === undefined ? undefined : readDate(text, timeZone);
  if (date?.isZoneAssumed) entry.warn(`${name} has no offset; the time zone ${timeZone} is taken`);
  if (text === undefined || date) return date;
  if (name === 'requested_datetime' && !isNoDate(text)) {
    const at = entry.member(name)?.at;
    throw new Open311FileError(`${name} is no date and time; 2026-11-20T09:30:00+00:00 is one`, at);
  }
  entry.warn(`${name} is no date and time and is left out`);
  return undefined;
}
