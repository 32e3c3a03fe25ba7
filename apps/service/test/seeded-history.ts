import { sql } from 'kysely';
import { placeChanges } from '../src/changes/store.js';
import { type Database } from '../src/database.js';

/** A statement may take 30 seconds. */
const REQUESTS_AT_A_TIME = 10_000;

/** Has the database itself make up so many requests, each with a contact and two events, in the change feed. */
export async function seedHistory(db: Database, requests: number): Promise<void> {
  for (let first = 1; first <= requests; first += REQUESTS_AT_A_TIME)
    await seedRequests(db, first, Math.min(first + REQUESTS_AT_A_TIME - 1, requests));
  await placeChanges(db);
}

async function seedRequests(db: Database, first: number, last: number): Promise<void> {
  await sql`
    with made as (
      insert into service_request (
        id, reference, service_code, service_name, service_group, description, lat, long, address_text, answers, channel,
        submitted_at, submitted_at_text, updated_at, moved_at_text, last_seq, is_demonstration, state, standing
      )
      select ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'SEED-' || n, 'pothole', 'Pothole', 'Roads',
        'Request "' || n || '"' || chr(10) || chr(8232) || md5(n::text),
        50 + (n % 5000) / 1000.0, -4 + (n % 7919) / 2000.0, n || ' Mill Lane', '[]', 'web',
        moment, moment::text, moment, moment::text, 2, false, 'open',
        jsonb_build_object('status', 'acknowledged', 'state', 'open', 'phase', 1, 'outcome', null, 'promise', null)
      from generate_series(${first}::integer, ${last}::integer) n,
        lateral (select timestamptz '2020-01-01' + n * interval '29 minutes 0.123457 seconds' as moment) at
      returning id, reference
    )
    insert into request_contact (request_id, name, email, phone)
    select id, 'Resident ' || reference, reference || '@example.org', null from made`.execute(db);
  await sql`
    insert into request_event (
      id, request_id, seq, type, occurred_at, occurred_at_text, recorded_at, status, public_text, actor, is_late, standing
    )
    select gen_random_uuid(), request.id, seq, 'statusChanged', submitted_at, submitted_at_text, submitted_at,
      'acknowledged', 'Event ' || seq || ' of ' || reference, '{"kind":"system"}', false, standing
    from service_request request, generate_series(1, 2) seq
    where request.id between ('01900000-0000-7000-8000-' || lpad(to_hex(${first}::integer), 12, '0'))::uuid
      and ('01900000-0000-7000-8000-' || lpad(to_hex(${last}::integer), 12, '0'))::uuid
    order by request.id, seq`.execute(db);
}
