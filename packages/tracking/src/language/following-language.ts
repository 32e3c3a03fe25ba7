import type { KnownNewsKind, KnownNotificationFailure, KnownSubscriptionPace } from '@councilkit/client';

export interface SubscribeWords {
  channel: string;
  email: string;
  emailAddress: string;
  sms: string;
  phoneNumber: string;
  phoneHint: string;
  news: string;
  all: string;
  outcome: string;
  /** The third choice beside `all` and `outcome`: only the kinds that are ticked. */
  chosen: string;
  /** The question over the kinds. */
  kindsLegend: string;
  kinds: Readonly<Record<KnownNewsKind, string>>;
  pace: string;
  paces: Readonly<Record<KnownSubscriptionPace, string>>;
  /** Beside a pace that waits: nothing is sent where nothing happened. */
  paceHint: string;
  language: string;
  confirmHint: string;
}

export interface NotificationWords {
  /** Names the list for a screen reader. */
  listLabel: string;
  none: string;
  /** Takes `{address}`, masked. */
  email: string;
  /** Takes `{address}`, masked. */
  sms: string;
  /** Takes `{address}`, which for a browser is its push service. */
  push: string;
  /** Takes `{moment}`. */
  queued: string;
  /** Takes `{moment}`. */
  sent: string;
  /** Takes `{moment}`. Push services do not tell what became of a message. */
  sentByPush: string;
  /** Takes `{moment}`. */
  delivered: string;
  /** Takes `{moment}`. */
  failed: string;
  /** What a person can do about each; a reason that is not known here has none. */
  reasons: Readonly<Record<KnownNotificationFailure, string>>;
  /** In place of the reason that there is nobody at an address. */
  browserGone: string;
}

export interface FeedbackWords {
  isFixed: string;
  yes: string;
  no: string;
  unknown: string;
  asksToReopen: string;
  satisfaction: string;
  /** Very dissatisfied first: 1 to 5. */
  scale: readonly [string, string, string, string, string];
  comment: string;
  commentHint: string;
  /** Takes `%{count}`. */
  commentLimit: string;
}

/** What the components say with which people follow a request, as part of `TrackingLanguage`. */
export interface FollowingLanguage {
  subscribe: SubscribeWords;
  notifications: NotificationWords;
  feedback: FeedbackWords;
}
