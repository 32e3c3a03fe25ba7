import { service, yesNoNotSure } from '../service.js';

const group = 'Drains and flooding';
const supplier = 'Drainage team';

/** Water where it should not be, and what should have taken it away. */
export const drainsAndFlooding = [
  service({
    code: 'blocked-drain',
    name: 'Blocked road drain',
    description: 'A drain at the side of the road that is full or does not let water through.',
    group,
    keywords: ['gully', 'grid', 'drain full of leaves', 'smelly drain', 'gutter', 'puddle'],
    location: 'required',
    contact: 'optional',
    promise: { workingDays: 10, text: 'We inspect within 10 working days, sooner if the road is flooding.' },
    supplier,
    questions: [
      {
        code: 'what',
        prompt: 'What can you see?',
        datatype: 'multivaluelist',
        required: true,
        options: [
          { key: 'leaves', name: 'Leaves, mud or weeds in the drain' },
          { key: 'water', name: 'Water standing on top of it' },
          { key: 'grate', name: 'The metal grate is broken or missing' },
          { key: 'smell', name: 'A bad smell' },
        ],
      },
      {
        code: 'always',
        prompt: 'Does water stand there every time it rains?',
        datatype: 'singlevaluelist',
        required: false,
        options: yesNoNotSure,
        visibleWhen: { question: 'what', oneOf: ['water'] },
      },
    ],
  }),
  service({
    code: 'flooded-road',
    name: 'Flooded road or pavement',
    description: 'Water that covers a road, pavement or path, or runs towards homes.',
    group,
    keywords: ['flood', 'standing water', 'burst', 'surface water', 'water on road', 'rain'],
    location: 'required',
    contact: 'optional',
    promise: {
      workingDays: 1,
      text: 'We go to flooded roads within 1 working day. We go to homes at risk first.',
    },
    supplier,
    emergencyNotice: 'Call 999 if anyone is in danger from the water. Do not walk or drive through it.',
    questions: [
      {
        code: 'covers',
        prompt: 'How much of the road is under water?',
        datatype: 'singlevaluelist',
        required: true,
        options: [
          { key: 'edge', name: 'Only the edge' },
          { key: 'half', name: 'One side of the road' },
          { key: 'whole', name: 'The whole road' },
          { key: 'pavement', name: 'Only the pavement' },
        ],
      },
      {
        code: 'homes',
        prompt: 'Is water getting into homes or shops?',
        datatype: 'singlevaluelist',
        required: true,
        options: yesNoNotSure,
      },
      {
        code: 'buildings',
        prompt: 'How many buildings?',
        datatype: 'number',
        required: false,
        visibleWhen: { question: 'homes', oneOf: ['yes'] },
      },
    ],
  }),
  service({
    code: 'ditch-culvert',
    name: 'Blocked ditch or stream by a road',
    description: 'A ditch, stream or pipe beside or under a road that is blocked and could flood.',
    group,
    keywords: ['culvert', 'brook', 'watercourse', 'stream blocked', 'pipe under road'],
    location: 'required',
    contact: 'optional',
    promise: { workingDays: 10, text: 'We inspect within 10 working days.' },
    supplier: 'Flood risk team',
    emergencyNotice: 'Call 999 if anyone is in danger from the water.',
    questions: [
      {
        code: 'blockedBy',
        prompt: 'What is blocking it?',
        datatype: 'singlevaluelist',
        required: true,
        options: [
          { key: 'plants', name: 'Plants or branches' },
          { key: 'rubbish', name: 'Rubbish' },
          { key: 'collapse', name: 'The bank or pipe has fallen in' },
          { key: 'notSure', name: 'Not sure' },
        ],
      },
      {
        code: 'rubbish',
        prompt: 'What sort of rubbish is it?',
        datatype: 'text',
        required: false,
        visibleWhen: { question: 'blockedBy', oneOf: ['rubbish'] },
      },
    ],
  }),
];
