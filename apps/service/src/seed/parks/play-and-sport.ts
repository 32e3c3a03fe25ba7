import { service, yesNoNotSure } from '../service.js';

const group = 'Play areas and sports pitches';

/** Places to play and to do sport. */
export const playAndSport = [
  service({
    code: 'play-equipment',
    name: 'Damaged play equipment',
    description: 'A swing, slide, climbing frame or safety surface that is broken or unsafe.',
    group,
    keywords: [
      'playground',
      'broken swing',
      'slide',
      'roundabout',
      'climbing frame',
      'see-saw',
      'soft surface',
    ],
    location: 'required',
    contact: 'optional',
    promise: {
      workingDays: 2,
      text: 'We inspect within 2 working days, and close what is not safe on the day we see it.',
    },
    supplier: 'Sunny Lane Play Inspections',
    emergencyNotice: 'Call 999 if a child is badly hurt. Keep children away from broken equipment.',
    questions: [
      {
        code: 'equipment',
        prompt: 'What is damaged?',
        datatype: 'singlevaluelist',
        required: true,
        options: [
          { key: 'swing', name: 'Swing' },
          { key: 'slide', name: 'Slide' },
          { key: 'climbing', name: 'Climbing frame' },
          { key: 'roundabout', name: 'Roundabout or see-saw' },
          { key: 'surface', name: 'The ground under it' },
          { key: 'other', name: 'Something else' },
        ],
      },
      {
        code: 'other',
        prompt: 'Tell us what it is',
        datatype: 'string',
        required: true,
        visibleWhen: { question: 'equipment', oneOf: ['other'] },
      },
      {
        code: 'danger',
        prompt: 'Could it hurt a child who uses it now?',
        datatype: 'singlevaluelist',
        required: true,
        options: yesNoNotSure,
      },
    ],
  }),
  service({
    code: 'skate-gym-court',
    name: 'Skate park, outdoor gym or court',
    description: 'Damage to a skate park, an outdoor gym, or a tennis, basketball or ball court.',
    group,
    keywords: ['skatepark', 'ramp', 'tennis net', 'basketball hoop', 'exercise machine', 'muga', 'bmx track'],
    location: 'required',
    contact: 'optional',
    promise: { workingDays: 5, text: 'We inspect within 5 working days.' },
    supplier: 'Parks team',
    emergencyNotice: 'Call 999 if someone is badly hurt.',
    questions: [
      {
        code: 'what',
        prompt: 'What is damaged?',
        datatype: 'multivaluelist',
        required: true,
        options: [
          { key: 'ramp', name: 'A ramp or rail' },
          { key: 'machine', name: 'A gym machine' },
          { key: 'net', name: 'A net, hoop or goal' },
          { key: 'surface', name: 'The ground' },
          { key: 'fence', name: 'The fence or gate' },
        ],
      },
    ],
  }),
  service({
    code: 'sports-pitch',
    name: 'Sports pitch',
    description: 'A football, rugby or cricket pitch with holes, broken goals, worn lines or standing water.',
    group,
    keywords: ['football pitch', 'goalposts', 'waterlogged', 'cricket square', 'rugby posts', 'line marking'],
    location: 'required',
    contact: 'optional',
    promise: { workingDays: 5, text: 'We inspect within 5 working days.' },
    supplier: 'Greenacre Grounds Care',
    emergencyNotice: 'Do not play with goalposts that are loose or lean. Call 999 if someone is badly hurt.',
    questions: [
      {
        code: 'problem',
        prompt: 'What is the problem?',
        datatype: 'multivaluelist',
        required: true,
        options: [
          { key: 'holes', name: 'Holes or bare ground' },
          { key: 'goals', name: 'Loose or broken goalposts' },
          { key: 'water', name: 'Standing water' },
          { key: 'lines', name: 'Lines are hard to see' },
          { key: 'grass', name: 'Grass is too long' },
        ],
      },
      {
        code: 'match',
        prompt: 'When is the next match there, if you know?',
        datatype: 'datetime',
        required: false,
      },
    ],
  }),
];
