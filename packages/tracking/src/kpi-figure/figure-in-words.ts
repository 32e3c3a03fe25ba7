import type { KpiDefinition, KpiFigure } from '@councilkit/client';
import { monthInWords, shortDayInWords } from '../dates/dates-in-words.js';
import { fill } from '../language/fill.js';
import type { Counted, InsightWords } from '../language/insight-language.js';
import type { TrackingLanguage } from '../language/tracking-language.js';

/** Digits and separators as British readers know them, in every language of the components. */
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const oneDecimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });
const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

const MINUTE_SECONDS = 60;
const HOUR_SECONDS = 60 * MINUTE_SECONDS;
const DAY_SECONDS = 24 * HOUR_SECONDS;

/** What a figure amounts to, as a number to compare with others of its kind; undefined where there is none. Lengths of time are in seconds. */
export function amountOf({ value, duration }: Pick<KpiFigure, 'value' | 'duration'>): number | undefined {
  return value ?? (duration === null ? undefined : secondsIn(duration));
}

/** An amount in words, in the unit of its definition: "87%", "£5.88", "4.2 out of 5", "1 day 2 hours". */
export function amountInWords(
  amount: number,
  unit: KpiDefinition['unit'],
  { insight: words, lang }: Pick<TrackingLanguage, 'insight' | 'lang'>,
): string {
  switch (unit) {
    case 'share':
      return percent.format(amount);
    case 'pence':
      return amount < 100 ? `${oneDecimal.format(amount)}p` : pounds.format(amount / 100);
    case 'score':
      return fill(words.score, { value: oneDecimal.format(amount) });
    case 'perThousandRequests':
      return fill(words.perThousandRequests, { value: oneDecimal.format(amount) });
    case 'duration':
      return lengthInWords(amount, words, lang);
  }
}

/** A figure in words, or why there is none. */
export function figureInWords(
  figure: KpiFigure,
  { unit }: Pick<KpiDefinition, 'unit'>,
  language: Pick<TrackingLanguage, 'insight' | 'lang'>,
): string {
  if (figure.isWithheld) return language.insight.withheld;
  const amount = amountOf(figure);
  return amount === undefined ? language.insight.nothing : amountInWords(amount, unit, language);
}

/** What a figure was counted from: "174 of 200"; undefined where that is not known, or is money. */
export function countInWords(
  figure: KpiFigure,
  { unit }: Pick<KpiDefinition, 'unit'>,
  words: InsightWords,
): string | undefined {
  const { numerator, denominator, isWithheld } = figure;
  if (isWithheld || !denominator || amountOf(figure) === undefined) return undefined;
  const counts = { numerator: whole.format(numerator ?? 0), denominator: whole.format(denominator) };
  const isPart = numerator !== null && (unit === 'share' || unit === 'perThousandRequests');
  return fill(isPart ? words.counted : words.countedFrom, counts);
}

/** The days a figure is of: "October 2026" for a whole month, else "1 October to 14 November 2026". */
export function periodInWords(
  { from, to }: Pick<KpiFigure, 'from' | 'to'>,
  { insight, dates }: Pick<TrackingLanguage, 'insight' | 'dates'>,
): string {
  if (isWholeMonth(from, to)) return monthInWords(from, dates);
  return fill(insight.period, { from: shortDayInWords(from, dates, to), to: shortDayInWords(to, dates) });
}

function isWholeMonth(from: string, to: string): boolean {
  const dayAfter = new Date(Date.parse(to) + DAY_SECONDS * 1000);
  return (
    from.endsWith('-01') && to.startsWith(from.slice(0, 'YYYY-MM'.length)) && dayAfter.getUTCDate() === 1
  );
}

/** The seconds of an ISO 8601 duration in days, hours, minutes and seconds; undefined for what is none. */
function secondsIn(duration: string): number | undefined {
  const found = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(duration);
  if (!found) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = found.slice(1).map((part) => Number(part ?? 0));
  return days * DAY_SECONDS + hours * HOUR_SECONDS + minutes * MINUTE_SECONDS + seconds;
}

/** The two largest parts of a length of time: nobody needs the minutes of a week. */
function lengthInWords(seconds: number, words: InsightWords, lang: string): string {
  const unit = seconds < DAY_SECONDS ? MINUTE_SECONDS : HOUR_SECONDS;
  const rounded = Math.round(seconds / unit) * unit;
  const parts: readonly (readonly [number, Counted])[] = [
    [Math.floor(rounded / DAY_SECONDS), words.days],
    [Math.floor((rounded % DAY_SECONDS) / HOUR_SECONDS), words.hours],
    [Math.floor((rounded % HOUR_SECONDS) / MINUTE_SECONDS), words.minutes],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, forms]) => counted(count, forms, lang));
  return said.join(' ') || words.moment;
}

function counted(count: number, forms: Counted, lang: string): string {
  const rule = new Intl.PluralRules(lang).select(count);
  const form = rule === 'one' || rule === 'two' ? forms[rule] : forms.other;
  return fill(form, { count: whole.format(count) });
}
