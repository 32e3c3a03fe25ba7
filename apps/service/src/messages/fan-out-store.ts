import { sql, type Transaction } from 'kysely';
import { type Tables } from '../database.js';
import { kindOfNews } from './news-kind.js';
import { nextDigestAt } from './pace.js';
import { audienceOfNews, type NewsEvent } from './news.js';

/** A line of a timeline, and the request it belongs to. */
export interface NotifiedEvent extends NewsEvent {
  requestId: string;
  seq: number;
  recordedAt: Date;
}

/**
 * Writes one notification for every follower and event, in the transaction that writes the events. What each says is
 * found when it is sent, so that words that were redacted in between are not sent.
 */
export async function queueNotifications(
  trx: Transaction<Tables>,
  events: readonly NotifiedEvent[],
): Promise<void> {
  for (const event of events) {
    const audience = audienceOfNews(event);
    if (audience === 'nobody') continue;
    const { requestId, seq, recordedAt } = event;
    // What is to be gathered is not due by itself.
    await sql`
      insert into message (id, address_id, address_masked, subscription_id, channel, language, request_id, seq, queued_at,
        due_at, gather_at)
      select gen_random_uuid(), follower.address_id, follower.address_masked, follower.id, follower.channel,
        follower.language, request.id, ${seq}::integer, ${recordedAt}::timestamptz,
        case follower.pace when 'atOnce' then ${recordedAt}::timestamptz end,
        case follower.pace
          when 'daily' then ${nextDigestAt('daily', recordedAt)}::timestamptz
          when 'weekly' then ${nextDigestAt('weekly', recordedAt)}::timestamptz
        end
      from service_request request join subscription follower on follower.state = 'active' and (
        ${audience === 'followers'} and follower.request_id = request.id
        or request.visibility = 'public' and ${followsItsPlace}
          and (follower.service_codes is null or follower.service_codes ? request.service_code)
      )
      where request.id = ${requestId}
        and (follower.kinds is null or follower.kinds ? ${kindOfNews(event)})
      on conflict (subscription_id, request_id, seq) do nothing`.execute(trx);
  }
}

/** One degree of latitude, in metres. */
const DEGREE_METRES = 111_195;

/** An area that holds the request, or a circle on a sphere. A box goes first, for it can be looked up. */
const followsItsPlace = sql`(
  to_jsonb(request) -> 'area_codes' ? follower.area_code
  or request.location_precision = 'exact'
    and follower.lat between request.lat - 0.06 and request.lat + 0.06
    and ${DEGREE_METRES}::double precision * degrees(acos(least(1,
      sin(radians(follower.lat)) * sin(radians(request.lat))
      + cos(radians(follower.lat)) * cos(radians(request.lat)) * cos(radians(follower.long - request.long))
    ))) <= follower.radius_metres
)`;
