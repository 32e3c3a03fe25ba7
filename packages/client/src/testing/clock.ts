/** A stretch of time, its parts added together. */
export interface Duration {
  days?: number | undefined;
  hours?: number | undefined;
  minutes?: number | undefined;
  seconds?: number | undefined;
}

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** What the fake council takes for now: the real time until it is set to a moment, at which it then stands still. */
export class FakeClock {
  /** Where it stands; undefined while it runs. */
  #standsAt: number | undefined;
  /** How far it was moved on while it runs. */
  #aheadMs = 0;

  /** Stands still at `start`, or runs when there is none. Throws a `TypeError` when `start` is not a moment. */
  constructor(start: Date | string | undefined) {
    if (start !== undefined) this.set(start);
  }

  get now(): Date {
    return new Date((this.#standsAt ?? Date.now()) + this.#aheadMs);
  }

  /** Moves on; a day is 24 hours. Promises whose date has passed are overdue from then on. */
  advance({ days = 0, hours = 0, minutes = 0, seconds = 0 }: Duration): void {
    this.#aheadMs += days * DAY_MS + hours * HOUR_MS + minutes * MINUTE_MS + seconds * SECOND_MS;
  }

  /** Moves to a moment, which may lie in the past, and stands still there. */
  set(moment: Date | string): void {
    const ms = new Date(moment).getTime();
    if (Number.isNaN(ms)) throw new TypeError('The clock needs a date, such as 2026-11-23T10:00:00Z');
    this.#standsAt = ms;
    this.#aheadMs = 0;
  }
}
