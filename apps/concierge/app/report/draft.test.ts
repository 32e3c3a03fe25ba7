import { type ServiceDefinition, type ServiceQuestion } from '@councilkit/client';
import { describe, expect, it } from 'vitest';
import { emptyDraft, toRequest, type Draft } from './draft.js';
import { firstUnfinished } from './unfinished.js';

const size: ServiceQuestion = {
  ...{ code: 'size', prompt: 'Size?', datatype: 'string', required: true, order: 1 },
};
const deep: ServiceQuestion = {
  ...{ code: 'deep', prompt: 'Deep?', datatype: 'string', required: true, order: 2 },
  visibleWhen: { question: 'size', oneOf: ['large'] },
};
const service: ServiceDefinition = {
  ...{ code: 'pothole', name: 'Pothole', description: '', group: '', keywords: [] },
  phase: 'live',
  location: 'required',
  contact: 'required',
  ...{ promise: null, supplier: null, emergencyNotice: null, questions: [size, deep] },
};
const draft = (changes: Partial<Draft>) => ({ ...emptyDraft('key'), ...changes });
const address = {
  ...{ uprn: '999900000013', usrn: '99900001', addressText: '14 Mill Lane', postcode: 'ZZ99 1AA' },
  point: { lat: 53.0166, long: -1.7312 },
};

describe('a draft as it is sent', () => {
  it('has nothing in it that was left empty', () => {
    expect(toRequest(service, emptyDraft('key'), 'en')).toEqual({ serviceCode: 'pothole' });
  });

  it('answers only what was asked in the end', () => {
    const answers = { size: 'small', deep: 'yes', gone: 'from an older version' };
    expect(toRequest(service, draft({ answers }), 'en').answers).toEqual({ size: 'small' });
  });

  it('is at the address that was chosen, as the resident describes it', () => {
    const place = { ...emptyDraft('key').place, addressText: 'by the gate' };
    expect(toRequest(service, draft({ place, address }), 'en').location).toEqual({
      addressText: '14 Mill Lane; by the gate',
      point: address.point,
      uprn: address.uprn,
      usrn: address.usrn,
      postcode: address.postcode,
    });
  });

  it('is at the pin rather than the address, where there is one', () => {
    const place = { ...emptyDraft('key').place, lat: '53.01', long: '-1.73' };
    expect(toRequest(service, draft({ place, address }), 'en').location?.point).toEqual({
      lat: 53.01,
      long: -1.73,
    });
  });

  it('asks for updates in the language of the page', () => {
    const { updates } = toRequest(service, draft({ updates: 'email', email: 'sam@example.org' }), 'cy');
    expect(updates).toEqual({ channel: 'email', language: 'cy' });
  });
});

describe('the first page with something missing', () => {
  const placed = draft({ place: { ...emptyDraft('key').place, addressText: 'By the bridge' } });

  it('is where, then each question that is put, then contact, then none', () => {
    expect(firstUnfinished(service, emptyDraft('key'))).toBe('where');
    expect(firstUnfinished(service, placed)).toBe('q/size');
    expect(firstUnfinished(service, { ...placed, answers: { size: 'large' } })).toBe('q/deep');
    const answered = { ...placed, answers: { size: 'small' } };
    expect(firstUnfinished(service, answered)).toBe('contact');
    expect(firstUnfinished(service, { ...answered, phone: '01632 960 001' })).toBe('check');
  });
});
