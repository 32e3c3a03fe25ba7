import { type Entry } from '../events/timeline.js';

/** An event with its place in the feed. */
export interface PlacedEvent {
  position: number;
  reference: string;
  serviceCode: string;
  entry: Entry;
}

/** What there is after a position. */
export interface FeedPage {
  events: PlacedEvent[];
  /** Where to go on from: everything up to here was looked at. */
  next: number;
  hasMore: boolean;
}
