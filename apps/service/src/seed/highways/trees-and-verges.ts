import { service, yesNoNotSure } from '../service.js';

const group = 'Trees, hedges and verges';

/** What grows beside roads and pavements. Parks look after their own. */
export const treesAndVerges = [
  service({
    code: 'street-tree',
    name: 'Tree beside a road',
    description: 'A tree on a street or verge that has fallen, is dying, or has low or broken branches.',
    group,
    keywords: ['fallen tree', 'branch down', 'dead tree', 'low branches', 'leaning tree', 'roots'],
    location: 'required',
    contact: 'optional',
    promise: {
      workingDays: 10,
      text: 'A tree officer looks at it within 10 working days. We clear fallen trees the same day.',
    },
    supplier: 'Trees team',
    emergencyNotice:
      'Call 999 if a tree has hurt someone or blocks a busy road. Call 105 if it has brought down a power line.',
    questions: [
      {
        code: 'problem',
        prompt: 'What is wrong with the tree?',
        datatype: 'singlevaluelist',
        required: true,
        options: [
          { key: 'fallen', name: 'The tree or a big branch has fallen' },
          { key: 'hanging', name: 'A branch hangs and could fall' },
          { key: 'low', name: 'Branches are in the way' },
          { key: 'sick', name: 'It looks dead or sick' },
          { key: 'roots', name: 'Roots lift the ground' },
        ],
      },
      {
        code: 'blocks',
        prompt: 'What does it block?',
        datatype: 'multivaluelist',
        required: true,
        options: [
          { key: 'road', name: 'The road' },
          { key: 'pavement', name: 'The pavement' },
          { key: 'light', name: 'A street light or sign' },
          { key: 'nothing', name: 'Nothing' },
        ],
        visibleWhen: { question: 'problem', oneOf: ['fallen', 'hanging', 'low'] },
      },
    ],
  }),
  service({
    code: 'overgrown-hedge',
    name: 'Hedge or bush over a road or pavement',
    description: 'A hedge, bush or bramble that people have to step round, or that hides the view.',
    group,
    keywords: ['overhanging', 'brambles', 'overgrown', 'cannot see at junction', 'bushes', 'vegetation'],
    location: 'required',
    contact: 'optional',
    promise: {
      workingDays: 10,
      text: 'We inspect within 10 working days. If the hedge is private we write to its owner.',
    },
    supplier: 'Highways team',
    questions: [
      {
        code: 'effect',
        prompt: 'What does it do?',
        datatype: 'multivaluelist',
        required: true,
        options: [
          { key: 'narrows', name: 'It makes the pavement narrow' },
          { key: 'intoRoad', name: 'People have to walk in the road' },
          { key: 'view', name: 'Drivers cannot see at a junction' },
          { key: 'sign', name: 'It hides a sign or light' },
        ],
      },
      {
        code: 'garden',
        prompt: 'Does it grow from a garden or field?',
        datatype: 'singlevaluelist',
        required: false,
        options: yesNoNotSure,
      },
    ],
  }),
  service({
    code: 'verge-grass',
    name: 'Long grass on a verge',
    description: 'Grass beside a road that is so tall that people cannot see or get past.',
    group,
    keywords: ['grass cutting', 'mowing', 'roadside grass', 'roundabout grass', 'strimming'],
    location: 'required',
    contact: 'optional',
    promise: {
      workingDays: 10,
      text: 'We inspect within 10 working days. Wildflower verges are cut once, after summer.',
    },
    supplier: 'Greenacre Grounds Care',
    questions: [
      {
        code: 'view',
        prompt: 'Does the grass stop drivers from seeing?',
        datatype: 'singlevaluelist',
        required: true,
        options: yesNoNotSure,
      },
    ],
  }),
  service({
    code: 'weeds',
    name: 'Weeds on a pavement or kerb',
    description: 'Weeds that grow through the pavement or along the kerb.',
    group,
    keywords: ['weed killing', 'moss', 'dandelions', 'plants in pavement', 'slippery moss'],
    location: 'required',
    contact: 'optional',
    promise: { workingDays: 20, text: 'We clear weeds within 20 working days.' },
    supplier: 'Street cleaning team',
    questions: [
      {
        code: 'kind',
        prompt: 'What grows there?',
        datatype: 'multivaluelist',
        required: true,
        options: [
          { key: 'weeds', name: 'Weeds' },
          { key: 'moss', name: 'Slippery moss' },
          { key: 'knotweed', name: 'Japanese knotweed or giant hogweed' },
        ],
      },
      {
        code: 'hogweed',
        prompt: 'Do not touch it. Giant hogweed burns skin, and cut knotweed spreads.',
        datatype: 'text',
        isNotice: true,
        required: false,
        visibleWhen: { question: 'kind', oneOf: ['knotweed'] },
      },
    ],
  }),
];
