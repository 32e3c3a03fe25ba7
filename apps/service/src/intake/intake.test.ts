import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApp, type RunningApp } from '../../test/running-app.js';
import { readReference } from '../requests/reference.js';
import { loadCatalogue } from '../services/store.js';
import { litter } from '../../test/services.js';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
});
afterAll(() => app.stop());

const pothole = {
  serviceCode: 'pothole',
  description: 'Deep hole in the nearside lane',
  location: { addressText: 'Outside 14 Mill Lane, Ashbourne', point: { lat: 53.0166, long: -1.7312 } },
  answers: { size: 'larger', depth: '12.5', where: ['cycle', 'lane'] },
};
/** What each member of the body is blamed for. */
const faults = async (body: unknown) => {
  const { status, problem } = await app.call('POST', '/requests', body);
  return { status, type: problem.type, errors: problem.errors };
};
const invalid = (...errors: { pointer: string; detail: string }[]) => ({
  status: 400,
  type: 'urn:councilkit:problem:invalid-request',
  errors,
});

describe('reporting something', () => {
  it('is answered with the request, its reference and the promise', async () => {
    const { data: request, headers } = await app.resident.requests.create(pothole).withResponse();
    expect(request).toMatchObject({
      serviceCode: 'pothole',
      serviceName: 'Pothole',
      description: 'Deep hole in the nearside lane',
      location: pothole.location,
      channel: 'web',
      supplier: 'Highways team',
      status: 'submitted',
      state: 'open',
      phase: 1,
      outcome: null,
      promise: {
        expectedOn: '2026-11-30',
        text: 'We inspect within 5 working days',
        reason: null,
        overdue: false,
      },
      submittedAt: '2026-11-23T10:00:00.000Z',
      closedAt: null,
      lastSeq: 1,
      isDemonstration: false,
    });
    expect(readReference(request.reference)).toBe(request.reference);
    expect(headers.get('location')).toBe(`/v1/requests/${request.id}`);
  });

  it('keeps each answer with its question, in the order they are put and in words', async () => {
    const { answers } = await app.resident.requests.create(pothole);
    expect(answers).toEqual([
      { code: 'size', prompt: 'How big is the pothole?', text: 'Larger than a dinner plate' },
      { code: 'depth', prompt: 'How deep is it, in centimetres?', text: '12.5' },
      { code: 'where', prompt: 'Which part of the road is it in?', text: 'A traffic lane, A cycle lane' },
    ]);
  });

  it('starts the timeline', async () => {
    const { id } = await app.report();
    expect((await app.call('GET', `/requests/${id}/events`)).json).toMatchObject({
      data: [{ seq: 1, type: 'submitted', status: 'submitted', actor: { kind: 'resident' }, isLate: false }],
      nextAfter: null,
    });
  });

  it('can be read at once by its id and by its reference, however that is written', async () => {
    const request = await app.report();
    expect(await app.resident.requests.get(request.id)).toEqual(request);
    expect(await app.resident.requests.get(request.reference.toLowerCase().replace('-', ' '))).toEqual(
      request,
    );
  });

  it('treats a blank description as none', async () => {
    expect(await app.report({ description: '  \n ' })).toMatchObject({ description: null });
  });
});

