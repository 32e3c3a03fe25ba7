import { service, yesNoNotSure } from '../service.js';

const group = 'Grass, trees and plants in parks';

/** What grows in parks. */
export const grassTreesAndPlants = [
  service({
    code: 'park-grass',
    name: 'Grass in a park',
    description: 'Grass in a park that has been missed, is too long, or has cuttings left on the path.',
    group,
    keywords: ['mowing', 'grass cutting', 'long grass', 'grass clippings', 'meadow'],
    location: 'required',
    contact: 'optional',
    promise: {
      workingDays: 10,
      text: 'We inspect within 10 working days. Meadows are left long for wildlife until September.',
    },
    supplier: 'Greenacre Grounds Care',
    questions: [
      {
        code: 'problem',
        prompt: 'What is wrong?',
        datatype: 'singlevaluelist',
        required: true,
        options: [
          { key: 'long', name: 'The grass is too long' },
          { key: 'missed', name: 'A part was missed' },
          { key: 'cuttings', name: 'Cuttings are on the path' },
          { key: 'ruts', name: 'The mower or a vehicle has made ruts' },
        ],
      },
    ],
  }),
  service({
    code: 'park-tree',
    name: 'Tree in a park',
    description: 'A tree in a park or wood that has fallen, has broken branches or looks dead.',
    group,
    keywords: ['fallen tree', 'branch', 'dead tree', 'woods', 'ash dieback', 'storm damage'],
    location: 'required',
    contact: 'optional',
    promise: {
      workingDays: 10,
      text: 'A tree officer looks at it within 10 working days. We go the same day if it is dangerous.',
    },
    supplier: 'Trees team',
    emergencyNotice: 'Call 999 if a tree has hurt or trapped someone. Keep away from hanging branches.',
    questions: [
      {
        code: 'problem',
        prompt: 'What is wrong with the tree?',
        datatype: 'multivaluelist',
        required: true,
        options: [
          { key: 'fallen', name: 'It has fallen' },
          { key: 'branch', name: 'A branch is broken or hangs' },
          { key: 'sick', name: 'It looks dead or sick' },
          { key: 'damaged', name: 'Someone has damaged it' },
        ],
      },
      {
        code: 'path',
        prompt: 'Do people walk, play or sit under it?',
        datatype: 'singlevaluelist',
        required: true,
        options: yesNoNotSure,
        visibleWhen: { question: 'problem', oneOf: ['fallen', 'branch', 'sick'] },
      },
    ],
  }),
  service({
    code: 'park-flower-bed',
    name: 'Flower bed, hedge or shrubs in a park',
    description: 'Planting in a park that is overgrown, dead, trampled or full of weeds.',
    group,
    keywords: ['flowers', 'bushes', 'hedge cutting', 'shrubs', 'weeds', 'planters', 'roses'],
    location: 'required',
    contact: 'optional',
    promise: {
      workingDays: 20,
      text: 'We visit within 20 working days. We do not cut hedges while birds are nesting, from March to August.',
    },
    supplier: 'Greenacre Grounds Care',
    questions: [
      {
        code: 'problem',
        prompt: 'What is wrong?',
        datatype: 'multivaluelist',
        required: true,
        options: [
          { key: 'overgrown', name: 'It is overgrown' },
          { key: 'dead', name: 'Plants are dead or damaged' },
          { key: 'weeds', name: 'It is full of weeds' },
          { key: 'blocks', name: 'It blocks a path or a view' },
        ],
      },
      {
        code: 'more',
        prompt: 'What does it block?',
        datatype: 'text',
        required: false,
        visibleWhen: { question: 'problem', oneOf: ['blocks'] },
      },
    ],
  }),
  service({
    code: 'harmful-plant',
    name: 'Harmful plant in a park',
    description: 'Giant hogweed, Japanese knotweed or Himalayan balsam on council land.',
    group,
    keywords: ['hogweed', 'knotweed', 'balsam', 'invasive plant', 'burns skin', 'ragwort'],
    location: 'required',
    contact: 'optional',
    promise: { workingDays: 5, text: 'We inspect within 5 working days.' },
    supplier: 'Countryside rangers',
    emergencyNotice:
      'Do not touch giant hogweed. If its sap gets on skin, wash it, keep it out of the sun and call 111.',
    questions: [
      {
        code: 'plant',
        prompt: 'Which plant do you think it is?',
        datatype: 'singlevaluelist',
        required: true,
        options: [
          { key: 'hogweed', name: 'Giant hogweed' },
          { key: 'knotweed', name: 'Japanese knotweed' },
          { key: 'balsam', name: 'Himalayan balsam' },
          { key: 'notSure', name: 'Not sure' },
        ],
      },
      {
        code: 'looks',
        prompt: 'What does it look like?',
        datatype: 'text',
        required: true,
        visibleWhen: { question: 'plant', oneOf: ['notSure'] },
      },
      { code: 'metres', prompt: 'About how many metres across is it?', datatype: 'number', required: false },
    ],
  }),
];
