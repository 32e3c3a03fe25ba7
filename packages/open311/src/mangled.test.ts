import { type Service } from '@councilkit/client';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contractFaults } from '../test/contract.js';
import { ourPayload } from '../test/payloads.js';
import { Open311FileError } from './errors.js';
import { readOpen311 } from './read-open311.js';
import { withQuestions } from './service-definition.js';

const options = { source: 'open311.example', now: new Date('2026-11-20T12:00:00Z') };
const PAYLOADS = [
  'services.xml',
  'services.json',
  'definition.xml',
  'definition-loose.xml',
  'requests.xml',
  'requests.json',
  'error-with-headers.xml',
].map(ourPayload);

const BIN: Service = {
  code: 'BIN',
  name: 'Bin',
  description: '',
  group: '',
  keywords: [],
  location: 'required',
  contact: 'optional',
  phase: 'live',
  promise: null,
  supplier: null,
  emergencyNotice: null,
};

/** What would be imported, or undefined where the text is refused in the way it has to be. */
function readOrRefuse(text: string) {
  try {
    const reading = readOpen311(text, options);
    if (reading.kind !== 'serviceDefinition') return reading.import;
    return { source: 'open311.example', services: [withQuestions(BIN, reading.definition)] };
  } catch (error) {
    if (error instanceof Open311FileError && error.reason) return undefined;
    throw error;
  }
}

/** Some of `text` taken out and something else put in. */
const mangled = fc
  .record({
    text: fc.constantFrom(...PAYLOADS),
    at: fc.nat(),
    length: fc.nat({ max: 60 }),
    put: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '<',
        '>',
        '&',
        '"',
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '\n',
        '</request>',
        '<request>',
        'null',
        '&amp;',
        ']]>',
        '\\',
      ),
    ),
  })
  .map(({ text, at, length, put }) => {
    const start = at % text.length;
    return text.slice(0, start) + put + text.slice(start + length);
  });

/** A JSON payload whose members are what endpoints call them and whose values are anything. */
const oddJson = fc
  .array(
    fc.dictionary(
      fc.constantFrom(
        'service_code',
        'service_name',
        'service_request_id',
        'status',
        'status_notes',
        'requested_datetime',
        'updated_datetime',
        'expected_datetime',
        'lat',
        'long',
        'address',
        'description',
        'keywords',
        'group',
        'groups',
        'attributes',
        'values',
        'code',
        'order',
        'datatype',
        'variable',
        'required',
        'agency_responsible',
        'type',
      ),
      fc.oneof(
        fc.jsonValue({ maxDepth: 3 }),
        fc.integer(),
        fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
        fc.constantFrom('closed', 'open', 'fixed', 'singlevaluelist', 'text', 'false', '2026-11-02T08:15:00'),
        fc.array(
          fc.dictionary(
            fc.constantFrom('code', 'description', 'datatype', 'order', 'values', 'key', 'name'),
            fc.jsonValue({ maxDepth: 2 }),
          ),
        ),
      ),
    ),
    { maxLength: 4 },
  )
  .map((payload) => JSON.stringify(payload));

describe('whatever a file holds, it is read as the contract has it or refused with a reason', () => {
  it.each([
    ['anything at all', fc.string({ unit: 'binary' })],
    ['a payload that was damaged', mangled],
    ['JSON with familiar members and odd values', oddJson],
    [
      'a payload that was cut',
      fc.tuple(fc.constantFrom(...PAYLOADS), fc.nat()).map(([text, at]) => text.slice(0, at % text.length)),
    ],
  ])('%s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const body = readOrRefuse(text);
        expect(body ? contractFaults(body) : []).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });
});

it('keeps ids as they are written, in XML and in JSON', () => {
  const id = fc.oneof(fc.stringMatching(/^[0-9]{1,30}$/), fc.stringMatching(/^[A-Za-z0-9./-]{1,40}$/));
  fc.assert(
    fc.property(id, (id) => {
      const xml = `<request><service_request_id>${id}</service_request_id><service_code>${id}</service_code></request>`;
      const bare = /^\d+$/.test(id) ? id : JSON.stringify(id);
      const json = `{"service_request_id":${bare},"service_code":${bare}}`;
      for (const text of [xml, json]) {
        expect(readOrRefuse(text)).toMatchObject({ requests: [{ sourceRequestId: id, serviceCode: id }] });
      }
    }),
  );
});

it('says the same of a request in XML and in JSON', () => {
  const word = fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,20}$/);
  const members = fc.record({
    service_request_id: fc.stringMatching(/^[1-9][0-9]{0,9}$/),
    service_code: fc.stringMatching(/^[A-Z0-9]{1,8}$/),
    service_name: word,
    description: word,
    address: word,
    status: fc.constantFrom('open', 'closed', 'investigating', 'fixed'),
    status_notes: fc.oneof(word, fc.constant('')),
    requested_datetime: fc.constantFrom('2026-11-02T08:15:00Z', '2026-11-02T08:15:00-08:00'),
    updated_datetime: fc.constantFrom('2026-11-03T08:15:00Z', ''),
    lat: fc.constantFrom('53.0166', ''),
    long: fc.constant('-1.7312'),
  });
  fc.assert(
    fc.property(members, (request) => {
      const elements = Object.entries(request).map(([name, value]) =>
        value ? `<${name}>${value}</${name}>` : `<${name}/>`,
      );
      const xml = `<service_requests><request>${elements.join('\n')}</request></service_requests>`;
      const nulled = Object.entries(request).map(([name, value]) => [name, value || null]);
      expect(readOrRefuse(xml)).toEqual(readOrRefuse(JSON.stringify([Object.fromEntries(nulled)])));
    }),
  );
});
