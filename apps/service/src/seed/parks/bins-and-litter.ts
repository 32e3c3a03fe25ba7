import { service, yesNoNotSure } from '../service.js';

const group = 'Bins, litter and dog mess in parks';
const supplier = 'Parks team';

/** Keeping parks clean. */
export const binsAndLitter = [
  service({
    code: 'park-bin',
    name: 'Bin in a park',
    description: 'A litter bin or dog waste bin in a park that is full, damaged or missing.',
    group,
    keywords: ['overflowing bin', 'full bin', 'dog bin', 'bin fire', 'bin lid', 'rubbish bin'],
    location: 'required',
    contact: 'optional',
    promise: { workingDays: 2, text: 'We empty full bins within 2 working days.' },
    supplier,
    questions: [
      {
        code: 'problem',
        prompt: 'What is wrong with the bin?',
        datatype: 'singlevaluelist',
        required: true,
        options: [
          { key: 'full', name: 'It is full' },
          { key: 'damaged', name: 'It is damaged or burnt' },
          { key: 'missing', name: 'It is missing' },
          { key: 'wasps', name: 'There are wasps or rats' },
        ],
      },
      {
        code: 'oftenFull',
        prompt: 'Is it often full?',
        datatype: 'singlevaluelist',
        required: false,
        options: yesNoNotSure,
        visibleWhen: { question: 'problem', oneOf: ['full'] },
      },
    ],
  }),
  service({
    code: 'park-litter',
    name: 'Litter in a park',
    description: 'Litter, broken glass or dumped rubbish in a park or play area.',
    group,
    keywords: ['rubbish', 'broken glass', 'cans', 'picnic mess', 'fly tipping in park', 'barbecue'],
    location: 'required',
    contact: 'optional',
    promise: {
      workingDays: 2,
      text: 'We clear litter within 2 working days, and glass within 1 working day.',
    },
    supplier,
    questions: [
      {
        code: 'what',
        prompt: 'What is there?',
        datatype: 'multivaluelist',
        required: true,
        options: [
          { key: 'litter', name: 'Litter' },
          { key: 'glass', name: 'Broken glass' },
          { key: 'dumped', name: 'Dumped rubbish' },
          { key: 'barbecue', name: 'A used barbecue or remains of a fire' },
        ],
      },
      {
        code: 'bags',
        prompt: 'About how many bin bags would it fill?',
        datatype: 'number',
        required: false,
        visibleWhen: { question: 'what', oneOf: ['litter', 'dumped'] },
      },
    ],
  }),
  service({
    code: 'needles-in-park',
    name: 'Needles or drug litter in a park',
    description: 'Needles and other things left by people who take drugs. Trained staff take them away.',
    group,
    keywords: ['syringe', 'sharps', 'drug paraphernalia', 'canisters', 'laughing gas'],
    location: 'required',
    contact: 'optional',
    promise: { workingDays: 1, text: 'We take needles away within 1 working day.' },
    supplier,
    emergencyNotice: 'Do not pick needles up. If one pricks you, wash the place and call 111.',
    questions: [
      {
        code: 'play',
        prompt: 'Is it in or near a place where children play?',
        datatype: 'singlevaluelist',
        required: true,
        options: yesNoNotSure,
      },
      {
        code: 'where',
        prompt: 'Where exactly is it?',
        hint: 'Needles are hard to find. For example: under the bench nearest the tennis courts.',
        datatype: 'text',
        required: true,
      },
    ],
  }),
  service({
    code: 'dog-fouling',
    name: 'Dog mess in a park',
    description: 'Dog mess that has not been picked up, or a place where it happens often.',
    group,
    keywords: ['dog poo', 'dog fouling', 'dog muck', 'dog dirt', 'poo bags in trees'],
    location: 'required',
    contact: 'optional',
    promise: { workingDays: 2, text: 'We clean it up within 2 working days.' },
    supplier,
    questions: [
      {
        code: 'place',
        prompt: 'Where is it?',
        datatype: 'singlevaluelist',
        required: true,
        options: [
          { key: 'path', name: 'On a path' },
          { key: 'play', name: 'In a play area' },
          { key: 'pitch', name: 'On a sports pitch' },
          { key: 'grass', name: 'On other grass' },
        ],
      },
      {
        code: 'often',
        prompt: 'Does it happen often?',
        datatype: 'singlevaluelist',
        required: true,
        options: yesNoNotSure,
      },
      {
        code: 'when',
        prompt: 'When did you last see a dog make a mess there?',
        hint: 'This helps us send a warden at the right time.',
        datatype: 'datetime',
        required: false,
        visibleWhen: { question: 'often', oneOf: ['yes'] },
      },
    ],
  }),
];
