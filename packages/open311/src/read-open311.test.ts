import { describe, expect, it } from 'vitest';
import { contractFaults } from '../test/contract.js';
import { ourPayload } from '../test/payloads.js';
import { readOpen311 } from './read-open311.js';

const options = { source: 'open311.example', now: new Date('2026-11-20T12:00:00Z') };

/** A list, read; a definition is a mistake of the test. */
function readList(text: string) {
  const reading = readOpen311(text, options);
  if (reading.kind === 'serviceDefinition') throw new Error('This is a definition');
  return {
    services: [],
    requests: [],
    ...reading.import,
    warnings: reading.warnings.map(({ message }) => message),
  };
}

function readQuestions(text: string) {
  const reading = readOpen311(text, options);
  if (reading.kind !== 'serviceDefinition') throw new Error('This is a list');
  return { ...reading.definition, warnings: reading.warnings.map(({ message }) => message) };
}

/** One request with the given members, as XML. */
const request = (members: Record<string, string>) => {
  const all = {
    service_request_id: '1',
    service_code: 'BIN',
    service_name: 'Bin',
    status: 'open',
    ...members,
  };
  const xml = Object.entries({ requested_datetime: '2026-11-02T08:00:00Z', ...all })
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('');
  return `<service_requests><request>${xml}</request></service_requests>`;
};

describe('a list of services', () => {
  it('keeps a code that looks like a number as it is written, zeros and all', () => {
    expect(readList(ourPayload('services.xml')).services.map(({ code }) => code)).toEqual(['007', 'LAMP']);
    expect(readList(ourPayload('services.json')).services.map(({ code }) => code)).toEqual([
      '007',
      '12345678901234567890',
    ]);
  });

  it('reads HTML in names and descriptions as a person would', () => {
    const [bin] = readList(ourPayload('services.xml')).services;
    expect(bin).toMatchObject({
      name: 'Bin & bench',
      description: 'Full or broken bins.\n\nWe visit in turn.',
      group: 'Streets & parks',
      keywords: ['litter', 'bin', 'seat'],
    });
  });

  it('takes what Open311 does not say from how Open311 works', () => {
    const [, lamp] = readList(ourPayload('services.xml')).services;
    expect(lamp).toMatchObject({
      description: '',
      location: 'required',
      contact: 'optional',
      phase: 'live',
      promise: null,
      supplier: null,
      emergencyNotice: null,
    });
    expect(lamp).not.toHaveProperty('questions');
  });

  it('keeps the first of several groups, and says so', () => {
    const { services, warnings } = readList(ourPayload('services.xml'));
    expect(services[1]?.group).toBe('Lighting');
    expect(warnings).toContain('A service is in several groups; the first is kept');
  });

  it('reads JSON in an object, keywords as a list and a name in a list of one', () => {
    const { services } = readList(ourPayload('services.json'));
    expect(services[0]).toMatchObject({ keywords: ['litter', 'bin'], group: '' });
    expect(services[1]?.name).toBe('Lamp');
  });

  it('is found beside what else an endpoint puts in its answer', () => {
    const beside =
      '{"error": null, "description": "Our services", "services": [{"service_code": "A", "service_name": "A"}]}';
    expect(readList(beside).services).toHaveLength(1);
  });

  it('says which members were left out', () => {
    expect(readList(ourPayload('services.json')).warnings).toEqual([
      'icon has no place in the contract and is left out',
    ]);
  });

  it('keeps the last of two services with one code', () => {
    const { services, warnings } = readList(
      '[{"service_code":"A","service_name":"Old"},{"service_code":"A","service_name":"New"}]',
    );
    expect(services.map(({ name }) => name)).toEqual(['New']);
    expect(warnings).toEqual(['An entry comes twice; the last is kept']);
  });

  it('cuts what is longer than the contract takes, and says so', () => {
    const { services, warnings } = readList(
      JSON.stringify([{ service_code: 'A', service_name: 'A', description: '🌳'.repeat(4000) }]),
    );
    expect(services[0]?.description).toMatch(/^🌳+…$/u);
    expect(warnings).toEqual(['description is longer than 4000 characters and is cut']);
  });
});

