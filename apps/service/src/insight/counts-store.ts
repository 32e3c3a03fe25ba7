import { type InsightFilter, type RecordCounts, type RecordedCount } from '@councilkit/client';
import { sql } from 'kysely';
import { type Database } from '../database.js';
import { RuleError } from '../errors.js';
import { once } from '../idempotency/store.js';
import { type Counts } from './figures.js';
import { asRows } from './store.js';
import { type Stretch } from './stretches.js';

/** A count for the same kind, day, service and channel from the same source takes the place of the one before. */
export async function recordCounts(
  db: Database,
  body: RecordCounts,
  { key, now }: { key: string | undefined; now: Date },
): Promise<void> {
  const { source, counts } = body;
  await db.transaction().execute((trx) =>
    once(trx, { operation: 'recordCounts', key, content: body, now }, async () => {
      const services = await trx.selectFrom('service').select('code').execute();
      const codes = new Set(services.map(({ code }) => code));
      const faults = counts.flatMap(({ serviceCode, value }, index) => [
        ...(serviceCode === undefined || codes.has(serviceCode)
          ? []
          : [{ pointer: `/counts/${index}/serviceCode`, detail: 'No service has this code' }]),
        ...(value <= Number.MAX_SAFE_INTEGER
          ? []
          : [{ pointer: `/counts/${index}/value`, detail: 'No council counts so many' }]),
      ]);
      if (faults.length > 0) throw new RuleError(faults);
      for (const { kind, on, serviceCode = '', channel = '', value } of counts) {
        await trx
          .insertInto('recordedCount')
          .values({ source, kind, day: on, serviceCode, channel, value })
          .onConflict((conflict) =>
            conflict.columns(['source', 'kind', 'day', 'serviceCode', 'channel']).doUpdateSet({ value }),
          )
          .execute();
      }
      return { status: 204, body: null };
    }),
  );
}

/** What was counted in a stretch of days, for a part of it where that can be told apart. */
export interface CountRow {
  from: string;
  key: string | null;
  kind: RecordedCount['kind'];
  value: number;
}

/**
 * What other systems counted, by stretch, part and kind. None of it where the question is about groups, suppliers or areas,
 * for counts say only their service and channel.
 */
export async function countsIn(
  db: Database,
  stretches: readonly Stretch[],
  { by, serviceCode, channel, group, supplierId, areaCode }: InsightFilter,
): Promise<CountRow[]> {
  if (group !== undefined || supplierId !== undefined || areaCode !== undefined) return [];
  if (by === 'group' || by === 'supplier' || by === 'area') return [];
  const key = { service: sql`service_code`, channel: sql`channel` };
  const { rows } = await sql<CountRow>`
    with stretch as (${asRows(stretches)})
    select starts::text as "from", ${by ? key[by] : sql`null::text`} as key, kind, sum(value) as value
    from recorded_count join stretch on day between starts and ends
    where ${serviceCode === undefined ? sql`true` : sql`service_code = ${serviceCode}`}
      and ${channel === undefined ? sql`true` : sql`channel = ${channel}`}
    group by 1, 2, 3`.execute(db);
  return rows;
}

/** What was counted for one stretch and part. */
export function countsOf(
  rows: readonly CountRow[],
  { from, key }: { from: string; key: string | null },
): Counts {
  return Object.fromEntries(
    rows.filter((row) => row.from === from && row.key === key).map(({ kind, value }) => [kind, value]),
  );
}
