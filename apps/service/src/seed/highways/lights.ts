import { service, yesNoNotSure } from '../service.js';

const group = 'Street lights and traffic lights';
const supplier = 'Larkfield Lighting';

/** Everything on the highway that has a bulb in it. */
export const lights = [
  service({
    code: 'street-light',
    name: 'Street light',
    description: 'A street light that is out, flickering, on all day or damaged.',
    group,
    keywords: ['lamp post out', 'street lamp', 'lamppost', 'light not working', 'dark street', 'bulb gone'],
    location: 'required',
    contact: 'optional',
    promise: { workingDays: 5, text: 'We repair most lights within 5 working days.' },
    supplier,
    emergencyNotice: 'Keep away from bare wires and posts that lean. Call 999 if someone is in danger.',
    questions: [
      {
        code: 'fault',
        prompt: 'What is wrong with the light?',
        datatype: 'singlevaluelist',
        required: true,
        options: [
          { key: 'out', name: 'It does not come on' },
          { key: 'flickering', name: 'It flickers or goes on and off' },
          { key: 'dayLit', name: 'It is on all day' },
          { key: 'severalOut', name: 'Several lights are out' },
          { key: 'damaged', name: 'The post is damaged or leans' },
          { key: 'wires', name: 'The door is open or wires show' },
        ],
      },
      {
        code: 'howMany',
        prompt: 'How many lights are out?',
        datatype: 'number',
        required: true,
        visibleWhen: { question: 'fault', oneOf: ['severalOut'] },
      },
      {
        code: 'column',
        prompt: 'What number is on the post?',
        hint: 'Most posts have a number at about head height, for example 14 or B207.',
        datatype: 'string',
        required: false,
      },
    ],
  }),
  service({
    code: 'lit-sign-bollard',
    name: 'Lit sign or bollard',
    description: 'A sign, bollard or zebra crossing beacon that should be lit and is not.',
    group,
    keywords: [
      'keep left bollard',
      'belisha beacon',
      'zebra crossing light',
      'sign light out',
      'traffic island',
    ],
    location: 'required',
    contact: 'optional',
    promise: { workingDays: 5, text: 'We repair most signs and bollards within 5 working days.' },
    supplier,
    emergencyNotice: 'Keep away from bare wires. Call 999 if someone is in danger.',
    questions: [
      {
        code: 'what',
        prompt: 'What is not working?',
        datatype: 'singlevaluelist',
        required: true,
        options: [
          { key: 'bollard', name: 'A lit bollard' },
          { key: 'sign', name: 'A lit road sign' },
          { key: 'beacon', name: 'The orange light at a zebra crossing' },
          { key: 'school', name: 'Flashing lights near a school' },
        ],
      },
      {
        code: 'knockedDown',
        prompt: 'Has it been knocked down?',
        datatype: 'singlevaluelist',
        required: true,
        options: yesNoNotSure,
      },
    ],
  }),
  service({
    code: 'traffic-lights',
    name: 'Traffic lights or crossing',
    description:
      'Traffic lights that are out, stuck, facing the wrong way, or a crossing button that does not work.',
    group,
    keywords: [
      'signals',
      'stuck on red',
      'pelican crossing',
      'green man',
      'crossing button',
      'no beep',
      'temporary lights',
    ],
    location: 'required',
    contact: 'optional',
    promise: { workingDays: 1, text: 'An engineer comes within 1 working day.' },
    supplier: 'Traffic signals team',
    emergencyNotice: 'Call 999 if all the lights are out at a busy junction or there has been a crash.',
    questions: [
      {
        code: 'fault',
        prompt: 'What is wrong?',
        datatype: 'multivaluelist',
        required: true,
        options: [
          { key: 'allOut', name: 'All the lights are out' },
          { key: 'bulb', name: 'One light is out' },
          { key: 'stuck', name: 'The lights do not change' },
          { key: 'turned', name: 'A light faces the wrong way' },
          { key: 'button', name: 'The crossing button does not work' },
          { key: 'sound', name: 'There is no beep or turning cone for blind people' },
        ],
      },
      {
        code: 'noticed',
        prompt: 'When did you see it?',
        datatype: 'datetime',
        required: false,
        visibleWhen: { question: 'fault', oneOf: ['allOut', 'stuck'] },
      },
      {
        code: 'temporary',
        prompt: 'Are they temporary lights at roadworks?',
        datatype: 'singlevaluelist',
        required: true,
        options: yesNoNotSure,
      },
    ],
  }),
];
