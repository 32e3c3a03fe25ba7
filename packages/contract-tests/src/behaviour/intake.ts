import { describe, expect, it } from 'vitest';
import { type Council } from '../council-under-test.js';

const pothole = {
  serviceCode: 'test-pothole',
  description: 'Deep hole in the nearside lane',
  location: { addressText: 'Outside 14 Mill Lane, Ashbourne', point: { lat: 53.0166, long: -1.7312 } },
  answers: { size: 'larger', depth: '12.5', where: ['cycle', 'lane'] },
};

/** How many days from Monday to Friday lie behind `start`, up to and with `end`. */
function weekdaysBetween(start: string, end: string): number {
  let count = 0;
  const day = new Date(`${start.slice(0, 10)}T00:00:00Z`);
  while (day < new Date(end)) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() % 6 > 0) count++;
  }
  return count;
}

/** Reporting something, and what is wrong with a report. */
export function intake(council: () => Council): void {
  describe('reporting something', () => {
    it('is answered with the request, its reference and the promise', async () => {
      const {
        data: request,
        headers,
        status,
      } = await council().resident.requests.create(pothole).withResponse();
      expect(status).toBe(201);
      expect(request).toMatchObject({
        serviceCode: 'test-pothole',
        serviceName: 'Pothole of a test',
        description: pothole.description,
        location: pothole.location,
        channel: 'web',
        supplier: 'Peak Roads Ltd',
        status: 'submitted',
        state: 'open',
        phase: 1,
        outcome: null,
        promise: { text: 'We inspect within 5 working days', reason: null, overdue: false },
        updatedAt: request.submittedAt,
        closedAt: null,
        lastSeq: 1,
        isDemonstration: false,
      });
      // How many of them are bank holidays depends on the day of the test; four in a row are the most there are.
      const days = weekdaysBetween(request.submittedAt, request.promise?.expectedOn ?? '');
      expect(days).toBeGreaterThanOrEqual(5);
      expect(days).toBeLessThanOrEqual(9);
      expect(headers.get('location')).toMatch(new RegExp(`/requests/${request.id}$`));
      expect(headers.get('etag')).toBeTruthy();
    });

    it('keeps each answer with its question, in the order they are put and in words', async () => {
      const { answers } = await council().resident.requests.create(pothole);
      expect(answers).toEqual([
        { code: 'size', prompt: 'How big is it?', text: 'Larger than a dinner plate' },
        { code: 'depth', prompt: 'How deep is it, in centimetres?', text: '12.5' },
        { code: 'where', prompt: 'Which part of the road is it in?', text: 'A traffic lane, A cycle lane' },
      ]);
    });

    it('starts the timeline', async () => {
      const { id, submittedAt } = await council().report();
      expect(await council().timeline(id)).toMatchObject([
        {
          requestId: id,
          seq: 1,
          type: 'submitted',
          status: 'submitted',
          occurredAt: submittedAt,
          isLate: false,
          actor: { kind: 'resident' },
        },
      ]);
    });

    it('takes a blank description for none', async () => {
      expect(await council().report({ description: '  \n ' })).toMatchObject({ description: null });
    });
  });

  describe('a report with a mistake', () => {
    it('names every member to mend at once', async () => {
      const { status, problem } = await council().call('POST', '/requests', {
        serviceCode: 'test-pothole',
        answers: { size: 'larger', where: ['roof'] },
      });
      expect([status, problem.type]).toEqual([400, 'urn:councilkit:problem:invalid-request']);
      expect(problem.errors?.map(({ pointer }) => pointer)).toEqual([
        '/location',
        '/answers/depth',
        '/answers/where',
      ]);
      for (const { detail } of problem.errors ?? []) expect(detail).not.toBe('');
    });

    it.each<[string, unknown, string]>([
      ['no service', {}, '/serviceCode'],
      ['a service nobody offers', { ...pothole, serviceCode: 'unicorn' }, '/serviceCode'],
      ['a missing answer', { ...pothole, answers: {} }, '/answers/size'],
      ['a blank answer', { ...pothole, answers: { size: ' ' } }, '/answers/size'],
      ['an option nobody offers', { ...pothole, answers: { size: 'vast' } }, '/answers/size'],
      ['words for a number', { ...pothole, answers: { size: 'larger', depth: 'deep' } }, '/answers/depth'],
      [
        'a date that never was',
        { ...pothole, answers: { size: 'plate', since: '2026-02-30' } },
        '/answers/since',
      ],
      [
        'two answers to one question',
        { ...pothole, answers: { size: ['plate', 'larger'] } },
        '/answers/size',
      ],
      ['one answer for a list', { ...pothole, answers: { size: 'plate', where: 'lane' } }, '/answers/where'],
      ['an answer nobody is asked', { ...pothole, answers: { size: 'plate', depth: '3' } }, '/answers/depth'],
      ['an answer to a notice', { ...pothole, answers: { size: 'plate', danger: 'yes' } }, '/answers/danger'],
      [
        'an answer without its question',
        { ...pothole, answers: { size: 'plate', 'a/b': 'red' } },
        '/answers/a~1b',
      ],
      ['an answer that is a number', { ...pothole, answers: { size: 5 } }, '/answers/size'],
      ['an endless answer', { ...pothole, answers: { size: 'x'.repeat(5000) } }, '/answers/size'],
      ['an endless description', { ...pothole, description: 'x'.repeat(5000) }, '/description'],
      [
        'a latitude beyond the pole',
        { ...pothole, location: { point: { lat: 91, long: 0 } } },
        '/location/point/lat',
      ],
      [
        'a longitude that is text',
        { ...pothole, location: { point: { lat: 53, long: '-1' } } },
        '/location/point/long',
      ],
      ['half a point', { ...pothole, location: { point: { lat: 53 } } }, '/location/point/long'],
      ['a place without a place', { ...pothole, location: {} }, '/location'],
      ['a blank address', { ...pothole, location: { addressText: '  ' } }, '/location/addressText'],
      ['a member nobody knows', { ...pothole, urgent: true }, '/urgent'],
      ['a channel nobody uses', { ...pothole, channel: 'pigeon' }, '/channel'],
      ['no e-mail address', { ...pothole, contact: { email: 'sam at example' } }, '/contact/email'],
      ['no telephone number', { ...pothole, contact: { phone: 'ring me' } }, '/contact/phone'],
      ['nobody to write to', { serviceCode: 'test-tree', contact: { name: 'Sam Okafor' } }, '/contact'],
      [
        'a place where none is asked for',
        { serviceCode: 'test-tree', contact: { phone: '01632 960001' }, location: { addressText: 'x' } },
        '/location',
      ],
      [
        'contact details where none are asked for',
        { serviceCode: 'test-bin', contact: { phone: '01632 960001' } },
        '/contact',
      ],
      ['a list in place of an object', [], ''],
    ])('is refused and says where: %s', async (_, body, pointer) => {
      const { status, problem } = await council().call('POST', '/requests', body);
      expect([status, problem.type]).toEqual([400, 'urn:councilkit:problem:invalid-request']);
      expect(problem.errors?.map((error) => error.pointer)).toEqual([pointer]);
    });

    it('is not the caller’s when the service is paused: a rule forbids it', async () => {
      const { status, problem } = await council().call('POST', '/requests', { serviceCode: 'test-paused' });
      expect([status, problem.type]).toEqual([422, 'urn:councilkit:problem:rule-broken']);
      expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(['/serviceCode']);
    });

    it.each<[string, string, Record<string, string>, number, string]>([
      ['JSON that breaks off', '{"serviceCode":', {}, 400, 'malformed-json'],
      [
        'a form',
        'a=b',
        { 'content-type': 'application/x-www-form-urlencoded' },
        415,
        'unsupported-media-type',
      ],
      ['a body over 1 MB', JSON.stringify({ description: 'x'.repeat(1024 * 1024) }), {}, 413, 'too-large'],
    ])('is told apart from what cannot be read: %s', async (_, body, headers, status, slug) => {
      const answer = await council().call('POST', '/requests', body, headers);
      expect([answer.status, answer.problem.type]).toEqual([status, `urn:councilkit:problem:${slug}`]);
    });
  });
}
