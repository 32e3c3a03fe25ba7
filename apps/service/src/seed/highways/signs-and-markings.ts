import { service, yesNoNotSure } from '../service.js';

const group = 'Signs and road markings';
const supplier = 'Signs and lines team';

/** What tells people where they are and what to do. */
export const signsAndMarkings = [
  service({
    code: 'road-sign',
    name: 'Road sign',
    description: 'A road sign that is missing, damaged, dirty, hidden or turned the wrong way.',
    group,
    keywords: [
      'traffic sign',
      'stop sign',
      'speed limit sign',
      'sign hidden by tree',
      'bent sign',
      'signpost',
    ],
    location: 'required',
    contact: 'optional',
    promise: {
      workingDays: 10,
      text: 'We inspect within 10 working days. We replace stop and give way signs within 1 working day.',
    },
    supplier,
    emergencyNotice: 'Call 999 if a sign has fallen into the road.',
    questions: [
      {
        code: 'kind',
        prompt: 'What does the sign tell people?',
        datatype: 'singlevaluelist',
        required: true,
        options: [
          { key: 'stop', name: 'Stop or give way' },
          { key: 'speed', name: 'A speed limit' },
          { key: 'warning', name: 'A warning' },
          { key: 'direction', name: 'The way to somewhere' },
          { key: 'parking', name: 'Parking rules' },
          { key: 'other', name: 'Something else' },
        ],
      },
      {
        code: 'fault',
        prompt: 'What is wrong with it?',
        datatype: 'multivaluelist',
        required: true,
        options: [
          { key: 'missing', name: 'It is missing' },
          { key: 'damaged', name: 'It is bent, broken or leaning' },
          { key: 'dirty', name: 'It is dirty or faded' },
          { key: 'hidden', name: 'Something hides it' },
          { key: 'turned', name: 'It faces the wrong way' },
        ],
      },
      {
        code: 'hiddenBy',
        prompt: 'What hides it?',
        hint: 'For example a hedge, a tree or a poster.',
        datatype: 'string',
        required: false,
        visibleWhen: { question: 'fault', oneOf: ['hidden'] },
      },
    ],
  }),
  service({
    code: 'road-markings',
    name: 'Worn road markings',
    description: 'White or yellow lines, words or arrows on the road that have worn away.',
    group,
    keywords: ['yellow lines', 'white lines', 'zebra stripes', 'faded lines', 'disabled bay', 'road paint'],
    location: 'required',
    contact: 'optional',
    promise: { workingDays: 10, text: 'We inspect within 10 working days. We paint lines in dry weather.' },
    supplier,
    questions: [
      {
        code: 'lines',
        prompt: 'Which markings are worn?',
        datatype: 'multivaluelist',
        required: true,
        options: [
          { key: 'junction', name: 'Stop or give way lines at a junction' },
          { key: 'crossing', name: 'A crossing' },
          { key: 'yellow', name: 'Yellow lines' },
          { key: 'bay', name: 'A parking bay' },
          { key: 'cycle', name: 'Cycle lane markings' },
          { key: 'other', name: 'Other lines or words' },
        ],
      },
    ],
  }),
  service({
    code: 'street-nameplate',
    name: 'Street nameplate',
    description: 'The plate that says what a street is called is missing, damaged or hard to read.',
    group,
    keywords: ['street name sign', 'road name', 'sign missing', 'delivery drivers lost'],
    location: 'required',
    contact: 'optional',
    promise: { workingDays: 30, text: 'We repair or replace nameplates within 30 working days.' },
    supplier,
    questions: [
      {
        code: 'fault',
        prompt: 'What is wrong with the plate?',
        datatype: 'singlevaluelist',
        required: true,
        options: [
          { key: 'missing', name: 'It is missing' },
          { key: 'damaged', name: 'It is damaged' },
          { key: 'unreadable', name: 'It is hard to read' },
          { key: 'spelling', name: 'It is spelled wrongly' },
        ],
      },
      {
        code: 'shouldSay',
        prompt: 'What should the plate say?',
        datatype: 'string',
        required: true,
        visibleWhen: { question: 'fault', oneOf: ['missing', 'spelling'] },
      },
    ],
  }),
  service({
    code: 'bollard-railing',
    name: 'Bollard, post or railing',
    description:
      'A bollard, post or pedestrian railing that is loose, bent or missing. Not one that lights up.',
    group,
    keywords: ['posts', 'guard railing', 'bent bollard', 'street furniture', 'knocked over'],
    location: 'required',
    contact: 'optional',
    promise: { workingDays: 5, text: 'We inspect within 5 working days and make sharp edges safe.' },
    supplier: 'Highways team',
    questions: [
      {
        code: 'sharp',
        prompt: 'Could someone be cut by it or fall over it?',
        datatype: 'singlevaluelist',
        required: true,
        options: yesNoNotSure,
      },
      { code: 'howMany', prompt: 'How many are damaged?', datatype: 'number', required: false },
    ],
  }),
];
