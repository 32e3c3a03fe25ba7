import { service, yesNoNotSure } from '../service.js';

const group = 'Ice, snow and grit';
const supplier = 'Winter service team';

/** What is asked for between October and April. */
export const winter = [
  service({
    code: 'grit-bin',
    name: 'Grit bin',
    description: 'A grit bin that is empty, damaged or missing.',
    group,
    keywords: ['salt bin', 'yellow bin', 'refill grit', 'salt', 'no grit left'],
    location: 'required',
    contact: 'optional',
    promise: { workingDays: 7, text: 'We refill or repair grit bins within 7 working days.' },
    supplier,
    questions: [
      {
        code: 'fault',
        prompt: 'What does the bin need?',
        datatype: 'singlevaluelist',
        required: true,
        options: [
          { key: 'refill', name: 'More grit' },
          { key: 'rubbish', name: 'Rubbish taken out' },
          { key: 'repair', name: 'A repair' },
          { key: 'gone', name: 'It has gone' },
        ],
      },
      {
        code: 'number',
        prompt: 'What number is on the bin?',
        datatype: 'string',
        required: false,
        visibleWhen: { question: 'fault', oneOf: ['refill', 'rubbish', 'repair'] },
      },
    ],
  }),
  service({
    code: 'icy-road',
    name: 'Ice or snow on a road or pavement',
    description: 'A main road, bus route or busy pavement that is icy. We cannot grit every street.',
    group,
    keywords: ['gritting', 'gritter', 'salting', 'slippery', 'frozen', 'snow clearing'],
    location: 'required',
    contact: 'optional',
    promise: {
      workingDays: 1,
      text: 'We check within 1 working day, and treat roads on our gritting routes first.',
    },
    supplier,
    emergencyNotice: 'Call 999 if there has been a crash or someone is hurt.',
    questions: [
      {
        code: 'place',
        prompt: 'Where is the ice?',
        datatype: 'multivaluelist',
        required: true,
        options: [
          { key: 'road', name: 'On the road' },
          { key: 'pavement', name: 'On the pavement' },
          { key: 'cyclePath', name: 'On a cycle path' },
          { key: 'steps', name: 'On steps or a bridge' },
        ],
      },
      {
        code: 'cause',
        prompt: 'Does water from a leak or spring freeze there?',
        datatype: 'singlevaluelist',
        required: false,
        options: yesNoNotSure,
        visibleWhen: { question: 'place', oneOf: ['road', 'pavement'] },
      },
    ],
  }),
  service({
    code: 'new-grit-bin',
    name: 'Ask for a new grit bin',
    description: 'We look at new places for grit bins in summer. This service opens again in April.',
    group,
    keywords: ['more grit bins', 'steep hill', 'salt bin request'],
    location: 'required',
    contact: 'required',
    phase: 'paused',
    promise: { workingDays: 30, text: 'We tell you what we decide within 30 working days.' },
    supplier,
    questions: [
      {
        code: 'why',
        prompt: 'Why is a grit bin needed here?',
        datatype: 'multivaluelist',
        required: true,
        options: [
          { key: 'hill', name: 'There is a steep hill' },
          { key: 'bend', name: 'There is a sharp bend or junction' },
          { key: 'school', name: 'There is a school or surgery' },
        ],
      },
      {
        code: 'more',
        prompt: 'What else should we know about the place?',
        datatype: 'text',
        required: false,
      },
    ],
  }),
];