describe('a service definition', () => {
  it('puts questions in their order, which need not start at 1', () => {
    const { code, questions } = readQuestions(ourPayload('definition.xml'));
    expect(code).toBe('007');
    expect(questions.map(({ code, order }) => [code, order])).toEqual([
      ['FULL', 3],
      ['NOTE', 9],
    ]);
  });

  it('reads what takes no answer as a notice, which cannot be required and offers nothing', () => {
    expect(readQuestions(ourPayload('definition.xml')).questions[1]).toEqual({
      code: 'NOTE',
      prompt: 'We empty bins every week.',
      datatype: 'text',
      isNotice: true,
      required: false,
      order: 9,
    });
  });

  it('reads a list with its options and its hint', () => {
    expect(readQuestions(ourPayload('definition.xml')).questions[0]).toEqual({
      code: 'FULL',
      prompt: 'Is it full?',
      hint: 'Choose one',
      datatype: 'singlevaluelist',
      required: true,
      order: 3,
      options: [
        { key: '1', name: 'Yes' },
        { key: '0', name: 'No' },
      ],
    });
  });

  it('reads attributes that stand loose, and leaves out what a system fills in', () => {
    const { questions, warnings } = readQuestions(ourPayload('definition-loose.xml'));
    expect(questions.map(({ code }) => code)).toEqual(['SINCE', 'COLUMN']);
    expect(warnings.join()).toContain('filled in by a system');
  });

  it.each([
    ['a list without values', '"datatype":"singlevaluelist","values":[]', 'string'],
    ['a datatype Open311 does not have', '"datatype":"boolean"', 'string'],
    ['values without a list', '"datatype":"text","values":[{"key":"1","name":"One"}]', 'singlevaluelist'],
    ['options that are only words', '"datatype":"multivaluelist","values":["Red","Blue"]', 'multivaluelist'],
  ])('can be answered where an endpoint gives %s', (_, members, datatype) => {
    const { questions } = readQuestions(
      `{"service_code":"A","attributes":[{"code":"Q","description":"?",${members}}]}`,
    );
    expect(questions[0]?.datatype).toBe(datatype);
    expect(Boolean(questions[0]?.options?.length)).toBe(datatype.endsWith('list'));
  });
});

