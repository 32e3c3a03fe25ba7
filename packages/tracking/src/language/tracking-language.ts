import type { FollowingLanguage } from './following-language.js';
import type { InsightLanguage } from './insight-language.js';
import type { LiveLanguage } from './live-language.js';
import type { ReportingLanguage } from './reporting-language.js';

export interface QuestionWords {
  /** Takes `{label}`. */
  optional: string;
  /** Takes `{question}` and `{answers}`; shown until the page can hide what does not apply. */
  onlyIf: string;
  /** Takes `{answer}`. */
  quoted: string;
  /** Joins the answers of `onlyIf`. */
  or: string;
  choose: string;
  selectAll: string;
  day: string;
  month: string;
  year: string;
  dateHint: string;
  /** The hidden word before an error message. */
  errorPrefix: string;
}

/**
 * Every word the components say, as plain data: it crosses from a server component to the browser, and one
 * word is changed by spreading (`{ ...en, tracker: { ...en.tracker, live: '…' } }`). `{name}` marks a place
 * that is filled in.
 */
export interface TrackingLanguage
  extends LiveLanguage, ReportingLanguage, FollowingLanguage, InsightLanguage {
  questions: QuestionWords;
}
