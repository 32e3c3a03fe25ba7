import { sql, type Kysely } from 'kysely';
import { type Migration } from 'kysely/migration';

/** What requests are found by: their place, their areas, and where they stand. */
export const finding: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table service_request
      add column area_code text,
      add column area_codes text[] not null default '{}',
      add column postcode text,
      add column uprn text,
      add column usrn text,
      add column address_id text,
      add column asset jsonb`.execute(db);

    // Each filter with the order of the list, so that a page is read and never sorted.
    const orders = {
      state: sql`state`,
      group: sql`service_group`,
      status: sql`(standing ->> 'status')`,
      phase: sql`(standing ->> 'phase')`,
      supplier: sql`supplier_id`,
    };
    for (const [name, column] of Object.entries(orders)) {
      await sql`create index ${sql.raw(`service_request_by_${name}`)}
        on service_request (${column}, submitted_at desc, id desc)`.execute(db);
    }
    await sql`create index service_request_area on service_request using gin (area_codes)
      with (fastupdate = off)`.execute(db);
    await sql`create index service_request_place on service_request (lat, long)`.execute(db);
    // Cells of 0.005 degrees, some 500 metres: a small box looks into a few of them, not along a line of latitude.
    await sql`create index service_request_cell on service_request (
      (floor(lat * 200)::integer * 72000 + floor(long * 200)::integer))`.execute(db);
    // Nearest first, by the index alone. Each service has a map sheet to itself, far from all others, so that whatever is
    // nearest is of the same service. Mercator's map keeps the proportions of what is near, and ends at 85 degrees.
    await sql`create function nearby_point(service_code text, lat double precision, long double precision)
      returns point language sql immutable parallel safe return point(
        long + 400 * (hashtextextended(service_code, 0) & 1048575),
        degrees(ln(tan(radians(45 + least(greatest(lat, -85), 85) / 2))))
          + 400 * ((hashtextextended(service_code, 0) >> 20) & 1048575)
      )`.execute(db);
    await sql`create index service_request_nearby on service_request using gist (
      nearby_point(service_code, lat, long)
    ) where lat is not null and state = 'open' and location_precision = 'exact' and visibility = 'public'`.execute(
      db,
    );
  },
};