describe('a list of requests', () => {
  it('brings each request with the event that says how it stands', () => {
    const [first] = readList(ourPayload('requests.xml')).requests;
    expect(first).toEqual({
      sourceRequestId: '0042',
      serviceCode: '007',
      serviceName: 'Bin',
      location: { point: { lat: 53.0166, long: -1.7312 }, addressText: 'Mill Lane' },
      channel: 'thirdParty',
      supplier: 'Parks, Cleansing',
      expectedOn: '2026-11-04',
      submittedAt: '2026-11-02T08:15:00+00:00',
      events: [
        {
          status: 'closed',
          outcome: 'unspecified',
          publicText: 'Bin emptied.',
          occurredAt: '2026-11-03T16:40:00+00:00',
          actor: { kind: 'council', name: 'Parks, Cleansing' },
        },
      ],
    });
  });

  it('leaves an open request without a note as it was submitted', () => {
    expect(readList(ourPayload('requests.xml')).requests[1]).not.toHaveProperty('events');
  });

  it("reads a time without an offset in the council's time zone, and says so", () => {
    const { requests, warnings } = readList(ourPayload('requests.xml'));
    expect(requests[1]?.submittedAt).toBe('2026-07-02T08:15:00+01:00');
    expect(warnings).toContain('requested_datetime has no offset; the time zone Europe/London is taken');
  });

  it('says once what it left out of many', () => {
    const { warnings } = readOpen311(ourPayload('requests.xml'), options);
    expect(warnings.filter(({ message }) => message.startsWith('media_url'))).toEqual([
      { message: 'media_url has no place in the contract and is left out', line: 18, column: 5, times: 2 },
    ]);
  });

  it('reads JSON as converters make it, with numbers for ids and text for numbers', () => {
    const [first, second] = readList(ourPayload('requests.json')).requests;
    expect(first).toMatchObject({
      sourceRequestId: '638344',
      serviceCode: 'Street lighting',
      serviceName: 'Street lighting',
      description: 'Dark & wet',
      supplier: 'Lights team',
      location: { point: { lat: 53.0166, long: -1.7312 } },
      submittedAt: '2026-11-02T08:15:00-05:00',
      events: [{ status: 'inProgress', occurredAt: '2026-11-03T16:00:00Z' }],
    });
    expect(second).toMatchObject({ sourceRequestId: '5f0c', submittedAt: '2026-11-02T08:15:00+00:00' });
  });

  it('keeps a status nobody knows as it is, and says that it changes no state', () => {
    const { requests, warnings } = readList(ourPayload('requests.json'));
    expect(requests[1]?.events).toMatchObject([{ status: 'Awaiting Parts' }]);
    expect(warnings.join()).toContain('The status "Awaiting Parts" is not known');
  });

  it('reads one request that was asked for, in XML and in JSON', () => {
    expect(
      readList('<request><service_request_id>9</service_request_id><service_code>A</service_code></request>')
        .requests,
    ).toHaveLength(1);
    expect(readList('[{"service_request_id":9,"service_code":"A"}]').requests[0]?.sourceRequestId).toBe('9');
    expect(readList('{"service_request_id":9,"service_code":"A"}').requests).toHaveLength(1);
  });

  it('never takes a bare "closed" for "fixed", and gives residents a sentence', () => {
    const [event] = readList(request({ status: 'Closed' })).requests[0]?.events ?? [];
    expect(event).toMatchObject({
      status: 'closed',
      outcome: 'unspecified',
      publicText: 'Closed. No reason was given.',
    });
  });

  it('closes a request in the moment it was made, where an endpoint says so', () => {
    const made = '2026-11-02T08:00:00Z';
    const { requests, warnings } = readList(request({ status: 'fixed', updated_datetime: made }));
    expect(requests[0]?.events).toMatchObject([{ status: 'closed', outcome: 'fixed', occurredAt: made }]);
    expect(warnings).toEqual([]);
  });

  it('keeps a note on an open request, which changes no status', () => {
    const [event] = readList(request({ status_notes: 'A crew has been told.' })).requests[0]?.events ?? [];
    expect(event?.publicText).toBe('A crew has been told.');
    expect(event).not.toHaveProperty('status');
  });

  it('never dates an event before its request, where it would move nothing', () => {
    const { requests, warnings } = readList(
      request({ status: 'fixed', updated_datetime: '2026-11-01T08:00:00Z' }),
    );
    expect(requests[0]?.events?.[0]?.occurredAt).toBe('2026-11-02T08:00:00Z');
    expect(warnings.join()).toContain('updated_datetime is before requested_datetime');
  });

  it('gives a request without a date the time of reading, and says so', () => {
    const { requests, warnings } = readList(request({ requested_datetime: '' }));
    expect(requests[0]?.submittedAt).toBe('2026-11-20T12:00:00.000Z');
    expect(warnings).toContain('A request has no requested_datetime; the time of reading is taken');
  });

  it('keeps a date in the future, and says so', () => {
    expect(readList(request({ requested_datetime: '2026-11-20T12:04:00Z' })).warnings).toEqual([]);
    expect(readList(request({ requested_datetime: '2026-11-20T12:06:00Z' })).warnings).toEqual([
      'A request is dated in the future; it is kept',
    ]);
  });

  it('leaves out a place that is not on earth, and says so', () => {
    const { requests, warnings } = readList(request({ lat: '531.2', long: '-1.7' }));
    expect(requests[0]).not.toHaveProperty('location');
    expect(warnings).toContain('lat and long are no place on earth and are left out');
  });

  it('leaves out a request that has no number yet, and says so', () => {
    const { requests, warnings } = readList(request({ service_request_id: '', token: '12345' }));
    expect(requests).toEqual([]);
    expect(warnings).toContain('A request has no service_request_id and is left out');
  });

  it('never repeats in a warning what a person wrote', () => {
    const secret = 'Jo Bloggs, 01632 960123';
    const { warnings } = readList(request({ phone: secret, lat: secret, expected_datetime: secret }));
    expect(warnings.length).toBeGreaterThan(2);
    expect(warnings.join()).not.toContain('Bloggs');
  });
});

it.each(['services.xml', 'services.json', 'requests.xml', 'requests.json'])(
  'makes of %s what the contract accepts',
  (name) => {
    const reading = readOpen311(ourPayload(name), options);
    expect(reading.kind === 'serviceDefinition' || contractFaults(reading.import)).toEqual([]);
  },
);
