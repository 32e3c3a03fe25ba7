import type { KpiFigure } from '@councilkit/client';

/** A count in words, by the plural rules of the language (CLDR). `{count}` is the number. */
export interface Counted {
  one: string;
  two: string;
  other: string;
}

export interface InsightWords {
  /** Takes `{from}` and `{to}`, both days. */
  period: string;
  /** Takes `{value}`, from 1 to 5. */
  score: string;
  /** Takes `{value}`. */
  perThousandRequests: string;
  days: Counted;
  hours: Counted;
  minutes: Counted;
  /** Less than a minute. */
  moment: string;
  /** Takes `{numerator}` and `{denominator}`. */
  counted: string;
  /** Takes `{denominator}`; where what is above the line says nothing, as of a length of time. */
  countedFrom: string;
  /** In place of a figure that was counted from too few. */
  withheld: string;
  /** In place of a figure with nothing to count, or which nobody counted. */
  nothing: string;
  /** Over the name of what a row is about, by what the figures are broken down by. */
  by: Readonly<Record<NonNullable<KpiFigure['by']>, string>>;
  /** The same for figures over time. */
  time: string;
  /** Over the figures. */
  figure: string;
  /** Over the bars. Takes `{most}`: what the longest they can be stands for. */
  scale: string;
  higher: string;
  lower: string;
}

/** What the components say that show how well it goes, as part of `TrackingLanguage`. */
export interface InsightLanguage {
  insight: InsightWords;
}
