import { type ServiceDefinition } from '@councilkit/client';

/** A service with a question of every kind. */
export const pothole: ServiceDefinition = {
  code: 'pothole',
  name: 'Pothole',
  description: 'A hole or broken surface in a road or cycle lane',
  group: 'Roads and pavements',
  keywords: ['hole', 'road surface', 'crater', 'dip'],
  location: 'required',
  contact: 'optional',
  phase: 'live',
  promise: { workingDays: 5, text: 'We inspect within 5 working days' },
  supplier: 'Highways team',
  supplierId: 'highways',
  emergencyNotice: 'Call 999 if someone is hurt',
  questions: [
    {
      code: 'size',
      prompt: 'How big is the pothole?',
      datatype: 'singlevaluelist',
      required: true,
      order: 2,
      options: [
        { key: 'plate', name: 'About the size of a dinner plate' },
        { key: 'larger', name: 'Larger than a dinner plate' },
      ],
    },
    {
      code: 'danger',
      prompt: 'Call us if someone may be hurt',
      datatype: 'text',
      required: false,
      order: 1,
      isNotice: true,
    },
    {
      code: 'depth',
      prompt: 'How deep is it, in centimetres?',
      datatype: 'number',
      required: true,
      order: 3,
      visibleWhen: { question: 'size', oneOf: ['larger'] },
    },
    {
      code: 'where',
      prompt: 'Which part of the road is it in?',
      datatype: 'multivaluelist',
      required: false,
      order: 4,
      options: [
        { key: 'lane', name: 'A traffic lane' },
        { key: 'cycle', name: 'A cycle lane' },
        { key: 'gutter', name: 'The gutter' },
      ],
    },
    { code: 'since', prompt: 'Since when?', datatype: 'datetime', required: false, order: 5 },
  ],
};

/** A service that needs to know whom to write to, and no place. */
const treePlanting: ServiceDefinition = {
  code: 'tree-planting',
  name: 'Ask for a tree to be planted',
  description: 'Ideas for new street trees',
  group: 'Parks and green spaces',
  keywords: ['tree', 'planting'],
  location: 'none',
  contact: 'required',
  phase: 'beta',
  promise: null,
  supplier: null,
  emergencyNotice: null,
  questions: [],
};

/** A service without any questions, which takes whatever it is told. */
export const litter: ServiceDefinition = {
  code: 'litter',
  name: 'Overflowing bin',
  description: 'A litter bin in a park or street that is full',
  group: 'Parks and green spaces',
  keywords: ['rubbish', 'waste', 'dustbin', 'trash'],
  location: 'optional',
  contact: 'none',
  phase: 'live',
  promise: { workingDays: 1, text: 'We empty it by the next working day' },
  supplier: 'Green Spaces Ltd',
  emergencyNotice: null,
  questions: [],
};

/** A service that is not taking requests. */
const gritting: ServiceDefinition = {
  ...litter,
  code: 'gritting',
  name: 'Gritting',
  description: 'Ice on a road',
  group: 'Roads and pavements',
  keywords: ['ice', 'snow'],
  phase: 'paused',
};

export const services: readonly ServiceDefinition[] = [pothole, litter, treePlanting, gritting];
