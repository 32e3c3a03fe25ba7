import { sql, type Kysely } from 'kysely';
import { type Migration } from 'kysely/migration';

/** The order of all events, as the change feed gives them. */
export const changeFeed: Migration = {
  async up(db: Kysely<unknown>) {
    // `position` is empty until the writing transaction has committed and the event was given its place.
    await sql`create table change (
      sequence integer primary key references request_event (sequence) on delete cascade,
      request_id uuid not null,
      service_code text not null,
      position integer unique
    )`.execute(db);
    await sql`insert into change (sequence, request_id, service_code, position)
      select event.sequence, event.request_id, request.service_code, row_number() over (order by event.sequence)
      from request_event event join service_request request on request.id = event.request_id`.execute(db);
    await sql`create index change_waiting on change (sequence) where position is null`.execute(db);
    await sql`create index change_by_service on change (service_code, position)`.execute(db);
    await sql`create index change_by_request on change (request_id, position)`.execute(db);

    // By the database itself, so that no writer can forget it.
    await sql`create function note_changes() returns trigger language plpgsql as $$
      begin
        insert into change (sequence, request_id, service_code)
        select event.sequence, event.request_id, request.service_code
        from written event join service_request request on request.id = event.request_id;
        return null;
      end
    $$`.execute(db);
    await sql`create trigger note_changes after insert on request_event
      referencing new table as written for each statement execute function note_changes()`.execute(db);
  },
};
