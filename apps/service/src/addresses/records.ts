import { type Address } from '@councilkit/client';
import { type FromGrid } from '../places/national-grid.js';
import { writePostcode } from '../requests/location.js';
import { addressText, joined, type ObjectName, type Street } from './address-text.js';

/** The file says something that is no address; the message names the column and what to mend, the caller adds the line. */
export class RecordError extends Error {
  override name = 'RecordError';
}

/** Takes one line after another, and gives the addresses it completes. */
export type ReadRecord = (record: readonly string[]) => Address[];

/** The number of a record's kind, in either format. */
const [STREET, PROPERTY, NAME] = ['15', '21', '24'] as const;
/** Approved; the others are provisional, alternative or history. */
const APPROVED = '1';
const DELETED = 'D';
/** From so many columns on it is the transfer format of BS 7666 (DTF 7.3); AddressBase Premium has fewer. */
const DTF_PROPERTY_COLUMNS = 23;
const DTF_NAME_COLUMNS = 29;

const POSTCODE = /^[A-Z]{1,2}\d[\dA-Z]? ?\d[A-Z]{2}$/i;

interface Property {
  postcode: string;
  place: () => Address['point'];
}

/** True for a line that begins as those of a gazetteer's transfer file do. */
export function isTransferRecord([kind = '']: readonly string[]): boolean {
  return /^\d\d$/.test(kind);
}

/**
 * Reads a transfer file, whose lines are of many kinds: a council's own gazetteer (BS 7666, DTF 7.3) or AddressBase Premium.
 * Streets stand before properties, and those before their names; only what is approved, and in English first, counts.
 */
export function transferReader(fromGrid: FromGrid): ReadRecord {
  const streets = new Map<string, Street>();
  const properties = new Map<string, Property>();
  const named = new Set<string>();

  return (record) => {
    const at = (index: number) => record[index]?.trim() ?? '';
    const [kind, change] = [at(0), at(1)];
    if (change === DELETED) return [];
    if (kind === STREET) {
      const isEnglish = at(8) !== 'CYM';
      if (isEnglish || !streets.has(at(3))) streets.set(at(3), { name: at(4), locality: at(5), town: at(6) });
      return [];
    }
    if (kind === PROPERTY) {
      const uprn = numberIn(at(3), 'UPRN', 12);
      if (at(4) === APPROVED) properties.set(uprn, propertyOf(record, fromGrid));
      return [];
    }
    if (kind !== NAME || at(6) !== APPROVED) return [];
    const uprn = numberIn(at(3), 'UPRN', 12);
    const property = properties.get(uprn);
    if (!property || (named.has(uprn) && at(5) === 'CYM')) return [];
    named.add(uprn);
    const isDtf = record.length >= DTF_NAME_COLUMNS;
    const usrn = at(21) === '' ? null : numberIn(at(21), 'USRN', 8);
    const text = addressText(
      nameAt(record, 11),
      nameAt(record, 16),
      streets.get(at(21)),
      isDtf ? at(25) : '',
    );
    if (text === '') throw new RecordError('PAO_TEXT: an address without a number, a name or a street');
    return [
      {
        uprn,
        usrn,
        addressText: text,
        postcode: postcodeIn(isDtf ? at(24) : property.postcode),
        point: property.place(),
      },
    ];
  };
}

/** The columns of a file whose first line names them, by what they are called in OS AddressBase and in councils' exports. */
const COLUMNS = {
  uprn: ['UPRN'],
  usrn: ['USRN'],
  text: ['SINGLE_LINE_ADDRESS', 'FULL_ADDRESS', 'ADDRESS', 'ADDRESS_TEXT'],
  postcode: ['POSTCODE', 'POSTCODE_LOCATOR'],
  lat: ['LATITUDE', 'LAT'],
  long: ['LONGITUDE', 'LONG', 'LNG'],
  x: ['X_COORDINATE', 'EASTING', 'X'],
  y: ['Y_COORDINATE', 'NORTHING', 'Y'],
} as const;

/** What an address is put together from, in this order, where it stands on no one line. */
const PARTS = [
  ['ORGANISATION_NAME', 'ORGANISATION'],
  ['SUB_BUILDING_NAME', 'SUB_BUILDING'],
  ['BUILDING_NAME'],
  ['BUILDING_NUMBER'],
  ['THOROUGHFARE', 'STREET_NAME', 'STREET_DESCRIPTION', 'STREET'],
  ['DEPENDENT_LOCALITY', 'LOCALITY'],
  ['POST_TOWN', 'TOWN_NAME', 'TOWN'],
];

