import { type Breakdown, type InsightFilter } from '@councilkit/client';
import { sql, type RawBuilder } from 'kysely';
import { type Database } from '../database.js';
import { type Tally } from './figures.js';
import { type Stretch } from './stretches.js';

/** Days are those of the council. */
const ZONE = 'Europe/London';

/** What each part is known by. */
const PARTS: Record<Breakdown, { key: RawBuilder<string>; name: RawBuilder<string> }> = {
  service: { key: sql`r.service_code`, name: sql`r.service_name` },
  group: { key: sql`r.service_group`, name: sql`r.service_group` },
  supplier: { key: sql`r.supplier_id`, name: sql`r.supplier` },
  channel: { key: sql`r.channel`, name: sql`r.channel` },
  area: { key: sql`r.area_code`, name: sql`ward.name` },
};
const WHOLE = { key: sql<string>`null::text`, name: sql<string>`null::text` };

/** What was reported in each stretch of days comes to, part by part where it is broken down; parts without requests are left out. */
export async function tally(
  db: Database,
  stretches: readonly Stretch[],
  filter: InsightFilter,
): Promise<Tally[]> {
  const { key, name } = filter.by ? PARTS[filter.by] : WHOLE;
  const { rows } = await sql<Tally>`
    with stretch as (${asRows(stretches)}),
    sample as (
      select r.id, s.starts, s.ends, ${key} as key, ${name} as name, r.channel, r.submitted_at,
        r.closed_at_text::timestamptz as closed_at, (r.standing -> 'promise' ->> 'expectedOn')::date as expected_on
      from service_request r
      join stretch s on (r.submitted_at at time zone ${ZONE})::date between s.starts and s.ends
      left join area ward on ward.code = r.area_code
      where r.submitted_at >= (${filter.from}::date)::timestamp at time zone ${ZONE}
        and r.submitted_at < (${filter.to}::date + 1)::timestamp at time zone ${ZONE}
        and ${asked(filter)}
    ),
    part as (
      select starts, ends, key, max(name) as name, count(*) as requests,
        count(*) filter (where channel = 'web') as on_web,
        count(closed_at) as closed,
        count(closed_at) filter (where expected_on is not null) as promised,
        count(*) filter (where (closed_at at time zone ${ZONE})::date <= expected_on) as promises_kept,
        percentile_cont(0.5) within group (order by extract(epoch from closed_at - submitted_at)) as seconds_to_close
      from sample group by starts, ends, key
    ),
    closure as (
      select s.id, s.starts, s.key, e.seq, e.outcome <> 'unspecified' and e.public_text is not null as has_reason
      from sample s join request_event e on e.request_id = s.id and e.status = 'closed' and not e.is_late
    ),
    closures as (
      select starts, key, count(*) as closures, count(*) filter (where has_reason) as closures_with_reason
      from closure group by starts, key
    ),
    ends as (
      select starts, key, count(*) as ever_closed, count(*) filter (where exists (
          select from request_event e
          where e.request_id = first.id and e.seq > first.seq and e.standing ->> 'state' = 'open')) as reopened
      from (select id, starts, key, min(seq) as seq from closure group by id, starts, key) first
      group by starts, key
    ),
    updates as (
      select starts, key, count(*) as updated,
        percentile_cont(0.5) within group (order by extract(epoch from occurred_at - submitted_at)) as seconds_to_first_update
      from (
        select distinct on (s.id) s.starts, s.key, s.submitted_at, e.occurred_at
        from sample s
        join request_event e on e.request_id = s.id and e.actor ->> 'kind' in ('council', 'supplier')
        order by s.id, e.seq
      ) first
      group by starts, key
    ),
    scores as (
      select starts, key, count(satisfaction) as scores, sum(satisfaction) as score_sum
      from sample s join feedback f on f.request_id = s.id group by starts, key
    ),
    told as (
      select starts, key, count(*) as messages,
        percentile_cont(0.5) within group (order by extract(epoch from m.sent_at - e.recorded_at)) as seconds_to_notify
      from sample s
      join message m on m.request_id = s.id and m.sent_at is not null
      join request_event e on e.request_id = m.request_id and e.seq = m.seq
      group by starts, key
    )
    select part.starts::text as "from", part.ends::text as "to", part.key, part.name,
      requests::int, on_web::int, closed::int, promised::int, promises_kept::int,
      coalesce(closures, 0)::int as closures, coalesce(closures_with_reason, 0)::int as closures_with_reason,
      coalesce(ever_closed, 0)::int as ever_closed, coalesce(reopened, 0)::int as reopened,
      coalesce(scores, 0)::int as scores, coalesce(score_sum, 0)::int as score_sum,
      coalesce(updated, 0)::int as updated, coalesce(messages, 0)::int as messages,
      seconds_to_close, seconds_to_first_update, seconds_to_notify
    from part
    left join closures on closures.starts = part.starts and closures.key is not distinct from part.key
    left join ends on ends.starts = part.starts and ends.key is not distinct from part.key
    left join updates on updates.starts = part.starts and updates.key is not distinct from part.key
    left join scores on scores.starts = part.starts and scores.key is not distinct from part.key
    left join told on told.starts = part.starts and told.key is not distinct from part.key
    order by part.starts, part.name, part.key`.execute(db);
  return rows;
}

/** The stretches as a table of `starts` and `ends`. */
export function asRows(stretches: readonly Stretch[]): RawBuilder<unknown> {
  const days = JSON.stringify(stretches.map(({ from, to }) => ({ starts: from, ends: to })));
  return sql`select starts, ends from jsonb_to_recordset(${days}::text::jsonb) as days (starts date, ends date)`;
}

/** Whether a request is one of those that are asked about. */
function asked({ serviceCode, group, supplierId, areaCode, channel }: InsightFilter): RawBuilder<unknown> {
  const all = [sql`true`];
  if (serviceCode !== undefined) all.push(sql`r.service_code = ${serviceCode}`);
  if (group !== undefined) all.push(sql`r.service_group = ${group}`);
  if (supplierId !== undefined) all.push(sql`r.supplier_id = ${supplierId}`);
  if (areaCode !== undefined) all.push(sql`${areaCode} = any(r.area_codes)`);
  if (channel !== undefined) all.push(sql`r.channel = ${channel}`);
  return sql.join(all, sql` and `);
}
