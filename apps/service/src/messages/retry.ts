const MINUTE_MS = 60 * 1000;
const LONGEST_PAUSE_MS = 60 * MINUTE_MS;

/** The pause before the next attempt: from half a minute, doubling up to an hour, half of it by chance (`random`, 0 to 1). */
export function pauseAfter(attempts: number, random: number): number {
  const whole = Math.min(MINUTE_MS * 2 ** Math.min(attempts - 1, 20), LONGEST_PAUSE_MS);
  return Math.round(whole / 2 + (whole / 2) * random);
}
