import { describe, expect, it } from 'vitest';
import { contractFaults } from '../test/contract.js';
import { areRecordedPresent, recordedPayload } from '../test/payloads.js';
import { readOpen311 } from './read-open311.js';
import { withQuestions } from './service-definition.js';

const options = { source: 'open311.recorded', now: new Date('2026-11-20T12:00:00Z') };
const ABSENT =
  'payloads recorded at real endpoints are not here (no ../shared/vectors beside the repository); ' +
  'our own with the same habits are read in read-open311.test.ts';

function readList(name: string) {
  const reading = readOpen311(recordedPayload(name), options);
  if (reading.kind === 'serviceDefinition') throw new Error(`${name} is a definition`);
  expect(contractFaults(reading.import)).toEqual([]);
  return { services: [], requests: [], ...reading.import };
}

function readDefinition(name: string) {
  const reading = readOpen311(recordedPayload(name), options);
  if (reading.kind !== 'serviceDefinition') throw new Error(`${name} is a list`);
  return reading.definition;
}

if (areRecordedPresent) {
  describe('Washington DC', () => {
    it('has 86 services, without HTML', () => {
      const { services } = readList('washington-dc/services.xml');
      expect(services).toHaveLength(86);
      expect(new Set(services.map(({ code }) => code)).size).toBe(86);
      expect(services.filter(({ description }) => /<br>|&\w+;/.test(description))).toEqual([]);
      expect(services.map(({ group }) => group)).toContain('Toa - Street & Bridge Maintenance');
    });

    it('asks four questions about a pothole and then says two things', () => {
      const { code, questions } = readDefinition('washington-dc/service-S0301.xml');
      expect(code).toBe('S0301');
      expect(questions.map(({ code, order, isNotice = false }) => [code, order, isNotice])).toEqual([
        ['WHISPOLO', 1, false],
        ['WHMAISAL', 2, false],
        ['ISITHAZA', 3, false],
        ['WATHPRDA', 4, false],
        ['NOTE001', 8, true],
        ['DSITR001', 9, true],
      ]);
      expect(questions.map(({ options = [] }) => options.length)).toEqual([2, 6, 3, 2, 0, 0]);
    });

    it('gives its pothole service those questions, as the contract has them', () => {
      const service = readList('washington-dc/services.xml').services.find(({ code }) => code === 'S0301');
      const definition = readDefinition('washington-dc/service-S0301.xml');
      const services = service ? [withQuestions(service, definition)] : [];
      expect(services[0]?.questions).toHaveLength(6);
      expect(contractFaults({ source: 'open311.recorded', services })).toEqual([]);
    });

    it('says where it is in a discovery document, which holds nothing to import', () => {
      expect(() => readOpen311(recordedPayload('washington-dc/discovery.xml'), options)).toThrow(
        /^2:1: .*discovery/,
      );
    });
  });

  describe('San Francisco', () => {
    it('has 36 services, whose codes keep their zeros', () => {
      const { services } = readList('san-francisco/services.xml');
      expect(services).toHaveLength(36);
      expect(services[0]).toMatchObject({ code: '001', group: 'Litter Receptacles', keywords: [] });
    });

    it('defines a service with its attribute loose', () => {
      const { code, questions } = readDefinition('san-francisco/service_definition.xml');
      expect(code).toBe('DMV66');
      expect(questions).toMatchObject([
        { code: 'WHISHETN', required: true, options: [{ key: '123' }, { key: '124' }] },
      ]);
    });

    it('has one closed request and one open', () => {
      const { requests } = readList('san-francisco/service_requests.xml');
      expect(requests).toMatchObject([
        {
          sourceRequestId: '638344',
          serviceCode: '006',
          expectedOn: '2010-04-15',
          submittedAt: '2010-04-14T06:37:38-08:00',
          events: [{ status: 'closed', outcome: 'unspecified', publicText: 'Duplicate request.' }],
        },
        { sourceRequestId: '638349' },
      ]);
      expect(requests[1]).not.toHaveProperty('events');
    });

    it('gives the one request that is asked for', () => {
      expect(readList('san-francisco/get_service_request.xml').requests).toHaveLength(1);
    });

    it('may have nothing to give', () => {
      expect(readList('san-francisco/service_requests_empty.xml').requests).toEqual([]);
    });

    it.each([
      ['403.xml', '4:1: The endpoint answered with an error: Invalid api_key received'],
      [
        'get_service_request_not_found.xml',
        '2:1: The endpoint answered with an error: 404 Service request not found',
      ],
      ['post_service_request.xml', '3:2: A request has no service_code.'],
      ['request_id_from_token.xml', '3:2: A request has no service_code.'],
    ])('answers in %s with nothing to import', (name, reason) => {
      expect(() => readOpen311(recordedPayload(`san-francisco/${name}`), options)).toThrow(reason);
    });
  });

  describe('Chicago', () => {
    it('has three services in bare JSON', () => {
      expect(readList('chicago/service_list.json').services.map(({ code }) => code)).toEqual([
        '001',
        '002',
        '003',
      ]);
    });

    it('has two open requests, one with a note', () => {
      expect(readList('chicago/service_requests.json').requests).toMatchObject([
        { sourceRequestId: '14-01100669', supplier: 'Division of Electrical Operations CDOT' },
        {
          sourceRequestId: '14-01100627',
          events: [{ publicText: 'Locked', occurredAt: '2014-07-12T11:08:20-05:00' }],
        },
      ]);
    });
  });
} else {
  it(ABSENT, () => {
    process.stderr.write(`${ABSENT}\n`);
    expect(areRecordedPresent).toBe(false);
  });
}
