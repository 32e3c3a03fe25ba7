/** A table, as an archive holds it: one file, one line of JSON for each row, every column a member. */
export interface ArchivedTable {
  /** What the database calls it; the file is `<name>.ndjson`. */
  name: string;
  /** What a line is, for whoever opens the file. */
  holds: string;
  /** The columns that order the lines: unique together and never null. */
  by: readonly string[];
  /** Lines that are alike here may name each other, so they are written as one. */
  together?: string;
  /** Fewer at a time where each is long. */
  linesAtATime?: number;
}

const LINES_AT_A_TIME = 1000;

/** Every table an archive holds, in such an order that what a line names stands before it. */
export const archivedTables: readonly ArchivedTable[] = [
  { name: 'service', holds: 'A service with its questions', by: ['code'], linesAtATime: 100 },
  { name: 'supplier', holds: 'A supplier', by: ['id'] },
  { name: 'area', holds: 'A ward, park or other area with its boundary', by: ['code'], linesAtATime: 10 },
  { name: 'gazetteer_address', holds: 'An address of the gazetteer', by: ['uprn'] },
  {
    name: 'service_request',
    holds: 'A request as it stands: its reference, service, words, place and standing',
    by: ['id'],
  },
  {
    name: 'request_area',
    holds: 'An area that a request lies in, and its place in the list of that area',
    by: ['area', 'listed_at', 'request_id'],
  },
  { name: 'request_contact', holds: 'How to reach the person who reported a request', by: ['request_id'] },
  { name: 'request_event', holds: 'One line of the timeline of a request', by: ['sequence'] },
  { name: 'change', holds: 'The place of an event in the change feed', by: ['sequence'] },
  {
    name: 'assignment',
    holds: 'The work on a request, as offered to one supplier',
    by: ['request_id', 'offered_at', 'id'],
    together: 'request_id',
  },
  { name: 'feedback', holds: 'What was said of one closure', by: ['request_id', 'closure_seq'] },
  {
    name: 'recorded_count',
    holds: 'A figure that only other systems know, of one day',
    by: ['source', 'kind', 'day', 'service_code', 'channel'],
  },
  { name: 'intake_token', holds: 'A report that waits to become a request', by: ['token'] },
  { name: 'attachment', holds: 'A photo or paper; its bytes are in files/', by: ['id'] },
  { name: 'redaction', holds: 'What was removed for good, and why', by: ['id'] },
  { name: 'contact_reading', holds: 'One reading of contact details by staff', by: ['id'] },
  { name: 'address', holds: 'An address that messages go to', by: ['id'] },
  { name: 'subscription', holds: 'Who follows a request, an area or a place', by: ['id'] },
  { name: 'subscription_token', holds: 'The hash of a link that opens a subscription', by: ['hash'] },
  { name: 'message', holds: 'One message to one person, and whether it arrived', by: ['id'] },
  { name: 'webhook_endpoint', holds: 'An address that is told of events, with its secrets', by: ['id'] },
  {
    name: 'webhook_delivery',
    holds: 'One webhook, with its attempts',
    by: ['id'],
    linesAtATime: 200,
  },
  { name: 'client', holds: 'A system that may call, and what it may do', by: ['id'] },
  { name: 'client_secret', holds: 'The hash of the secret of a client', by: ['id'] },
  { name: 'access_token', holds: 'The hash of a token that a client was given', by: ['hash'] },
  { name: 'proof_wish', holds: 'Somebody waits for a magic link', by: ['id'] },
  { name: 'proof', holds: 'The hash of a magic link, and of what it was exchanged for', by: ['id'] },
  {
    name: 'idempotency_key',
    holds: 'The first answer to a call that may be repeated',
    by: ['operation', 'key'],
    linesAtATime: 100,
  },
];

/** Tables that an archive leaves out. */
export const leftOutTables: Readonly<Record<string, string>> = {
  arrival: 'how far an archive has been brought in belongs to the database it is brought into',
  kysely_migration: 'the manifest names the changes to the tables',
  kysely_migration_lock: 'keeps two instances from changing the tables at once',
};

/** What the file of a table is called. */
export function fileOf(table: string): string {
  return `${table}.ndjson`;
}

/** How many lines of a table are read or written by one statement. */
export function linesAtATime({ linesAtATime: own = LINES_AT_A_TIME }: ArchivedTable): number {
  return own;
}
