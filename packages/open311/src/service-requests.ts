import { type ImportedRequest, type Location } from '@councilkit/client';
import { Entry } from './entry.js';
import { Open311FileError } from './errors.js';
import { type PayloadNode } from './payload.js';
import { type Reading } from './reading.js';
import { readDates } from './request-dates.js';
import { eventOf } from './request-event.js';

/**
 * Reads one service request as it stood when the payload was made: what was asked for, and at most one event that
 * brings it to its status. Undefined, with a warning, when it has no number yet.
 */
export function readRequest(node: PayloadNode, reading: Reading): ImportedRequest | undefined {
  const entry = new Entry('A request', node, reading.warnings);
  const service = serviceOf(entry);
  const sourceRequestId = entry.id('service_request_id', 200);
  if (sourceRequestId === undefined) {
    entry.warn('A request has no service_request_id and is left out');
    return undefined;
  }
  const dates = readDates(entry, reading);
  const agency = agencyOf(entry);
  const event = eventOf(entry, dates, agency);
  const description = entry.words('description', 10_000);
  const location = locationOf(entry);
  entry.warnOfRest();
  return {
    sourceRequestId,
    ...service,
    ...(description && { description }),
    ...(location && { location }),
    channel: 'thirdParty',
    ...(agency && { supplier: agency }),
    ...(dates.expectedOn && { expectedOn: dates.expectedOn }),
    submittedAt: dates.submitted.iso,
    ...(event && { events: [event] }),
  };
}

/** FixMyStreet's endpoint takes a category's name for its code, so either may stand for the other. */
function serviceOf(entry: Entry): Pick<ImportedRequest, 'serviceCode' | 'serviceName'> {
  const name = entry.line('service_name', 200);
  const code = entry.id('service_code', 100);
  if (code === undefined) {
    const reason =
      'A request has no service_code. It may be the answer to a report that was sent, or to a token';
    if (name === undefined) throw new Open311FileError(reason, entry.at);
    entry.warn('A request has no service_code; its service_name is taken');
  }
  if (name === undefined) entry.warn('A request has no service_name; its service_code is taken');
  return {
    serviceCode: code ?? entry.fit('service_name', name ?? '', 100) ?? '',
    serviceName: name ?? code ?? '',
  };
}

/** One name; a list of recipients, as FixMyStreet gives it, is joined. */
function agencyOf(entry: Entry): string | undefined {
  const names = entry.lines('agency_responsible', 200);
  return entry.fit('agency_responsible', names.join(', '), 200);
}

function locationOf(entry: Entry): Location | undefined {
  const addressText = entry.words('address', 500) ?? entry.words('zipcode', 500);
  const point = pointOf(entry);
  if (!addressText && !point) return undefined;
  return { ...(point && { point }), ...(addressText && { addressText }) };
}

function pointOf(entry: Entry): Location['point'] {
  const [latText, longText] = [entry.text('lat'), entry.text('long')];
  if (latText === undefined && longText === undefined) return undefined;
  const [lat, long] = [Number(latText), Number(longText)];
  if (Math.abs(lat) <= 90 && Math.abs(long) <= 180) return { lat, long };
  entry.warn('lat and long are no place on earth and are left out');
  return undefined;
}
