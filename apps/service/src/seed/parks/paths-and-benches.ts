import { service, yesNoNotSure } from '../service.js';

const group = 'Paths, benches, gates and lights in parks';
const supplier = 'Parks team';

/** What people walk on, sit on and go through. */
export const pathsAndBenches = [
  service({
    code: 'park-path',
    name: 'Path or steps in a park',
    description: 'A path, ramp, steps or footbridge in a park that is damaged, muddy or blocked.',
    group,
    keywords: ['footpath', 'muddy path', 'trip hazard', 'steps', 'handrail', 'boardwalk', 'footbridge'],
    location: 'required',
    contact: 'optional',
    promise: { workingDays: 5, text: 'We inspect within 5 working days.' },
    supplier,
    emergencyNotice: 'Call 999 if someone has fallen and is badly hurt.',
    questions: [
      {
        code: 'problem',
        prompt: 'What is wrong?',
        datatype: 'multivaluelist',
        required: true,
        options: [
          { key: 'surface', name: 'The surface is broken or uneven' },
          { key: 'mud', name: 'It is very muddy or under water' },
          { key: 'steps', name: 'Steps or a handrail are damaged' },
          { key: 'blocked', name: 'Something blocks the way' },
        ],
      },
      {
        code: 'wayRound',
        prompt: 'Can someone using a wheelchair or pushing a pram get past?',
        datatype: 'singlevaluelist',
        required: true,
        options: yesNoNotSure,
      },
    ],
  }),
  service({
    code: 'park-bench',
    name: 'Bench or picnic table',
    description: 'A bench or picnic table in a park that is broken, loose or missing.',
    group,
    keywords: ['seat', 'broken bench', 'picnic bench', 'splinters', 'memorial bench'],
    location: 'required',
    contact: 'optional',
    promise: { workingDays: 10, text: 'We inspect within 10 working days.' },
    supplier,
    questions: [
      {
        code: 'problem',
        prompt: 'What is wrong with it?',
        datatype: 'singlevaluelist',
        required: true,
        options: [
          { key: 'broken', name: 'It is broken' },
          { key: 'loose', name: 'It is loose in the ground' },
          { key: 'sharp', name: 'It has sharp parts' },
          { key: 'missing', name: 'It is missing' },
        ],
      },
      {
        code: 'plaque',
        prompt: 'Does it have a plaque in memory of someone?',
        datatype: 'singlevaluelist',
        required: false,
        options: yesNoNotSure,
      },
    ],
  }),
  service({
    code: 'park-gate-fence',
    name: 'Gate, fence or wall of a park',
    description: 'A gate, fence or wall that is damaged, or a park that is locked or open at the wrong time.',
    group,
    keywords: [
      'park locked',
      'gate open',
      'railings',
      'dogs getting in',
      'play area gate',
      'motorbikes getting in',
    ],
    location: 'required',
    contact: 'optional',
    promise: { workingDays: 5, text: 'We inspect within 5 working days.' },
    supplier,
    emergencyNotice: 'Call 101 if you are locked in and cannot get out. Call 999 if you are in danger.',
    questions: [
      {
        code: 'problem',
        prompt: 'What is the problem?',
        datatype: 'singlevaluelist',
        required: true,
        options: [
          { key: 'gate', name: 'A gate is damaged or does not shut' },
          { key: 'fence', name: 'A fence or wall is damaged' },
          { key: 'locked', name: 'It is locked when it should be open' },
          { key: 'unlocked', name: 'It is open when it should be locked' },
        ],
      },
      {
        code: 'play',
        prompt: 'Is it the gate or fence of a play area?',
        datatype: 'singlevaluelist',
        required: true,
        options: yesNoNotSure,
        visibleWhen: { question: 'problem', oneOf: ['gate', 'fence'] },
      },
      {
        code: 'when',
        prompt: 'When was that?',
        datatype: 'datetime',
        required: true,
        visibleWhen: { question: 'problem', oneOf: ['locked', 'unlocked'] },
      },
    ],
  }),
  service({
    code: 'park-light',
    name: 'Light in a park',
    description: 'A light in a park or along a park path that is out or damaged.',
    group,
    keywords: ['lamp', 'dark path', 'park lamp post', 'light out', 'floodlight'],
    location: 'required',
    contact: 'optional',
    promise: { workingDays: 5, text: 'We repair most lights within 5 working days.' },
    supplier: 'Larkfield Lighting',
    emergencyNotice: 'Keep away from bare wires. Call 999 if someone is in danger.',
    questions: [
      {
        code: 'fault',
        prompt: 'What is wrong with the light?',
        datatype: 'singlevaluelist',
        required: true,
        options: [
          { key: 'out', name: 'It does not come on' },
          { key: 'dayLit', name: 'It is on all day' },
          { key: 'damaged', name: 'It is damaged or wires show' },
        ],
      },
      { code: 'column', prompt: 'What number is on the post?', datatype: 'string', required: false },
    ],
  }),
];
