/** Runs one statement, and resolves to its rows. */
export type Query = (sql: string, parameters?: unknown[]) => Promise<Record<string, unknown>[]>;

/** When the newest request was submitted; all others are older. */
export const NEWEST = '2026-11-01T12:00:00Z';

/** Words of descriptions: in every second request, in one of a hundred, in one of 300, and in 30 whatever their number. */
export const WORDS = { frequent: 'w0', medium: 'w100', seldom: 'w700', rare: 'swannery' };

/** So many rows by one statement. */
const ROWS = 20_000;
/** A council of some 200,000 reports a year: more of them are older, and not denser. */
const SECONDS_BETWEEN = 157;
/** One request in so many has a long timeline. */
const EVERY_LONG_TIMELINE = 500;
/** A council has about as many addresses as this, and no more with the years. */
const MOST_ADDRESSES = 300_000;

const BIG_TABLES = [
  'service_request',
  'request_area',
  'request_event',
  'change',
  'assignment',
  'gazetteer_address',
];

/**
 * Fills a database that has all tables and some services with `size` requests, straight into the tables: two events each, twelve
 * for some, contacts for half; wards are called W0 to W23, and parks P0 to P99. What there is to know of it is known to the planner then.
 */
export async function fillWithRequests(query: Query, size: number): Promise<void> {
  const indexes = await dropIndexes(query);
  await query('alter table request_event disable trigger user');
  await query('select setseed(0.42)');
  await query(
    'create temporary table choice as select row_number() over (order by code) - 1 as place, code, definition from service',
  );
  await inRounds(size, (first, last) => query(REQUESTS, [first, last, size]));
  await query(LINKS, [Math.floor(size / 2)]);
  await query(CONTACTS);
  await query(ASSIGNMENTS);
  await query(LINES);
  await inRounds(size, (first, last) => query(EVENTS, [first, last]));
  await query(CHANGES);
  await query(ADDRESSES, [Math.min(size, MOST_ADDRESSES)]);
  await query('drop table choice, line');
  await query('alter table request_event enable trigger user');
  for (const { indexdef } of indexes) await query(String(indexdef));
  await query('vacuum analyze');
}

async function inRounds(
  size: number,
  round: (first: number, last: number) => Promise<unknown>,
): Promise<void> {
  for (let first = 1; first <= size; first += ROWS) await round(first, Math.min(first + ROWS - 1, size));
}

/** Takes away the indexes that only make reading fast: filling is many times faster without. Resolves to how to make them. */
async function dropIndexes(query: Query): Promise<Record<string, unknown>[]> {
  const indexes = await query(
    `select indexname, indexdef from pg_indexes
      where schemaname = 'public' and tablename = any($1::text[])
        and not exists (select from pg_constraint where conname = indexname)`,
    [BIG_TABLES],
  );
  for (const { indexname } of indexes) await query(`drop index ${indexname}`);
  return indexes;
}

/** Words are as frequent as in any language: the first far more than the last. Odd looks keep the planner from drawing once for all. */
const REQUESTS = `
  with drawn as (
    select i, random() as a, random() as b, random() as c, random() as d, random() as e, random() as f, random() as g,
      -- From the oldest to the newest, as they arrive.
      '${NEWEST}'::timestamptz - make_interval(secs => ($3::integer - i) * ${SECONDS_BETWEEN}) as at
    from generate_series($1::integer, $2::integer) i
  ), told as (
    select *, floor(power(a, 2) * (select count(*) from choice))::integer as place, b < 0.15 as is_open,
      round((53.0 + 0.2 * c)::numeric, 5)::float8 as lat, round((-1.8 + 0.3 * d)::numeric, 5)::float8 as long,
      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as said
    from drawn
  )
  insert into service_request (id, reference, service_code, service_name, description, lat, long, address_text, postcode,
    answers, channel, supplier, submitted_at, submitted_at_text, updated_at, closed_at_text, moved_at_text, last_seq,
    is_demonstration, state, standing, service_group, supplier_id, visibility, location_precision, closure_seq,
    area_code, area_codes)
  select
    (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || substr(md5(i::text), 1, 3) || '8'
      || substr(md5(i::text), 4, 15))::uuid,
    'S' || lpad(i::text, 8, '0'), code, definition ->> 'name',
    (select string_agg('w' || floor(2000 * power(random() + 0 * (i + n), 3))::integer, ' ') from generate_series(1, 10) n)
      || case when i % greatest($3::integer / 30, 1) = 7 then ' swannery' else '' end,
    lat, long, floor(e * 200)::integer || ' Street' || floor(500 * b)::integer || ' Lane, Ashbourne',
    'DE' || 1 + floor(c * 20)::integer || ' ' || floor(d * 10)::integer || 'AA',
    '[{"code":"size","prompt":"How big is it?","text":"About the size of a dinner plate"}]', 'web',
    definition ->> 'supplier', at, said, at + make_interval(secs => floor(-ln(1 - e) * 500000)), case when is_open then null else said end,
    said, case when i % ${EVERY_LONG_TIMELINE} = 0 then 12 else 2 end, false, case when is_open then 'open' else 'closed' end,
    jsonb_build_object('status', case when not is_open then 'closed' else
        (array['submitted', 'acknowledged', 'investigating', 'planned', 'inProgress'])[1 + floor(g * 5)::integer] end,
      'state', case when is_open then 'open' else 'closed' end,
      'phase', case when is_open then 1 + floor(g * 4)::integer else 5 end,
      'outcome', case when is_open then null else 'fixed' end,
      'promise', jsonb_build_object('expectedOn', to_char(at + interval '7 days', 'YYYY-MM-DD'), 'text', 'We inspect within 5 working days', 'reason', null)),
    definition ->> 'group', definition ->> 'supplierId', case when c < 0.02 then 'private' else 'public' end,
    case when d < 0.03 then 'rounded' when d < 0.05 then 'hidden' else 'exact' end, case when is_open then null else 2 end,
    'W' || floor(f * 24)::integer,
    array['W' || floor(f * 24)::integer] || case when b < 0.1 then array['P' || floor(c * 100)::integer] else '{}' end
  from told join choice using (place)`;

