import { sql, type Kysely } from 'kysely';
import { type Migration } from 'kysely/migration';

/** Wards and parks, and which of them each event happened in. */
export const areas: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table area (
      code text primary key,
      name text not null,
      kind text not null,
      origin text not null,
      west double precision not null,
      south double precision not null,
      east double precision not null,
      north double precision not null,
      boundary json not null,
      boundary_hash text not null
    )`.execute(db);
    await sql`create index area_by_name on area (name, code)`.execute(db);

    await sql`alter table change add column area_codes text[] not null default '{}'`.execute(db);
    await sql`create index change_by_area on change using gin (area_codes) with (fastupdate = off)`.execute(
      db,
    );
    // The ward is public; that a request lies in one small park would tell of a place that is not. What is corrected
    // belongs to where it was, too.
    await sql`create or replace function note_changes() returns trigger language plpgsql as $$
      begin
        insert into change (sequence, request_id, service_code, area_codes)
        select event.sequence, event.request_id, request.service_code,
          case when request.location_precision = 'exact' then request.area_codes
            else array_remove(array[request.area_code], null) end
          || case when event.type = 'corrected' then coalesce((
            select before.area_codes from change before
            where before.request_id = event.request_id and before.sequence < event.sequence
            order by before.sequence desc limit 1), '{}') else '{}' end
        from written event join service_request request on request.id = event.request_id;
        return null;
      end
    $$`.execute(db);
  },
};
