import { sql, type Kysely } from 'kysely';
import { type Migration } from 'kysely/migration';

/** Tells every instance of the service that events were written. */
export const eventNotices: Migration = {
  async up(db: Kysely<unknown>) {
    // Delivered when the writer commits, to whoever listens. Numbers alone: what happened is read from the tables.
    await sql`create function announce_events() returns trigger language plpgsql as $$
      declare first integer; last integer;
      begin
        select min(sequence), max(sequence) into first, last from written;
        if first is not null then perform pg_notify('request_event', first || ' ' || last); end if;
        return null;
      end
    $$`.execute(db);
    await sql`create trigger announce_events after insert on request_event
      referencing new table as written for each statement execute function announce_events()`.execute(db);
  },
};
