import { type ServiceDefinition, type ServiceQuestion, type ServiceRequest } from '@councilkit/client';
import { describe, expect, it } from 'vitest';
import { findWords, type InBoth } from './find-words.js';
import { sayRequest } from './request-words.js';

const question = (
  code: string,
  prompt: string,
  datatype: ServiceQuestion['datatype'],
  options?: Record<string, string>,
): ServiceQuestion => ({
  ...{ code, prompt, datatype, required: false, order: 1 },
  ...(options && { options: Object.entries(options).map(([key, name]) => ({ key, name })) }),
});

/** As much of a definition as is looked at. */
const told = (name: string, promise: string, questions: ServiceQuestion[]) =>
  ({ name, promise: { workingDays: 5, text: promise }, questions }) as ServiceDefinition;

const pothole: InBoth<ServiceDefinition> = {
  first: told('Pothole', 'We inspect within 5 working days', [
    question('size', 'How big is it?', 'singlevaluelist', { plate: 'A dinner plate', larger: 'Larger' }),
    question('where', 'Where is it?', 'multivaluelist', {
      lane: 'A traffic lane',
      lanes: 'A traffic lane, and more',
      gutter: 'The gutter',
    }),
    question('since', 'Since when?', 'text'),
  ]),
  here: told('Twll yn y ffordd', 'Rydym yn archwilio o fewn 5 diwrnod gwaith', [
    question('size', 'Pa mor fawr yw e?', 'singlevaluelist', { plate: 'Plât cinio', larger: 'Mwy' }),
    question('where', 'Ble mae e?', 'multivaluelist', {
      lane: 'Lôn draffig',
      lanes: 'Lôn draffig a mwy',
      gutter: 'Y gwter',
    }),
    question('since', 'Ers pryd?', 'text'),
  ]),
};

/** As much of a request as is said otherwise. */
function request(changes: Partial<ServiceRequest> = {}) {
  return {
    serviceName: 'Pothole',
    promise: {
      expectedOn: '2026-11-30',
      text: 'We inspect within 5 working days',
      reason: null,
      overdue: false,
    },
    answers: [],
    ...changes,
  } satisfies Partial<ServiceRequest>;
}
const inWelsh = (kept: ReturnType<typeof request>, service: InBoth = pothole) =>
  sayRequest(kept, findWords(kept, service));
/** What becomes of one answer. */
const answered = (code: string, prompt: string, text: string, service: InBoth = pothole) => {
  const [answer] = inWelsh(request({ answers: [{ code, prompt, text }] }), service).answers;
  return answer && [answer.prompt, answer.text];
};

