import { type AppendEvent, type Channel, type ImportedRequest, type Outcome } from '@councilkit/client';
import { Temporal } from 'temporal-polyfill';
import { isMoment } from '../contract/moment.js';
import { type FromGrid } from '../places/national-grid.js';

/** A cell says something that no request may; the message says what to mend, and never repeats the cell. */
export class CellError extends Error {
  override name = 'CellError';
  /** As the file calls the column. */
  readonly column: string;

  constructor(column: string, message: string) {
    super(message);
    this.column = column;
  }
}

/** What a column is for, the names it may have, and a sentence for whoever makes the file. */
export const csvColumns = {
  reference: [['REFERENCE', 'ID', 'REQUEST_ID', 'CASE_REFERENCE'], 'what the other system calls the request'],
  serviceCode: [['SERVICE_CODE', 'CATEGORY_CODE'], 'the code of its service'],
  submittedAt: [['SUBMITTED_AT', 'REPORTED_AT', 'CREATED_AT', 'DATE_REPORTED'], 'when it was reported'],
  serviceName: [['SERVICE_NAME', 'SERVICE', 'CATEGORY'], 'the name of its service; its code, when left out'],
  description: [['DESCRIPTION', 'DETAILS'], 'what was reported'],
  address: [['ADDRESS', 'ADDRESS_TEXT', 'LOCATION'], 'where, in words'],
  postcode: [['POSTCODE'], ''],
  uprn: [['UPRN'], 'leading zeros kept'],
  usrn: [['USRN'], ''],
  lat: [['LATITUDE', 'LAT'], 'degrees, with LONGITUDE'],
  long: [['LONGITUDE', 'LONG', 'LNG'], ''],
  easting: [['EASTING', 'X_COORDINATE'], 'metres on the British National Grid, with NORTHING'],
  northing: [['NORTHING', 'Y_COORDINATE'], ''],
  channel: [['CHANNEL'], 'web, phone, inPerson, email or thirdParty'],
  supplier: [['SUPPLIER', 'CONTRACTOR'], 'who does the work'],
  expectedOn: [['EXPECTED_ON', 'TARGET_DATE'], 'the date that was promised'],
  notice: [['NOTICE'], 'what was said of what comes next'],
  status: [['STATUS'], 'how far it is, in the words of the contract'],
  updatedAt: [['UPDATED_AT', 'LAST_UPDATED'], 'when it came to that status'],
  closedAt: [['CLOSED_AT', 'DATE_CLOSED'], 'when it was closed; empty while it is open'],
  outcome: [['OUTCOME'], 'how it ended; unspecified, when left out, and never fixed'],
  closingText: [['CLOSING_TEXT', 'RESOLUTION'], 'what was said then; needed with an outcome'],
  duplicateOf: [['DUPLICATE_OF'], 'the reference of the request that stays'],
} as const satisfies Record<string, readonly [readonly string[], string]>;

type Column = keyof typeof csvColumns;
const NEEDED = ['reference', 'serviceCode', 'submittedAt'] as const;

/** Where each column is in a file. */
export interface CsvHeader {
  at: Partial<Record<Column, number>>;
  /** Kept word for word, for staff: by the name the file gives them. */
  raw: { name: string; index: number }[];
  /** Columns that nothing here is known of. */
  leftOut: string[];
  /** As the file calls them. */
  names: readonly string[];
}

/** Reads the first line. Throws `CellError` when a needed column is missing, or one of `raw` is not there. */
export function readHeader(names: readonly string[], rawNames: readonly string[]): CsvHeader {
  const known = names.map(canonical);
  const at: Partial<Record<Column, number>> = {};
  for (const [column, [aliases]] of Object.entries(csvColumns) as [
    Column,
    readonly [readonly string[], string],
  ][]) {
    const index = known.findIndex((name) => aliases.includes(name));
    if (index >= 0) at[column] = index;
  }
  for (const column of NEEDED)
    if (at[column] === undefined) throw new CellError(csvColumns[column][0][0], 'no column is called so');
  const raw = rawNames.map((name) => {
    const index = known.indexOf(canonical(name));
    if (index < 0) throw new CellError(name, 'no column is called so');
    return { name: names[index]?.trim() ?? name, index };
  });
  const taken = new Set([...Object.values(at), ...raw.map(({ index }) => index)]);
  return { at, raw, leftOut: names.filter((_, index) => !taken.has(index)), names };
}

/** The request that a line tells of. Throws `CellError`. */
export function toRequest(record: readonly string[], header: CsvHeader, fromGrid: FromGrid): ImportedRequest {
  const cell = (column: Column) => record[header.at[column] ?? -1]?.trim() ?? '';
  const fail = (column: Column, message: string) => new CellError(nameOf(column, header), message);
  const moment = (column: Column) => {
    const read = cell(column) === '' ? undefined : momentIn(cell(column));
    if (cell(column) !== '' && read === undefined)
      throw fail(
        column,
        'must be a time such as 2024-03-31T10:30:00+01:00, 2024-03-31 10:30 or 31/03/2024 10:30',
      );
    return read;
  };
  for (const [index, text] of record.entries())
    if (text.includes('\uFFFD'))
      throw new CellError(header.names[index] ?? '', 'is not UTF-8: save the file as UTF-8');
  for (const column of NEEDED) if (cell(column) === '') throw fail(column, 'is empty');
  const submittedAt = moment('submittedAt') ?? '';
  const location = withoutEmpty({
    addressText: cell('address'),
    postcode: cell('postcode'),
    uprn: cell('uprn'),
    usrn: cell('usrn'),
    point: pointOf(cell, fail, fromGrid),
  });
  const raw = Object.fromEntries(
    header.raw.map(({ name, index }) => [name, record[index] ?? '']).filter(([, text]) => text !== ''),
  );
  return {
    sourceRequestId: cell('reference'),
    serviceCode: cell('serviceCode'),
    serviceName: cell('serviceName') || cell('serviceCode'),
    submittedAt,
    ...withoutEmpty({
      description: cell('description'),
      // The contract is held to what a cell says when the whole request is checked.
      channel: cell('channel') as Channel,
      supplier: cell('supplier'),
      notice: cell('notice'),
      expectedOn: dayOf(moment('expectedOn')),
    }),
    ...(Object.keys(location).length > 0 && { location }),
    ...(Object.keys(raw).length > 0 && { raw }),
    events: eventsOf(cell, moment, fail, submittedAt),
  };
}

