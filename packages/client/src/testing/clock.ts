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

/** What the fake council takes for now. It stands still until it is told otherwise. */
export class FakeClock {
  #ms: number;

  /** Throws a `TypeError` when `start` is not a moment. */
  constructor(start: Date | string) {
    this.#ms = readMoment(start);
  }

  get now(): Date {
    return new Date(this.#ms);
  }

  /** Moves on; a day is 24 hours. Promises whose date has passed are overdue from then on. */
  advance({ days = 0, hours = 0, minutes = 0, seconds = 0 }: Duration): void {
    this.#ms += days * DAY_MS + hours * HOUR_MS + minutes * MINUTE_MS + seconds * SECOND_MS;
  }

  /** Moves to a moment, which may lie in the past. */
  set(moment: Date | string): void {
    this.#ms = readMoment(moment);
  }
}

function readMoment(moment: Date | string): number {
  const ms = new Date(moment).getTime();
  if (Number.isNaN(ms)) throw new TypeError('The clock needs a date, such as 2026-11-23T10:00:00Z');
  return ms;
}