describe('a request in another language', () => {
  it('is said in the words of the catalogue where it keeps those of the first language', () => {
    const kept = request({ answers: [{ code: 'size', prompt: 'How big is it?', text: 'A dinner plate' }] });
    expect(inWelsh(kept)).toEqual({
      serviceName: 'Twll yn y ffordd',
      promise: { ...kept.promise, text: 'Rydym yn archwilio o fewn 5 diwrnod gwaith' },
      answers: [{ code: 'size', prompt: 'Pa mor fawr yw e?', text: 'Plât cinio' }],
    });
  });

  it('keeps the name it was made under when the service was renamed, and the promise it was given', () => {
    const { serviceName, promise } = inWelsh(request({ serviceName: 'Hole in the road' }));
    expect([serviceName, promise?.text]).toEqual([
      'Hole in the road',
      'Rydym yn archwilio o fewn 5 diwrnod gwaith',
    ]);
    const given = {
      expectedOn: '2026-11-30',
      text: 'We inspect within 3 days',
      reason: null,
      overdue: false,
    };
    expect(inWelsh(request({ promise: given }))).toMatchObject({
      serviceName: 'Twll yn y ffordd',
      promise: given,
    });
  });

  it('is the same without a promise, and with one that says nothing', () => {
    expect(inWelsh(request({ promise: null })).promise).toBeNull();
    const silent = { expectedOn: '2026-11-30', text: null, reason: null, overdue: false };
    expect(inWelsh(request({ promise: silent })).promise).toEqual(silent);
  });

  it('takes each text by itself: a question that was put otherwise stays, the option that was chosen is said', () => {
    expect(answered('size', 'How large is it?', 'Larger')).toEqual(['How large is it?', 'Mwy']);
    expect(answered('size', 'How big is it?', 'Enormous')).toEqual(['Pa mor fawr yw e?', 'Enormous']);
    expect(answered('gone', 'How big is it?', 'Larger')).toEqual(['How big is it?', 'Larger']);
  });

  it.each([
    ['The gutter', 'Y gwter'],
    ['A traffic lane, The gutter', 'Lôn draffig, Y gwter'],
    // The name of one option begins with that of another, and has the comma in it that stands between two.
    ['A traffic lane, and more, The gutter', 'Lôn draffig a mwy, Y gwter'],
    ['A traffic lane, A traffic lane, and more', 'Lôn draffig, Lôn draffig a mwy'],
    // They were offered in another order when it was chosen.
    ['The gutter, A traffic lane', 'Y gwter, Lôn draffig'],
  ])('says every option of a list: %s', (text, said) => {
    expect(answered('where', 'Where is it?', text)).toEqual(['Ble mae e?', said]);
  });

  it.each([
    'A traffic lane, The verge',
    'The gutter, ',
    'The gutter, The gutter',
    'A traffic lane; The gutter',
    '',
  ])('leaves a list alone that names more than today’s options: “%s”', (text) => {
    expect(answered('where', 'Where is it?', text)).toEqual(['Ble mae e?', text]);
  });

  it('leaves a list alone where one of its options has no name in the other language', () => {
    const { here } = pothole;
    const questions = here.questions.map(({ options, ...rest }) => ({
      ...rest,
      ...(options && { options: options.filter(({ key }) => key !== 'gutter') }),
    }));
    const halved = { ...pothole, here: { ...here, questions } };
    expect(answered('where', 'Where is it?', 'A traffic lane, The gutter', halved)).toEqual([
      'Ble mae e?',
      'A traffic lane, The gutter',
    ]);
  });

  it('never touches what residents wrote, though it happens to be the name of an option', () => {
    const options = [{ key: 'larger', name: 'Larger' }];
    const withOptions = ({ questions, ...service }: ServiceDefinition, name: string) => ({
      ...service,
      questions: questions.map((one) =>
        one.code === 'since' ? { ...one, options: options.map((option) => ({ ...option, name })) } : one,
      ),
    });
    const odd = { first: withOptions(pothole.first, 'Larger'), here: withOptions(pothole.here, 'Mwy') };
    expect(answered('since', 'Since when?', 'Larger', odd)).toEqual(['Ers pryd?', 'Larger']);
    expect(answered('since', 'Since when?', 'Pothole')).toEqual(['Ers pryd?', 'Pothole']);
    // Options of another question, and two of a question that takes one.
    expect(answered('size', 'How big is it?', 'The gutter')).toEqual(['Pa mor fawr yw e?', 'The gutter']);
    expect(answered('size', 'How big is it?', 'A dinner plate, Larger')).toEqual([
      'Pa mor fawr yw e?',
      'A dinner plate, Larger',
    ]);
  });
});

describe('the words of a request', () => {
  it('are those it uses and no other, as plain data', () => {
    const words = findWords(
      request({ answers: [{ code: 'since', prompt: 'Since when?', text: 'May' }] }),
      pothole,
    );
    expect(JSON.parse(JSON.stringify(words))).toEqual({
      serviceName: ['Pothole', 'Twll yn y ffordd'],
      promise: ['We inspect within 5 working days', 'Rydym yn archwilio o fewn 5 diwrnod gwaith'],
      answers: [{ code: 'since', prompt: ['Since when?', 'Ers pryd?'] }],
    });
  });

  it('are none where the catalogue says the same in both languages', () => {
    const { first } = pothole;
    const kept = request({ answers: [{ code: 'size', prompt: 'How big is it?', text: 'Larger' }] });
    expect(findWords(kept, { first, here: first })).toBeUndefined();
    expect(sayRequest(kept, undefined)).toBe(kept);
    expect(findWords(request({ serviceName: 'Hole in the road', promise: null }), pothole)).toBeUndefined();
  });

  it('are found in a list of services too, which has no questions', () => {
    const [first, here] = [pothole.first, pothole.here].map(({ questions: _, ...service }) => service);
    if (!first || !here) throw new Error('no services');
    expect(inWelsh(request(), { first, here })).toMatchObject({ serviceName: 'Twll yn y ffordd' });
  });

  it('change nothing that has changed since they were found', () => {
    const words = findWords(request(), pothole);
    const moved = { expectedOn: '2026-12-04', reason: 'Frost', overdue: false };
    const later = request({ promise: { ...moved, text: 'We inspect within 5 working days' } });
    expect(sayRequest(later, words).promise).toEqual({
      ...moved,
      text: 'Rydym yn archwilio o fewn 5 diwrnod gwaith',
    });
    const other = request({
      serviceName: 'Blocked drain',
      promise: { ...moved, text: 'We look at it soon' },
    });
    expect(sayRequest(other, words)).toEqual(other);
  });
});
