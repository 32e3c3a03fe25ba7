import { expect, it } from 'vitest';
import { ourPayload } from '../test/payloads.js';
import { Open311FileError } from './errors.js';
import { readOpen311 } from './read-open311.js';

const options = { source: 'open311.example', now: new Date('2026-11-20T12:00:00Z') };

/** The reason a text is refused with, and where. */
function refusal(text: string): string {
  try {
    readOpen311(text, options);
  } catch (error) {
    if (error instanceof Open311FileError) return error.message;
    throw error;
  }
  return 'it was read';
}

it.each([
  [
    'a tag is closed by another',
    '<services>\n  <service>\n  </services>',
    '3:13: This is not well-formed XML: unexpected close tag',
  ],
  ['the file is cut', '<services>\n  <service>', '2:11: This is not well-formed XML: unclosed tag: service'],
  [
    'an ampersand stands bare',
    '<services>\n<a>Fish & chips</a></services>',
    '2:9: An & stands alone; XML wants &amp; here',
  ],
  [
    'an entity is not known',
    '<services>\n\n<a>&nosuch;</a></services>',
    '3:11: This is not well-formed XML: undefined entity',
  ],
  [
    'there are two roots',
    '<services/>\n<services/>',
    '2:10: This is not well-formed XML: documents may contain only one root',
  ],
])('says where XML is broken when %s', (_, xml, reason) => {
  expect(refusal(xml)).toBe(reason);
});

it.each([
  [
    'a comma is missing',
    '[\n  {"service_code": "1"\n   "service_name": "Bin"}\n]',
    '3:4: This is not JSON: something else stands where "," or "}" should be',
  ],
  [
    'a comma is too many',
    '[\n  {"service_code": "1"},\n]',
    '3:1: This is not JSON: something else stands where a value should be',
  ],
  [
    'the file is cut',
    '[\n  {"service_code": "1"',
    '2:23: This is not JSON: the file ends where "," or "}" should be',
  ],
  [
    'a name has no quotes',
    '[\n  {service_code: "1"}]',
    '2:4: This is not JSON: something else stands where a member name in double quotes should be',
  ],
  [
    'a string holds a tab',
    '[{"service_name": "a\tb"}]',
    '1:19: This is not JSON: a string holds a character or an escape that JSON does not allow',
  ],
  [
    'something follows',
    '[]\n]',
    '2:1: This is not JSON: something else stands where the end of the file should be',
  ],
])('says where JSON is broken when %s', (_, json, reason) => {
  expect(refusal(json)).toBe(reason);
});

it.each([
  [
    'a service without a code',
    '<services>\n<service>\n<service_name>Bin</service_name></service></services>',
    '2:1: A service has no service_code',
  ],
  [
    'a code that is too long',
    `[{"service_name": "Bin",\n"service_code": "${'9'.repeat(101)}"}]`,
    '2:1: service_code must be readable and have at most 100 characters',
  ],
  [
    'a question without a code',
    '{"service_code":"A",\n"attributes":[\n{"description":"?"}]}',
    '3:1: An attribute has no code',
  ],
  [
    'a request dated in words',
    '[{"service_request_id":1,"service_code":2,\n  "requested_datetime":"last week"}]',
    '2:3: requested_datetime is no date and time; 2026-11-20T09:30:00+00:00 is one',
  ],
  [
    'the 31st of June',
    '[{"service_request_id":1,"service_code":2,\n  "requested_datetime":"2026-06-31T10:00:00Z"}]',
    '2:3: requested_datetime is no date and time; 2026-11-20T09:30:00+00:00 is one',
  ],
  [
    'a date that may be two',
    '[{"service_request_id":1,"service_code":2,\n  "requested_datetime":"04/05/2026 10:00"}]',
    '2:3: requested_datetime is no date and time; 2026-11-20T09:30:00+00:00 is one',
  ],
])('refuses %s, and says where', (_, text, reason) => {
  expect(refusal(text)).toBe(reason);
});

it.each([
  ['an empty file', ' \n', '1:1: The file is empty'],
  ['a file of words', 'Please find attached', '1:1: The file is neither XML nor JSON'],
  [
    'a web page',
    '<!DOCTYPE html>\n<html><body>Sorry</body></html>',
    '1:1: This is a web page, not an Open311 document. The endpoint may have answered with an error',
  ],
  [
    'another XML document',
    '<rss><channel/></rss>',
    '1:1: This <rss> is no Open311 document: services, service_definition or service_requests is expected',
  ],
  [
    'another JSON document',
    '{"hello": "world"}',
    '1:1: This is no Open311 document: services, service_definition or service_requests is expected',
  ],
  [
    'an error in JSON',
    '[{"code": 404, "description": "No such jurisdiction"}]',
    '1:1: The endpoint answered with an error: 404 No such jurisdiction',
  ],
  [
    'an error in an object',
    '{"errors": [{"code": 403, "description": "<b>Key</b> needed"}]}',
    '1:2: The endpoint answered with an error: 403 Key needed',
  ],
  [
    'an error after HTTP headers',
    ourPayload('error-with-headers.xml'),
    '5:1: The endpoint answered with an error: 400 jurisdiction_id is missing',
  ],
  [
    'updates by one root name',
    '<service_request_updates/>',
    '1:1: This is a list of updates. Import the service requests they belong to; each brings how it stands now',
  ],
  [
    'updates by the other',
    '{"request_updates": []}',
    '1:2: This is a list of updates. Import the service requests they belong to; each brings how it stands now',
  ],
  [
    'two definitions',
    '[{"service_code":"A","attributes":[]},{"service_code":"B","attributes":[]}]',
    '1:1: One service_definition is expected and 2 are here',
  ],
  ['nesting without end', '['.repeat(100_000), '1:41: Values are nested too deeply'],
])('refuses %s, and says what it is', (_, text, reason) => {
  expect(refusal(text)).toBe(reason);
});

it('refuses more requests than one import takes', () => {
  const many = Array.from({ length: 10_001 }, (_, id) => ({ service_request_id: id, service_code: 'A' }));
  expect(refusal(JSON.stringify(many))).toBe(
    'An import takes 10000 entries and the file has 10001; split it',
  );
});