/** Reads a file whose first line names its columns. Throws `RecordError` when it names none that say enough. */
export function tableReader(header: readonly string[], fromGrid: FromGrid): ReadRecord {
  const names = header.map((name) =>
    name
      .replace(/^\uFEFF/, '')
      .trim()
      .toUpperCase()
      .replaceAll(/[^A-Z0-9]+/g, '_'),
  );
  const indexOf = (...called: readonly string[]) => names.findIndex((name) => called.includes(name));
  const column = Object.fromEntries(
    Object.entries(COLUMNS).map(([key, called]) => [key, indexOf(...called)]),
  ) as Record<keyof typeof COLUMNS, number>;
  const parts = PARTS.map((called) => indexOf(...called));
  const number = indexOf('BUILDING_NUMBER');
  if (column.uprn < 0) throw new RecordError('UPRN: no column is called so');
  if (column.text < 0 && parts.every((index) => index < 0))
    throw new RecordError('SINGLE_LINE_ADDRESS: no column has the address, nor parts of one');

  return (record) => {
    const at = (index: number) => (index < 0 ? '' : (record[index]?.trim() ?? ''));
    const uprn = numberIn(at(column.uprn), 'UPRN', 12);
    const usrn = at(column.usrn) === '' ? null : numberIn(at(column.usrn), 'USRN', 8);
    const postcode = postcodeIn(at(column.postcode));
    const whole = at(column.text);
    const pieces = parts.map(at);
    // A number and its street are one part.
    const street = parts.indexOf(number);
    if (number >= 0 && street >= 0)
      pieces.splice(street, 2, [pieces[street], pieces[street + 1]].filter(Boolean).join(' '));
    const text = withoutPostcode(whole === '' ? joined(pieces) : joined(whole.split(',')), postcode);
    if (text === '') throw new RecordError('SINGLE_LINE_ADDRESS: an address without words');
    const point =
      at(column.lat) !== '' && at(column.long) !== ''
        ? inDegrees(at(column.lat), at(column.long))
        : onGrid(at(column.x), at(column.y), fromGrid);
    return [{ uprn, usrn, addressText: text, postcode, point }];
  };
}

function propertyOf(record: readonly string[], fromGrid: FromGrid): Property {
  const at = (index: number) => record[index]?.trim() ?? '';
  if (record.length >= DTF_PROPERTY_COLUMNS) {
    const point = onGrid(at(9), at(10), fromGrid);
    return { postcode: '', place: () => point };
  }
  const point = at(10) !== '' && at(11) !== '' ? inDegrees(at(10), at(11)) : onGrid(at(8), at(9), fromGrid);
  return { postcode: at(20), place: () => point };
}

function nameAt(record: readonly string[], first: number): ObjectName {
  const at = (step: number) => record[first + step]?.trim() ?? '';
  return { startNumber: at(0), startSuffix: at(1), endNumber: at(2), endSuffix: at(3), text: at(4) };
}

/** A reference number as it is written: leading zeros are part of it. */
function numberIn(text: string, column: string, longest: number): string {
  if (/^\d+$/.test(text) && text.length <= longest) return text;
  throw new RecordError(`${column}: must be 1 to ${longest} digits`);
}

function postcodeIn(text: string): string | null {
  if (text === '') return null;
  if (!POSTCODE.test(text)) throw new RecordError('POSTCODE: is no United Kingdom postcode');
  return writePostcode(text);
}

function withoutPostcode(text: string, postcode: string | null): string {
  if (postcode === null) return text;
  const [outward = '', inward = ''] = postcode.split(' ');
  return text.replace(new RegExp(`,?\\s*${outward}\\s*${inward}$`, 'i'), '');
}

function inDegrees(lat: string, long: string): Address['point'] {
  const point = { lat: Number(lat), long: Number(long) };
  if (Math.abs(point.lat) <= 90 && Math.abs(point.long) <= 180) return point;
  throw new RecordError('LATITUDE: latitude and longitude must be degrees, such as 53.0166 and -1.7312');
}

function onGrid(x: string, y: string, fromGrid: FromGrid): Address['point'] {
  if (x === '' && y === '') return null;
  const [easting, northing] = [Number(x), Number(y)];
  // The grid is 700 by 1300 kilometres.
  if (x !== '' && y !== '' && easting >= 0 && easting <= 700_000 && northing >= 0 && northing <= 1_300_000)
    return fromGrid(easting, northing);
  throw new RecordError('X_COORDINATE: easting and northing must be metres on the British National Grid');
}
