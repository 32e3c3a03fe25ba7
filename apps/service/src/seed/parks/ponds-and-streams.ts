import { service, yesNoNotSure } from '../service.js';

const group = 'Ponds, streams and fountains';

/** Water that is meant to be there. */
export const pondsAndStreams = [
  service({
    code: 'pond-or-lake',
    name: 'Pond, lake or stream in a park',
    description: 'Water in a park that is dirty, green, too high or too low, or has rubbish in it.',
    group,
    keywords: ['algae', 'dead fish', 'green water', 'ducks', 'rubbish in lake', 'low water', 'brook'],
    location: 'required',
    contact: 'optional',
    promise: { workingDays: 5, text: 'We inspect within 5 working days.' },
    supplier: 'Countryside rangers',
    emergencyNotice:
      'Call 999 if someone is in the water or on ice. Call the Environment Agency on 0800 80 70 60 if fish are dying or the water is polluted.',
    questions: [
      {
        code: 'problem',
        prompt: 'What is wrong?',
        datatype: 'multivaluelist',
        required: true,
        options: [
          { key: 'green', name: 'Green or smelly water' },
          { key: 'fish', name: 'Dead fish or birds' },
          { key: 'rubbish', name: 'Rubbish in the water' },
          { key: 'level', name: 'Too much or too little water' },
          { key: 'edge', name: 'The edge or fence is damaged' },
        ],
      },
      {
        code: 'animals',
        prompt: 'About how many dead fish or birds can you see?',
        hint: 'Do not touch them.',
        datatype: 'number',
        required: true,
        visibleWhen: { question: 'problem', oneOf: ['fish'] },
      },
    ],
  }),
  service({
    code: 'lifebelt',
    name: 'Missing or damaged lifebelt',
    description: 'A lifebelt, throw line or warning sign beside water that is missing or damaged.',
    group,
    keywords: ['life ring', 'lifebuoy', 'throw bag', 'water safety', 'deep water sign', 'thin ice'],
    location: 'required',
    contact: 'optional',
    promise: { workingDays: 1, text: 'We replace it within 1 working day.' },
    supplier: 'Countryside rangers',
    emergencyNotice: 'Call 999 and ask for the fire service if someone is in the water. Do not go in.',
    questions: [
      {
        code: 'what',
        prompt: 'What is missing or damaged?',
        datatype: 'singlevaluelist',
        required: true,
        options: [
          { key: 'lifebelt', name: 'A lifebelt' },
          { key: 'line', name: 'A throw line' },
          { key: 'sign', name: 'A warning sign' },
        ],
      },
      { code: 'number', prompt: 'What number is on the post or box?', datatype: 'string', required: false },
    ],
  }),
  service({
    code: 'fountain-splash-pad',
    name: 'Drinking fountain or splash pad',
    description: 'A drinking fountain, paddling pool or splash pad that does not work or is dirty.',
    group,
    keywords: ['water fountain', 'tap', 'refill bottle', 'paddling pool', 'splash park', 'water play'],
    location: 'required',
    contact: 'optional',
    promise: {
      workingDays: 3,
      text: 'We inspect within 3 working days. Water play is open from May to September.',
    },
    supplier: 'Council buildings team',
    questions: [
      {
        code: 'problem',
        prompt: 'What is wrong?',
        datatype: 'multivaluelist',
        required: true,
        options: [
          { key: 'off', name: 'No water comes out' },
          { key: 'leak', name: 'It leaks or does not stop' },
          { key: 'dirty', name: 'It is dirty' },
          { key: 'slippery', name: 'The ground is slippery' },
        ],
      },
      {
        code: 'ill',
        prompt: 'Has the water made anyone ill?',
        datatype: 'singlevaluelist',
        required: true,
        options: yesNoNotSure,
        visibleWhen: { question: 'problem', oneOf: ['dirty'] },
      },
    ],
  }),
];
