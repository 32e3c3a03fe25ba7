import { Temporal } from 'temporal-polyfill';

/** How often a follower is told: of each piece of news as it happens, or of all of them together. */
export type Pace = 'atOnce' | 'daily' | 'weekly';

const TIME_ZONE = 'Europe/London';
/** When the working day is over and most of its news is in; no telephone is asleep then. */
const DIGEST_HOUR = 17;
/** Friday, as Temporal counts. */
const DIGEST_WEEKDAY = 5;

/** When the next digest is due, after `now`. */
export function nextDigestAt(pace: Exclude<Pace, 'atOnce'>, now: Date): Date {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(TIME_ZONE);
  let day = local.toPlainDate();
  if (local.hour >= DIGEST_HOUR) day = day.add({ days: 1 });
  if (pace === 'weekly') day = day.add({ days: (DIGEST_WEEKDAY - day.dayOfWeek + 7) % 7 });
  const at = day.toZonedDateTime({ timeZone: TIME_ZONE, plainTime: { hour: DIGEST_HOUR } });
  return new Date(at.epochMilliseconds);
}
