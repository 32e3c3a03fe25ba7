import { service, yesNoNotSure } from '../service.js';

const group = 'Toilets, buildings and graffiti in parks';

/** What is built in parks, and what is done to it. */
export const buildingsAndGraffiti = [
  service({
    code: 'park-toilet',
    name: 'Toilet in a park',
    description: 'A public toilet in a park that is dirty, broken, out of paper or locked.',
    group,
    keywords: [
      'public toilets',
      'loo',
      'blocked toilet',
      'baby changing',
      'no toilet paper',
      'disabled toilet',
    ],
    location: 'required',
    contact: 'optional',
    promise: { workingDays: 1, text: 'We clean or close the toilet within 1 working day.' },
    supplier: 'Brook Street Cleaning',
    questions: [
      {
        code: 'which',
        prompt: 'Which toilet is it?',
        datatype: 'singlevaluelist',
        required: true,
        options: [
          { key: 'women', name: 'Women' },
          { key: 'men', name: 'Men' },
          { key: 'accessible', name: 'Accessible toilet' },
          { key: 'changing', name: 'Baby changing or Changing Places' },
          { key: 'all', name: 'All of them' },
        ],
      },
      {
        code: 'problem',
        prompt: 'What is wrong?',
        datatype: 'multivaluelist',
        required: true,
        options: [
          { key: 'dirty', name: 'It is dirty' },
          { key: 'blocked', name: 'It is blocked or leaks' },
          { key: 'empty', name: 'No paper, soap or water' },
          { key: 'lock', name: 'The door does not lock' },
          { key: 'shut', name: 'It is shut when it should be open' },
          { key: 'alarm', name: 'The red cord or alarm does not work' },
        ],
      },
    ],
  }),
  service({
    code: 'park-graffiti',
    name: 'Graffiti or posters in a park',
    description: 'Paint, pen or posters on something in a park that belongs to the council.',
    group,
    keywords: ['tagging', 'spray paint', 'vandalism', 'offensive words', 'stickers', 'flyposting'],
    location: 'required',
    contact: 'optional',
    promise: {
      workingDays: 10,
      text: 'We remove graffiti within 10 working days, and offensive words within 2 working days.',
    },
    supplier: 'Brook Street Cleaning',
    questions: [
      {
        code: 'surface',
        prompt: 'What is it on?',
        datatype: 'multivaluelist',
        required: true,
        options: [
          { key: 'wall', name: 'A wall or building' },
          { key: 'play', name: 'Play equipment' },
          { key: 'bench', name: 'A bench or bin' },
          { key: 'path', name: 'A path' },
          { key: 'memorial', name: 'A statue or memorial' },
        ],
      },
      {
        code: 'offensive',
        prompt: 'Is it offensive?',
        hint: 'For example, it attacks people for their race, religion, disability or who they love.',
        datatype: 'singlevaluelist',
        required: true,
        options: yesNoNotSure,
      },
      {
        code: 'hate',
        prompt: 'You can also tell the police about hate crime. Call 101.',
        datatype: 'text',
        isNotice: true,
        required: false,
        visibleWhen: { question: 'offensive', oneOf: ['yes'] },
      },
    ],
  }),
  service({
    code: 'park-building',
    name: 'Building, shelter or statue in a park',
    description: 'Damage to a pavilion, café, shelter, bandstand, statue or war memorial.',
    group,
    keywords: [
      'pavilion',
      'changing rooms',
      'bandstand',
      'war memorial',
      'broken window',
      'vandalised',
      'noticeboard',
    ],
    location: 'required',
    contact: 'optional',
    promise: {
      workingDays: 5,
      text: 'We inspect within 5 working days, and board up broken windows within 1 working day.',
    },
    supplier: 'Council buildings team',
    emergencyNotice: 'Call 999 if someone is breaking in, or if part of a building could fall.',
    questions: [
      { code: 'what', prompt: 'What is damaged?', datatype: 'string', required: true },
      {
        code: 'open',
        prompt: 'Can people get in who should not?',
        datatype: 'singlevaluelist',
        required: true,
        options: yesNoNotSure,
      },
    ],
  }),
];
