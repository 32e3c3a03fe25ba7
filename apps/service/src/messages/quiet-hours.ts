import { Temporal } from 'temporal-polyfill';
import { type FollowerChannel, type TemplateName } from './template.js';

const TIME_ZONE = 'Europe/London';
/** A telephone beside a bed rings: nothing that can wait is sent from 9 in the evening to 8 in the morning. */
const QUIET_FROM_HOUR = 21;
const QUIET_UNTIL_HOUR = 8;

/** What somebody has just asked for, and is waiting for. */
const AWAITED: readonly (TemplateName | null)[] = ['magicLink', 'confirmSubscription'];

/** When a message may be sent that would be sent at `now`; undefined for at once. */
export function quietUntil(
  { channel, template }: { channel: FollowerChannel; template: TemplateName | null },
  now: Date,
): Date | undefined {
  if (channel !== 'sms' || AWAITED.includes(template)) return undefined;
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(TIME_ZONE);
  if (local.hour >= QUIET_UNTIL_HOUR && local.hour < QUIET_FROM_HOUR) return undefined;
  const day = local.hour >= QUIET_FROM_HOUR ? local.add({ days: 1 }) : local;
  const end = day
    .toPlainDate()
    .toZonedDateTime({ timeZone: TIME_ZONE, plainTime: { hour: QUIET_UNTIL_HOUR } });
  return new Date(end.epochMilliseconds);
}
