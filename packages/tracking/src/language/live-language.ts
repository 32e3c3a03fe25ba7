import type { KnownStatus, Outcome } from '@councilkit/client';
import type { DeviceNewsState } from '../device-news/device-news-state.js';

/** A short name, as on a tag or a heading, and one sentence that says it to a resident. */
export interface Wording {
  label: string;
  sentence: string;
}

/** Closed is told by the outcome. */
export type ToldStatus = Exclude<KnownStatus, 'closed'>;

export interface DateWords {
  /** Sunday first. */
  weekdays: readonly [string, string, string, string, string, string, string];
  months: readonly [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  am: string;
  pm: string;
  midnight: string;
  midday: string;
  /** Takes `{date}` and `{time}`. */
  moment: string;
}

export interface StepWords {
  /** The five phases in order. */
  names: readonly [string, string, string, string, string];
  /** The name of the last step when the request ended in another way than fixed. */
  closed: string;
  /** Names the list for a screen reader. */
  listLabel: string;
  done: string;
  current: string;
  upcoming: string;
  /** A step before the end that the timeline does not show. */
  unrecorded: string;
}

export interface PromiseWords {
  /** Takes `{text}` and `{date}`. */
  dated: string;
  /** Takes `{date}`; for a promise without words of its own. */
  plain: string;
  overdueLabel: string;
  overdue: string;
  /** Takes `{date}`; once the request is closed. */
  past: string;
  reason: string;
}

export interface TrackerWords {
  /** Takes `{reference}`. */
  reference: string;
  demonstrationLabel: string;
  demonstration: string;
  reasonWhenFixed: string;
  reason: string;
  /** Takes `{supplier}`. */
  doneBy: string;
  latestNews: string;
  /** Takes `{moment}`. */
  lastHeard: string;
  live: string;
  notLive: string;
  reload: string;
  /** Takes `{text}`; read out when an event brings words but leaves the status alone. */
  announcedNews: string;
}

export interface TimelineWords {
  reported: string;
  update: string;
  dateGiven: string;
  dateChanged: string;
  /** Takes `{date}`. */
  newDate: string;
  /** Takes `{moment}`. */
  late: string;
  corrected: string;
  split: string;
  assigned: string;
  feedbackGiven: string;
  duplicateAdded: string;
  moderated: string;
  redacted: string;
  /** The mark on a line that lost something after it was written. */
  edited: string;
  wordsRemoved: string;
  isNew: string;
  you: string;
  resident: string;
  council: string;
  supplier: string;
  system: string;
  demonstration: string;
  /** Names the list for a screen reader. */
  listLabel: string;
}

export interface SummaryWords {
  reference: string;
  service: string;
  status: string;
  description: string;
  photos: string;
  place: string;
  reported: string;
  promise: string;
  supplier: string;
  closed: string;
}

export interface AttachmentWords {
  /** Names the list for a screen reader. */
  listLabel: string;
  /** The alternative text of a photo that nobody has described. */
  noAltText: string;
  /** The link to a PDF. */
  paper: string;
  /** What the reporter reads of a photo that the public does not see. */
  pending: string;
  processing: string;
  hidden: string;
}

export interface DeviceNewsWords {
  /** The button that has this browser told. */
  start: string;
  stop: string;
  /** What came of a press, and how it stands. */
  said: Readonly<Record<Exclude<DeviceNewsState, 'checking' | 'notOffered' | 'off'>, string>>;
}

/**
 * What is said of one request that is followed: all that `RequestTracker`, `RequestTimeline`, `RequestSummary`, `StatusTag` and
 * `PromiseDate` need, and so all that a page has to bring which shows these alone.
 */
export interface LiveLanguage {
  /** A BCP 47 tag, set as `lang` on what the components draw. */
  lang: string;
  /** The direction of its script, set as `dir` on what the components draw. */
  dir: 'ltr' | 'rtl';
  dates: DateWords;
  steps: StepWords;
  statuses: Readonly<Record<ToldStatus, Wording>>;
  outcomes: Readonly<Record<Outcome, Wording>>;
  /** An open request with a status that is not known here. */
  otherOpen: Wording;
  promise: PromiseWords;
  tracker: TrackerWords;
  timeline: TimelineWords;
  summary: SummaryWords;
  attachments: AttachmentWords;
  deviceNews: DeviceNewsWords;
}
