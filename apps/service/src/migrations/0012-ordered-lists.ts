import { sql, type Kysely } from 'kysely';
import { type Migration } from 'kysely/migration';

/**
 * Every filter of a list in the order of the list, so that a page looks at some tens of requests, however many there are:
 * services, areas, places and words.
 */
export const orderedLists: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create index service_request_of_service on service_request (service_code, submitted_at desc, id desc)`.execute(
      db,
    );
    await fileUnderAreas(db);
    await orderByPlace(db);
    await findWordsByTime(db);
    // An address is a street, a number and its words, in this order.
    await sql`create index gazetteer_in_order on gazetteer_address (
      usrn, ((substring(address_text from '^[^0-9]*([0-9]{1,6})'))::integer), address_text)`.execute(db);
  },
};

/** One line for each area a request lies in. By the database itself, so that no writer can forget it. */
async function fileUnderAreas(db: Kysely<unknown>): Promise<void> {
  await sql`create table request_area (
    area text not null,
    listed_at timestamptz not null,
    request_id uuid not null references service_request on delete cascade,
    primary key (area, listed_at, request_id)
  )`.execute(db);
  await sql`insert into request_area (area, listed_at, request_id)
    select distinct unnest(area_codes), submitted_at, id from service_request`.execute(db);
  await sql`create index request_area_of on request_area (request_id)`.execute(db);
  await sql`create function file_requests() returns trigger language plpgsql as $$
    begin
      insert into request_area (area, listed_at, request_id)
      select distinct unnest(area_codes), submitted_at, id from written;
      return null;
    end
  $$`.execute(db);
  await sql`create trigger file_requests after insert on service_request
    referencing new table as written for each statement execute function file_requests()`.execute(db);
  await sql`create function refile_request() returns trigger language plpgsql as $$
    begin
      delete from request_area where request_id = new.id;
      insert into request_area (area, listed_at, request_id)
      select distinct unnest(new.area_codes), new.submitted_at, new.id;
      return null;
    end
  $$`.execute(db);
  await sql`create trigger refile_request after update of area_codes, submitted_at on service_request
    for each row when ((old.area_codes, old.submitted_at) is distinct from (new.area_codes, new.submitted_at))
    execute function refile_request()`.execute(db);
  await sql`drop index service_request_area`.execute(db);
}

/**
 * Cells of three sizes, the newest first in each. `places/cells.ts` numbers them the same. By the clock of Greenwich, which is the
 * same order, but none that another index has: the planner cannot tell an empty cell from a full one, and would go through all
 * requests for it.
 */
async function orderByPlace(db: Kysely<unknown>): Promise<void> {
  await sql`drop index service_request_cell`.execute(db);
  for (const [name, cell] of [
    ['street', sql`floor(lat * 200)::integer * 72000 + floor(long * 200)::integer`],
    ['town', sql`floor(lat * 25)::integer * 9000 + floor(long * 25)::integer`],
    ['county', sql`floor(lat * 3.125)::integer * 1125 + floor(long * 3.125)::integer`],
  ] as const) {
    await sql`create index ${sql.raw(`service_request_by_${name}`)}
      on service_request ((${cell}), (submitted_at at time zone 'UTC') desc, id desc)`.execute(db);
  }
}

/**
 * The words of requests again, and with them when they were submitted, in blocks of hours: the newest with a frequent word are
 * found in the newest blocks, and the others are not looked at. `requests/search-store.ts` asks for the same.
 */
async function findWordsByTime(db: Kysely<unknown>): Promise<void> {
  // Not in SQL, which would be taken apart by the planner: what it costs to find the words of a text would be forgotten. Not
  // for parallel workers, which take longer to start than a search.
  await sql`create function request_words(words text, submitted_at timestamptz) returns tsvector
    language plpgsql immutable cost 2500 as $$
    declare hours float8 := extract(epoch from submitted_at at time zone 'UTC') / 3600;
    begin
      return to_tsvector('english'::regconfig, words) || array_to_tsvector(array[
        '@4:' || floor(hours / 4), '@16:' || floor(hours / 16), '@64:' || floor(hours / 64),
        '@256:' || floor(hours / 256), '@1024:' || floor(hours / 1024), '@4096:' || floor(hours / 4096),
        '@16384:' || floor(hours / 16384)]);
    end
  $$`.execute(db);
  await sql`drop index service_request_public_words, service_request_all_words`.execute(db);
  await sql`create index service_request_public_words on service_request using gin (request_words(
    case moderation when 'shown' then coalesce(description, '') else '' end || ' ' ||
    case location_precision when 'exact' then coalesce(address_text, '') || ' ' || coalesce(postcode, '') else '' end,
    submitted_at)) with (fastupdate = off)`.execute(db);
  await sql`create index service_request_all_words on service_request using gin (request_words(
    coalesce(description, '') || ' ' || coalesce(address_text, '') || ' ' || coalesce(postcode, ''),
    submitted_at)) with (fastupdate = off)`.execute(db);
}
