import { type Failure } from './sender.js';
import { type FollowerChannel } from './template.js';

/** What Notify's word for a message means for it. */
export type Meaning =
  | { kind: 'delivered' }
  | { kind: 'failed'; reason: Failure }
  /** Notify itself failed, and asks for it to be sent again. */
  | { kind: 'again' }
  /** It is on its way. */
  | { kind: 'waits' }
  /** Nothing more will be known, as of a text that went abroad. */
  | { kind: 'unknown' };

/** By its published statuses; one that is not known says nothing. */
export function meaningOf(status: string, channel: FollowerChannel): Meaning {
  switch (status) {
    case 'delivered':
      return { kind: 'delivered' };
    case 'permanent-failure':
      return { kind: 'failed', reason: 'addressUnknown' };
    case 'temporary-failure':
      return { kind: 'failed', reason: channel === 'email' ? 'addressFull' : 'gaveUp' };
    case 'technical-failure':
      return { kind: 'again' };
    case 'created':
    case 'sending':
    case 'pending':
      return { kind: 'waits' };
    default:
      return { kind: 'unknown' };
  }
}
