import type { DateWords } from '../language/live-language.js';
import { fill } from '../language/fill.js';

/** Councils in the United Kingdom tell the time in one place, wherever the server or the reader is. */
const TIME_ZONE = 'Europe/London';

interface Parts {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  /** 0 is Sunday. */
  weekday: number;
  hour: number;
  minute: number;
}

// Only numbers are taken from the platform: its words and punctuation differ between Node and browsers, and
// Welsh is not in every build, so a server and a browser would not agree.
const numbers = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  hourCycle: 'h23',
});

/** The parts of a date (`2026-11-27`) or date-time, as a clock in London shows it; undefined when it is neither. */
function partsOf(value: string): Parts | undefined {
  const instant = new Date(value);
  if (Number.isNaN(instant.getTime())) return undefined;
  const part = Object.fromEntries(
    numbers.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  // A date alone is midnight UTC, which is the same day in London in summer and in winter.
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part;
  return { year, month, day, hour, minute, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() };
}

function withYear(day: string, parts: Parts, since: string | undefined): string {
  const sameYear = since !== undefined && partsOf(since)?.year === parts.year;
  return sameYear ? day : `${day} ${parts.year}`;
}

/**
 * "27 November", without its year when that is the year of `since`. Text that is not a date comes back as it is,
 * so that one odd value does not take a page down.
 */
export function shortDayInWords(value: string, words: DateWords, since?: string): string {
  const parts = partsOf(value);
  if (!parts) return value;
  return withYear(`${parts.day} ${words.months[parts.month - 1]}`, parts, since);
}

/** "November 2026", the month that a date is in. */
export function monthInWords(value: string, words: DateWords): string {
  const parts = partsOf(value);
  return parts ? startingSentence(`${words.months[parts.month - 1]} ${parts.year}`) : value;
}

/** "Friday 27 November", with the same rule for the year. */
export function dayInWords(value: string, words: DateWords, since?: string): string {
  const parts = partsOf(value);
  if (!parts) return value;
  return `${words.weekdays[parts.weekday]} ${shortDayInWords(value, words, since)}`;
}

/** "Monday 23 November 2026 at 2:05pm", by the clock in London. */
export function momentInWords(value: string, words: DateWords): string {
  const parts = partsOf(value);
  if (!parts) return value;
  return fill(words.moment, { date: dayInWords(value, words), time: timeInWords(parts, words) });
}

/** "2:05pm", "9am", "midday": the GOV.UK style for times. */
function timeInWords({ hour, minute }: Parts, words: DateWords): string {
  if (minute === 0 && hour === 0) return words.midnight;
  if (minute === 0 && hour === 12) return words.midday;
  const clock = hour % 12 === 0 ? 12 : hour % 12;
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${clock}${minutes}${hour < 12 ? words.am : words.pm}`;
}

/** A date that stands by itself, such as Welsh "dydd Gwener", with a capital. */
export function startingSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
