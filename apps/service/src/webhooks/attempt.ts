/** Why nothing was answered, by the contract's vocabulary. */
export type Fault = 'timeout' | 'refused' | 'nameNotFound' | 'badCertificate' | 'addressNotAllowed';

/** One try to deliver, as the log shows it. */
export interface Attempt {
  at: string;
  /** Null when nothing was answered. */
  status: number | null;
  error: Fault | null;
  milliseconds: number;
}

/** True when the receiver has it. */
export function hasArrived({ status }: Attempt): boolean {
  return status !== null && status >= 200 && status < 300;
}

/** True when the receiver wants nothing more. */
export function isUnwanted({ status }: Attempt): boolean {
  return status === 410;
}

const MINUTE_MS = 60 * 1000;
const FIRST_PAUSE_MS = 10 * 1000;
const LONGEST_PAUSE_MS = 6 * 60 * MINUTE_MS;
/** For as long the same message is tried. */
export const LONGEST_TRYING_MS = 3 * 24 * 60 * MINUTE_MS;
/** Of each message, the log keeps the last of its attempts. */
const ATTEMPTS_KEPT = 50;

/** The pause after the `count`th failure in a row: about 10 seconds, doubling up to 6 hours, half of it by chance (0 to 1). */
export function pauseAfterFailure(count: number, random: number): number {
  const whole = Math.min(FIRST_PAUSE_MS * 2 ** Math.min(count - 1, 20), LONGEST_PAUSE_MS);
  return Math.round(whole / 2 + (whole / 2) * random);
}

/** The log of a message with one more attempt. */
export function withAttempt(attempts: readonly Attempt[], attempt: Attempt): Attempt[] {
  return [...attempts, attempt].slice(-ATTEMPTS_KEPT);
}