/** Duplicates and children of the middle one, as many whatever the size. */
const LINKS = `
  with kept as (select id, reference from service_request order by submitted_at offset $1::integer limit 1)
  update service_request set
    duplicate_of_id = case when part.place <= 10 then kept.id end,
    duplicate_of_reference = case when part.place <= 10 then kept.reference end,
    parent_id = case when part.place > 10 then kept.id end,
    parent_reference = case when part.place > 10 then kept.reference end
  from kept, (select id, row_number() over (order by submitted_at desc) as place from service_request order by submitted_at desc limit 20) part
  where service_request.id = part.id`;

const CONTACTS = `
  insert into request_contact (request_id, name, email)
  select id, 'Sam Okafor', 'sam' || (hashtext(id::text) & 65535) || '@example.org' from service_request where hashtext(id::text) % 2 = 0`;

/** What has a supplier was offered to it and taken. */
const ASSIGNMENTS = `
  insert into assignment (id, request_id, supplier_id, state, offered_at, accepted_at, updated_at, ended_at)
  select gen_random_uuid(), request.id, supplier.id, case request.state when 'open' then 'accepted' else 'completed' end,
    submitted_at, submitted_at, submitted_at, case request.state when 'open' then null else submitted_at end
  from service_request request join supplier on supplier.id = request.supplier_id`;

/** The requests in the order of their submission. */
const LINES = `
  create temporary table line as select id, submitted_at, service_code, area_codes, standing,
    row_number() over (order by submitted_at) as place from service_request`;

const EVENTS = `
  insert into request_event (id, request_id, seq, type, occurred_at, occurred_at_text, recorded_at, status, outcome, public_text,
    actor, is_late, standing)
  select gen_random_uuid(), id, seq, case when seq = 1 then 'submitted' else 'comment' end, submitted_at,
    to_char(submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), submitted_at,
    case when seq = 1 then 'submitted' end, null, case when seq > 1 then 'Our inspector has been and measured it' end,
    '{"kind":"staff"}', false, standing
  from line, generate_series(1, case when place % ${EVERY_LONG_TIMELINE} = 0 then 12 else 2 end) seq
  where place between $1::integer and $2::integer
  order by place, seq`;

const CHANGES = `
  insert into change (sequence, request_id, service_code, position, area_codes)
  select sequence, request_id, service_code, row_number() over (order by sequence), area_codes
  from request_event join line on line.id = request_id`;

/** Forty to a street. No street's name begins another's: the same words find as many, however many there are. */
const ADDRESSES = `
  insert into gazetteer_address (uprn, usrn, address_text, postcode, lat, long)
  select lpad((10000000 + i)::text, 12, '0'), lpad((i / 40)::text, 8, '0'), (1 + i % 40) || ' Street' || lpad((i / 40)::text, 4, '0') || ' '
      || (array['Lane', 'Road', 'Close', 'Street'])[1 + (i / 40) % 4] || ', Ashbourne',
    'DE' || 1 + (i / 20000) || ' ' || (i / 2000) % 10 || chr(65 + (i / 80) % 25) || chr(65 + (i / 20) % 4), 53 + 0.2 * random(), -1.8 + 0.3 * random()
  from generate_series(1, $1::integer) i`;