describe('a report that lacks something', () => {
  it('names every member to mend at once', async () => {
    expect(await faults({ serviceCode: 'pothole', answers: { size: 'larger', where: ['roof'] } })).toEqual(
      invalid(
        { pointer: '/location', detail: 'Say where it is' },
        { pointer: '/answers/depth', detail: 'Answer “How deep is it, in centimetres?”' },
        {
          pointer: '/answers/where',
          detail: 'Choose from the options of “Which part of the road is it in?”',
        },
      ),
    );
  });

  it.each([
    ['no service', {}, '/serviceCode', 'Service code is missing'],
    [
      'a service nobody offers',
      { ...pothole, serviceCode: 'unicorn' },
      '/serviceCode',
      'No service has this code',
    ],
    ['a missing answer', { ...pothole, answers: {} }, '/answers/size', 'Answer “How big is the pothole?”'],
    [
      'a blank answer',
      { ...pothole, answers: { size: ' ' } },
      '/answers/size',
      'Answer “How big is the pothole?”',
    ],
    [
      'an option nobody offers',
      { ...pothole, answers: { size: 'vast' } },
      '/answers/size',
      'Choose from the options of “How big is the pothole?”',
    ],
    [
      'words where a number belongs',
      { ...pothole, answers: { size: 'larger', depth: 'deep' } },
      '/answers/depth',
      'Answer “How deep is it, in centimetres?” with a number',
    ],
    [
      'a date that never was',
      { ...pothole, answers: { size: 'plate', since: '2026-02-30' } },
      '/answers/since',
      'Answer “Since when?” with a date, such as 2026-11-23',
    ],
    [
      'two answers to a question that takes one',
      { ...pothole, answers: { size: ['plate', 'larger'] } },
      '/answers/size',
      'Give one answer to “How big is the pothole?”',
    ],
    [
      'one answer to a question that takes several',
      { ...pothole, answers: { size: 'plate', where: 'lane' } },
      '/answers/where',
      'Give a list of options for “Which part of the road is it in?”',
    ],
    [
      'an answer to a question that is not asked',
      { ...pothole, answers: { size: 'plate', depth: '3' } },
      '/answers/depth',
      '“How deep is it, in centimetres?” is not asked with these answers, so leave it out',
    ],
    [
      'an answer to a notice',
      { ...pothole, answers: { size: 'plate', danger: 'yes' } },
      '/answers/danger',
      'This only tells something and takes no answer',
    ],
    [
      'an answer nobody asked for',
      { ...pothole, answers: { size: 'plate', 'colour/shade': 'red' } },
      '/answers/colour~1shade',
      'This service has no question with this code',
    ],
    [
      'an answer that is a number',
      { ...pothole, answers: { size: 5 } },
      '/answers/size',
      'Size must be text or a list',
    ],
    [
      'an answer of 5,000 characters',
      { ...pothole, answers: { size: 'x'.repeat(5000) } },
      '/answers/size',
      'Size must be 4,000 characters or fewer',
    ],
    [
      '5,000 characters of description',
      { ...pothole, description: 'x'.repeat(5000) },
      '/description',
      'Description must be 4,000 characters or fewer',
    ],
    [
      'a latitude beyond the pole',
      { ...pothole, location: { point: { lat: 91, long: 0 } } },
      '/location/point/lat',
      'Latitude must be between -90 and 90',
    ],
    [
      'a longitude that is text',
      { ...pothole, location: { point: { lat: 53, long: '-1.7' } } },
      '/location/point/long',
      'Longitude must be a number',
    ],
    [
      'half a point',
      { ...pothole, location: { point: { lat: 53 } } },
      '/location/point/long',
      'Longitude is missing',
    ],
    [
      'a place without a place',
      { ...pothole, location: {} },
      '/location',
      'Location must have at least one of point, addressText, postcode, uprn, usrn, addressId, asset',
    ],
    [
      'a blank address',
      { ...pothole, location: { addressText: '  ' } },
      '/location/addressText',
      'Address must not be blank',
    ],
    [
      'a member the contract does not know',
      { ...pothole, urgent: true },
      '/urgent',
      'Urgent is not known here. Check how it is spelt.',
    ],
    [
      'a channel nobody uses',
      { ...pothole, channel: 'pigeon' },
      '/channel',
      'Channel must be one of web, phone, inPerson, email, thirdParty',
    ],
    [
      'an e-mail address that is none',
      { ...pothole, contact: { email: 'sam at example' } },
      '/contact/email',
      'E-mail address must be an e-mail address, such as name@example.org',
    ],
    [
      'a telephone number in letters',
      { ...pothole, contact: { phone: 'ring me' } },
      '/contact/phone',
      'Telephone number must be written with digits, spaces and hyphens, such as 01632 960001',
    ],
    [
      'a postcode of no country we know',
      { ...pothole, location: { postcode: '1234 AB' } },
      '/location/postcode',
      'Postcode must be a United Kingdom postcode, such as DE6 1AA',
    ],
    [
      'a character no database can hold',
      { ...pothole, description: 'a\0b' },
      '/description',
      'Description holds a character that cannot be stored',
    ],
    [
      'half of a character',
      { ...pothole, location: { addressText: '\ud83d' } },
      '/location/addressText',
      'Address holds a character that cannot be stored',
    ],
    [
      'no way to reach whoever asks, where one is needed',
      { serviceCode: 'tree-planting', contact: { name: 'Sam Okafor' } },
      '/contact',
      'Give an e-mail address or a telephone number',
    ],
    [
      'a place, where none is asked for',
      { serviceCode: 'tree-planting', contact: { phone: '01632 960001' }, location: { addressText: 'x' } },
      '/location',
      'Ask for a tree to be planted takes no location',
    ],
    [
      'contact details, where none are asked for',
      { serviceCode: 'litter', contact: { phone: '01632 960001' } },
      '/contact',
      'Overflowing bin takes no contact details',
    ],
    ['a list instead of an object', [], '', 'The body must be an object'],
    ['nothing at all', null, '', 'Send a JSON object as the body'],
  ])('%s', async (_, body, pointer, detail) => {
    expect(await faults(body)).toEqual(invalid({ pointer, detail }));
  });

  it('is refused while the service is paused, as a rule and not as a mistake', async () => {
    expect(await faults({ serviceCode: 'gritting' })).toMatchObject({
      status: 422,
      type: 'urn:councilkit:problem:rule-broken',
      errors: [{ pointer: '/serviceCode', detail: 'Gritting is paused and takes no requests at the moment' }],
    });
  });

  it('is refused where somebody else is responsible, by name', async () => {
    const responsible = { name: 'National Highways' };
    await loadCatalogue(app.db, [{ ...litter, code: 'motorway', name: 'Motorway', responsible }]);
    expect(await faults({ serviceCode: 'motorway' })).toMatchObject({
      status: 422,
      errors: [
        {
          pointer: '/serviceCode',
          detail: 'Motorway is looked after by National Highways and takes no requests here',
        },
      ],
    });
  });

  it('leaves nothing behind', async () => {
    const count = () => app.db.selectFrom('serviceRequest').select('id').execute();
    const before = await count();
    await faults({ ...pothole, answers: {} });
    expect(await count()).toEqual(before);
  });
});
