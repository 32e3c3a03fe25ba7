import { sql, type RawBuilder, type SelectQueryBuilder } from 'kysely';
import { type Caller } from '../access/caller.js';
import { type Database, type Tables } from '../database.js';
import { type Cover } from '../places/cells.js';
import { isInCell, narrow, type Narrowed } from './conditions-store.js';
import { type Cursor } from './cursor.js';
import { type ListFilter } from './list-filter.js';
import { referenceIn } from './reference.js';
import { type RequestRow } from './store.js';
import { rowsExpected, searchQuery } from './words-store.js';

/** Where the list goes on, and how far. */
export interface Page {
  limit: number;
  after?: Cursor | undefined;
}

/** One page of what `caller` may know of, newest first; one row more than `limit` when another page follows. */
export async function listRequests(
  db: Database,
  filter: ListFilter,
  page: Page,
  caller: Caller,
): Promise<RequestRow[]> {
  const newest = await listNewlyChanged(db, filter, page, caller);
  if (newest) return newest;
  return (await pageQuery(db, filter, page, caller)).execute();
}

/** The quickest query of such a page. */
export async function pageQuery(
  db: Database,
  filter: ListFilter,
  page: Page,
  caller: Caller,
): Promise<ListQuery> {
  const isSearch = filter.q !== undefined && referenceIn(filter.q) === undefined;
  // A reference may be as old as it likes; and where there is more to go by than words, that may leave few to be sorted.
  const isQuick = !isSearch || (isNarrowedBesides(filter) && (await isOfFew(db, filter, page, caller)));
  return (isQuick ? listQuery : searchQuery)(db, filter, page, caller);
}

function isNarrowedBesides({ q: _, state: __, ...others }: ListFilter): boolean {
  return Object.values(others).some((value) => value !== undefined);
}

/** So many are found and sorted at once. */
const FEW = 3000;

async function isOfFew(db: Database, filter: ListFilter, page: Page, caller: Caller): Promise<boolean> {
  return (await rowsExpected(narrowed(db, filter, page, narrow(filter, caller)))) <= FEW;
}

/**
 * The page of what has changed, when what was submitted since fills it: that is in the order of the list. What is older and has
 * changed all the same has to be found and sorted.
 */
async function listNewlyChanged(
  db: Database,
  { updatedAfter, ...filter }: ListFilter,
  page: Page,
  caller: Caller,
): Promise<RequestRow[] | undefined> {
  if (updatedAfter === undefined || filter.q !== undefined) return undefined;
  const rows = await listQuery(db, filter, page, caller, updatedAfter).execute();
  return rows.length > page.limit ? rows : undefined;
}

/** A query whose rows are requests. */
interface ListQuery {
  execute(): Promise<RequestRow[]>;
  explain: Rows['explain'];
}

/** The query of such a page; with `since`, only of what was submitted since, and changed after it, as nearly all of that was. */
export function listQuery(
  db: Database,
  filter: ListFilter,
  page: Page,
  caller: Caller,
  since?: Date,
): ListQuery {
  const by = narrow(filter, caller);
  const order = by.cover ? IN_CELLS : filter.areaCode === undefined ? USUAL : IN_AREAS;
  const rows = narrowed(db, filter, page, by, order, since);
  return by.cover ? newestInCells(db, rows, by.cover, page.limit) : newest(rows, page.limit, order);
}

/** What the list goes by: the same order always, by the columns of the index that has it. */
interface Order {
  at: RawBuilder<unknown>;
  id: RawBuilder<unknown>;
}

const USUAL: Order = { at: sql`submitted_at`, id: sql`id` };
const IN_AREAS: Order = { at: sql`listed_at`, id: sql`request_id` };
const IN_CELLS: Order = { at: inGreenwich(sql`submitted_at`), id: sql`id` };

/** A moment as the indexes of cells have it. */
function inGreenwich(moment: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(${moment} at time zone 'UTC')`;
}

type Rows = ReturnType<typeof narrowed>;

/** Everything that `by` lets through behind the place where the list goes on, in no order. */
function narrowed(
  db: Database,
  { areaCode }: ListFilter,
  { after }: Page,
  by: Narrowed,
  order = USUAL,
  since?: Date,
) {
  const ended = sql`${after?.submittedAt}::timestamptz`;
  const place = sql`(${order === IN_CELLS ? inGreenwich(ended) : ended}, ${after?.id}::uuid)`;
  return db
    .selectFrom('serviceRequest')
    .selectAll('serviceRequest')
    .$if(areaCode !== undefined, (query) =>
      query.innerJoin('requestArea', (join) => join.onRef('requestArea.requestId', '=', 'serviceRequest.id')),
    )
    .where((row) => row.and(by.words ? [...by.conditions, by.words] : by.conditions))
    .$if(since !== undefined, (query) =>
      query
        .where(sql<boolean>`submitted_at >= ${since}`)
        // The planner takes every second to have changed; what it makes of the two together, which it takes for independent, is
        // next to nothing.
        .where(sql<boolean>`case when updated_at > ${since} then true else false end`),
    )
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(${order.at}, ${order.id}) < ${place}`));
}

function newest<Row>(
  rows: SelectQueryBuilder<Tables, 'serviceRequest', Row>,
  limit: number,
  { at, id }: Order,
) {
  return rows
    .orderBy(at, 'desc')
    .orderBy(id, 'desc')
    .limit(limit + 1);
}

/**
 * The newest of the cells of a place: of the one that has most of it, then of each other what is as new as those. Each cell is
 * in order, so that hardly more is looked at than is given, and only what is given is read whole.
 */
function newestInCells(db: Database, rows: Rows, cover: Cover, limit: number): ListQuery {
  const [best = 0, ...others] = cover.cells;
  const names = rows.clearSelect().select(['serviceRequest.id', 'serviceRequest.submittedAt']);
  const inBest = newest(names.where(isInCell(cover, sql`${best}::integer`)), limit, IN_CELLS);
  const isNewEnough = sql<boolean>`${IN_CELLS.at} >= (
    select case when count(*) > ${limit} then min(${IN_CELLS.at}) else '-infinity' end from best_cell)`;
  const inOther = newest(names.where(isInCell(cover, sql`others.cell`)).where(isNewEnough), limit, IN_CELLS);
  return db
    .with('bestCell', () => inBest)
    .with('found', (of) =>
      of
        .selectFrom('bestCell')
        .select(['id', 'submittedAt'])
        .unionAll(
          db
            .selectFrom(sql<{ cell: number }>`unnest(${others}::integer[])`.as<'others'>(sql`others(cell)`))
            .innerJoinLateral(inOther.as('inOther'), (join) => join.onTrue())
            .select(['inOther.id', 'inOther.submittedAt']),
        )
        .orderBy('submittedAt', 'desc')
        .orderBy('id', 'desc')
        .limit(limit + 1),
    )
    .selectFrom('found')
    .innerJoin('serviceRequest', 'serviceRequest.id', 'found.id')
    .selectAll('serviceRequest')
    .orderBy('found.submittedAt', 'desc')
    .orderBy('found.id', 'desc');
}
