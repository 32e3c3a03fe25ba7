import { type Caller } from './caller.js';
import { type Ledger } from './ledger.js';
import { type LiveStreams } from './live-streams.js';
import { type Messages } from './messages.js';
import { type Receive } from './webhook-sender.js';
import { View } from './view.js';

/** What every operation works with. */
export interface Means {
  ledger: Ledger;
  streams: LiveStreams;
  messages: Messages;
  now: () => Date;
  /** What every path starts with, such as `/v1`. */
  basePath: string;
  /** Where the contract's paths start. */
  baseUrl: string;
  bankHolidays: readonly string[];
  /** What webhooks are sent with; undefined where there is nobody to receive them. */
  receive: Receive | undefined;
}

/** What `caller` gets to see now. */
export function viewOf({ ledger, now }: Means, caller: Caller): View {
  return new View(ledger, caller, now());
}
