import { sql, type RawBuilder } from 'kysely';
import { type Caller } from '../access/caller.js';
import { type Database } from '../database.js';
import { narrow } from './conditions-store.js';
import { type Cursor } from './cursor.js';
import { type ListFilter } from './list-filter.js';
import { BLOCK_HOURS, type BlockWord } from './search-store.js';

/** What the index of words has for the block that the walk has come to. No word begins with this sign. */
const BLOCK: BlockWord = sql`('''@' || hours || ':' || number || '''')::tsquery`;
/** In all conditions but that of the words. */
const NEWEST_LAST = sql`(submitted_at at time zone 'UTC')`;

/**
 * The query of a page of a search for words, newest first, one more than `limit` when another page follows. The index of words
 * knows no order. So the newest block of time is looked through, then the one before, until the page is full: for a word as long
 * a walk when these are all there are as when there are a hundred times as many before. Each block is as large as what was found
 * so far makes it seem needful, for what is found in it is sorted.
 */
export function searchQuery(
  db: Database,
  filter: ListFilter,
  { limit, after }: { limit: number; after?: Cursor | undefined },
  caller: Caller,
) {
  const { words, conditions } = narrow(filter, caller, BLOCK);
  const ended = sql`${after?.submittedAt}::timestamptz`;
  const others = [
    ...conditions,
    sql`submitted_at < walk.until`,
    ...(after ? [sql`(submitted_at, id) < (${ended}, ${after.id}::uuid)`] : []),
  ];
  const inBlock = db
    .selectFrom('serviceRequest')
    .select('serviceRequest.id')
    .$if(filter.areaCode !== undefined, (query) =>
      query.innerJoin('requestArea', (join) => join.onRef('requestArea.requestId', '=', 'serviceRequest.id')),
    )
    .where((row) => row.and(words ? [words] : []))
    // Hidden from the planner, and so is the order: what it knows of them would have it read another index as well, or first, and
    // those go through all requests for what the words of a block find in some.
    .where(sql<boolean>`case when ${sql.join(others, sql` and `)} then true else false end`)
    .orderBy(NEWEST_LAST, 'desc')
    .orderBy('id', 'desc')
    .limit(sql<number>`${limit + 1} - cardinality(ids)`);
  const begin = after ? sql`select ${ended}` : sql`select max(submitted_at) from service_request`;
  const found = sql`array(
    with recursive walk (step, first, moment, until, ids) as (
      select 1, at, at, at + interval '1 millisecond', '{}'::uuid[] from (${begin}) begin(at)
      union all
      select step + 1, first, began - interval '1 microsecond', began, ids || array${inBlock}
      from walk
        cross join lateral (select ${hoursWanted(limit + 1)} as hours offset 0) size
        cross join lateral (select ${numberOf(sql`moment`)} as number offset 0) place
        cross join lateral (
          select case when hours is null then '-infinity' else to_timestamp(number * hours * 3600) end as began offset 0
        ) block
      where cardinality(ids) <= ${limit} and until > '-infinity'
    )
    select unnest(ids) from (select ids from walk order by step desc limit 1) walked
  )`;
  return db
    .selectFrom('serviceRequest')
    .selectAll()
    .where(sql<boolean>`id = any(${found})`)
    .orderBy('submittedAt', 'desc')
    .orderBy('id', 'desc');
}

/**
 * The hours of the next block: nearest to what `rows` in all would take, if they came as often before as they did since. Null
 * where no block is that large: whatever is left is looked through then.
 */
function hoursWanted(rows: number): RawBuilder<unknown> {
  const sizes = BLOCK_HOURS.map((hours) => sql`when wanted <= ${hours * 2} then ${hours}::integer`);
  return sql`(
    select case ${sql.join(sizes, sql` `)} end
    from (select (${rows} - cardinality(ids)) / greatest(cardinality(ids), 1)::float8
      * extract(epoch from first - until) / 3600 as wanted offset 0) pace
  )`;
}

/** Which block of `hours` a moment lies in, reckoned as `request_words` does. */
function numberOf(moment: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`floor((extract(epoch from ${moment} at time zone 'UTC') / 3600)::float8 / hours)`;
}

/** How many rows the planner expects a query to find. Only as good as the statistics. */
export async function rowsExpected(query: {
  explain(format: 'json'): Promise<Record<string, unknown>[]>;
}): Promise<number> {
  const [plan] = await query.explain('json');
  const [
    {
      Plan: { 'Plan Rows': rows },
    },
  ] = plan?.['QUERY PLAN'] as [{ Plan: { 'Plan Rows': number } }];
  return rows;
}
