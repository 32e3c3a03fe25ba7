import { type Rendered } from './render.js';
import { type FollowerChannel, type TemplateName } from './template.js';

/** A message ready to leave. */
export interface Outgoing extends Rendered {
  /** The same on every attempt, so that one that was sent before is known again. */
  id: string;
  channel: FollowerChannel;
  address: string;
  /** Where a mail program stops the messages by itself (RFC 8058); undefined where nothing is followed. */
  stopUrl: string | undefined;
  /** Where a press on it leads; undefined for what no follower gets. */
  link: string | undefined;
  /** What opens the subscription; undefined for what no follower gets. */
  token: string | undefined;
  template: TemplateName;
  language: string;
  /** True when an attempt before this one was never answered, or who made it was never heard of again. */
  mayBeSent: boolean;
}

/** Why a message will never arrive, by the contract's vocabulary. */
export type Failure = 'addressUnknown' | 'addressFull' | 'blocked' | 'providerDown' | 'gaveUp';

/** What came of trying to send. */
export type Result =
  /** Without a `providerId` there is nobody to ask what became of it. */
  | { kind: 'sent'; providerId: string | null }
  /** Nothing was sent, it was only shown. */
  | { kind: 'shown' }
  /** Not now, for no fault of the message. */
  | { kind: 'held'; until: Date }
  /** The way out did not work; worth another attempt. With `mayBeSent` nothing certain was answered, so that it may have worked. */
  | { kind: 'faulty'; mayBeSent: boolean }
  | { kind: 'failed'; reason: Failure };

/** A way out for messages. */
export interface Sender {
  /** Never throws: whatever goes wrong is `faulty`. */
  send(message: Outgoing): Promise<Result>;
}
