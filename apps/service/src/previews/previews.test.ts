import { type CreateServiceRequest } from '@councilkit/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runApp, type RunningApp } from '../../test/running-app.js';
import { litter, pothole } from '../../test/services.js';
import { loadCatalogue } from '../services/store.js';
import { warningsFor } from './personal-data.js';

let app: RunningApp;
beforeAll(async () => {
  app = await runApp();
  const secret = { code: 'who', prompt: 'Who?', datatype: 'string', required: false, order: 9 } as const;
  await loadCatalogue(app.db, [
    { ...litter, code: 'assisted-bin', locationPrecision: 'rounded' },
    { ...litter, code: 'private-bin', visibility: 'private' },
    {
      ...pothole,
      code: 'with-secrets',
      questions: [
        { ...secret, answerVisibility: 'private' },
        { ...secret, code: 'what' },
      ],
    },
  ]);
});
afterAll(() => app.stop());

const preview = (body: CreateServiceRequest) => app.resident.requests.preview(body);
const kinds = (text: string, name?: string) =>
  warningsFor([{ pointer: '/description', text }], name).map(({ kind }) => kind);

describe('a preview', () => {
  it('shows what would be public, warns of what looks personal, and stores nothing', async () => {
    const body = {
      serviceCode: 'pothole',
      description: 'Deep hole outside my house. Ring me on 07700 900123.',
      location: { addressText: 'Outside 14 Mill Lane, Ashbourne' },
      answers: { size: 'plate' },
      contact: { name: 'Sam Okafor', phone: '07700 900123' },
    };
    expect(await preview(body)).toEqual({
      isPublic: true,
      description: body.description,
      location: body.location,
      locationPrecision: 'exact',
      answers: [
        { code: 'size', prompt: 'How big is the pothole?', text: 'About the size of a dinner plate' },
      ],
      reporterName: null,
      warnings: [{ pointer: '/description', kind: 'phone', detail: expect.stringContaining('phone number') }],
    });
    expect((await preview({ ...body, showName: true })).reporterName).toBe('Sam Okafor');
    expect(await app.db.selectFrom('serviceRequest').select('id').execute()).toEqual([]);
  });

  it('is what the public then reads', async () => {
    const location = { point: { lat: 53.01661, long: -1.73124 }, addressText: '14 Mill Lane' };
    const body = { serviceCode: 'assisted-bin', location, description: 'Lid broken' };
    const shown = await preview(body);
    expect(shown).toMatchObject({
      location: { point: { lat: 53.017, long: -1.731 } },
      locationPrecision: 'rounded',
    });
    const { id } = await app.resident.requests.create(body);
    const read = await app.resident.requests.get(id);
    expect([read.location, read.description, read.answers]).toEqual([
      shown.location,
      shown.description,
      shown.answers,
    ]);
  });

  it('leaves out private answers, and everything of a private service', async () => {
    const body = {
      serviceCode: 'with-secrets',
      location: { addressText: 'x' },
      answers: { who: 'a@b.example', what: 'c@d.example' },
    };
    const { answers, warnings } = await preview(body);
    expect(answers.map(({ code }) => code)).toEqual(['what']);
    expect(warnings.map(({ pointer, kind }) => [pointer, kind])).toEqual([['/answers/what', 'email']]);
    expect(await preview({ serviceCode: 'private-bin', description: 'a@b.example' })).toMatchObject({
      isPublic: false,
      description: null,
      warnings: [],
    });
  });

  it('is refused as the report would be', async () => {
    const { status, problem } = await app.call('POST', '/previews', { serviceCode: 'pothole', answers: {} });
    expect([status, problem.errors?.map(({ pointer }) => pointer)]).toEqual([
      400,
      ['/location', '/answers/size'],
    ]);
  });
});

describe('words that look personal', () => {
  it.each([
    ['Write to sam@example.org please', ['email']],
    ['Ring 01632 960 001', ['phone']],
    ['call +44 (0)7700 900123', ['phone']],
    ['The van was AB12 CDE', ['vehicle']],
    ['my mother has dementia', ['health']],
    ['My wife is in a wheelchair because of her long illness', ['health']],
    ['he is blind and cannot see it', ['health']],
    ['I live at 14 Mill Lane, third house', ['address']],
    ['Sam Okafor saw it', []],
    // What is nothing of the kind.
    ['Outside 14 Mill Lane, near the A515 and B5035', []],
    ['Lamp column 0123, 40 cm deep, £1200 of damage on 12/11/2026', []],
    ['The hole is 0.5 m wide, 10 cm deep. Reported 3 times in 2025', []],
    ['In poor condition. The road is blind at the bend', []],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));

  it('are the reporter’s own name, whole', () => {
    expect(kinds('signed, Sam  OKAFOR', 'Sam Okafor')).toEqual(['name']);
    expect(kinds('Okafor Street', 'Sam Okafor')).toEqual([]);
    expect(kinds('anything', '((')).toEqual([]);
  });
});