/** Which column a member of an imported request came from, as the file calls it; its pointer where none did. */
export function columnAt(pointer: string, header: CsvHeader): string {
  const members: Record<string, Column> = {
    '/sourceRequestId': 'reference',
    '/location/addressText': 'address',
    '/location/point/lat': 'lat',
    '/location/point/long': 'long',
    '/publicText': 'closingText',
    '/occurredAt': 'closedAt',
    // Of all that is said of the events as a whole, nothing else comes from a file.
    '/events': 'duplicateOf',
  };
  const within = pointer.replace(/^\/events\/\d+/, '');
  const last = within.split('/').at(-1) ?? '';
  const column = members[within] ?? (Object.hasOwn(csvColumns, last) ? (last as Column) : undefined);
  return column ? nameOf(column, header) : pointer;
}

function eventsOf(
  cell: (column: Column) => string,
  moment: (column: Column) => string | undefined,
  fail: (column: Column, message: string) => CellError,
  submittedAt: string,
): AppendEvent[] {
  const [status, closedAt, updatedAt] = [cell('status'), moment('closedAt'), moment('updatedAt')];
  const isClosed = status.toLowerCase() === 'closed';
  if (isClosed && closedAt === undefined) throw fail('closedAt', 'is empty, and the status is closed');
  const events: AppendEvent[] = [];
  if (closedAt !== undefined)
    events.push({
      status: 'closed',
      ...withoutEmpty({
        // As above.
        outcome: (cell('outcome') || 'unspecified') as Outcome,
        publicText: cell('closingText'),
        duplicateOf: cell('duplicateOf'),
      }),
      occurredAt: closedAt,
    });
  if (status !== '' && !isClosed && status !== 'submitted')
    events.push({ status, occurredAt: updatedAt ?? closedAt ?? submittedAt });
  return events;
}

function pointOf(
  cell: (column: Column) => string,
  fail: (column: Column, message: string) => CellError,
  fromGrid: FromGrid,
): { lat: number; long: number } | undefined {
  const pair = (a: Column, b: Column, check: RegExp) => {
    const [one, other] = [cell(a), cell(b)];
    if (one === '' && other === '') return undefined;
    for (const [column, text] of [
      [a, one],
      [b, other],
    ] as const)
      if (!check.test(text)) throw fail(column, 'must be a number, and so must the column that goes with it');
    return [Number(one), Number(other)] as const;
  };
  const degrees = pair('lat', 'long', /^-?\d{1,3}(\.\d+)?$/);
  if (degrees) return { lat: degrees[0], long: degrees[1] };
  const metres = pair('easting', 'northing', /^\d{1,7}(\.\d+)?$/);
  return metres && fromGrid(...metres);
}

const LOCAL =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T ](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.\d+)?)?)?$/;
const BRITISH =
  /^(?<day>\d\d?)\/(?<month>\d\d?)\/(?<year>\d{4})(?:,? (?<hour>\d\d?):(?<minute>\d\d)(?::(?<second>\d\d))?)?$/;

/** A time with its offset; one without is by the clocks of the United Kingdom. Undefined when it is none. */
function momentIn(text: string): string | undefined {
  if (isMoment(text)) return text;
  const parts = (LOCAL.exec(text) ?? BRITISH.exec(text))?.groups;
  if (!parts) return undefined;
  const { year, month, day, hour = 0, minute = 0, second = 0 } = parts;
  const numbers = { year, month, day, hour, minute, second };
  const fields = Object.fromEntries(Object.entries(numbers).map(([name, digits]) => [name, Number(digits)]));
  try {
    const local = Temporal.PlainDateTime.from(
      // The expressions above have these six.
      fields as Record<keyof typeof numbers, number>,
      { overflow: 'reject' },
    );
    const written = local
      .toZonedDateTime('Europe/London')
      .toString({ timeZoneName: 'never', smallestUnit: 'second' });
    return isMoment(written) ? written : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function dayOf(moment: string | undefined): string | undefined {
  return moment?.slice(0, 10);
}

function nameOf(column: Column, { at, names }: CsvHeader): string {
  const index = at[column];
  return (index === undefined ? undefined : names[index]?.trim()) ?? csvColumns[column][0][0];
}

function canonical(name: string): string {
  return name
    .replace(/^\uFEFF/, '')
    .trim()
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, '_');
}

/** Without members that have no value. */
function withoutEmpty<T extends Record<string, unknown>>(
  members: T,
): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  // What is left are members of the same object.
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value !== '' && value !== undefined),
  ) as { [Name in keyof T]?: Exclude<T[Name], undefined> };
}
