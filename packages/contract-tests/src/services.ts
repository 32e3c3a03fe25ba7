import { type ImportedService } from '@councilkit/client';

const plain: Omit<ImportedService, 'code' | 'name'> = {
  description: 'What the tests of the contract ask for',
  group: 'Tests of the contract',
  keywords: [],
  location: 'optional',
  contact: 'optional',
  phase: 'live',
  promise: null,
  supplier: null,
  emergencyNotice: null,
  questions: [],
};

/** A service with a question of every kind that a rule is about. */
export const pothole: ImportedService = {
  ...plain,
  code: 'test-pothole',
  name: 'Pothole of a test',
  keywords: ['zebrahole'],
  location: 'required',
  promise: { workingDays: 5, text: 'We inspect within 5 working days' },
  supplier: 'Peak Roads Ltd',
  questions: [
    {
      code: 'size',
      prompt: 'How big is it?',
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
      ],
    },
    { code: 'since', prompt: 'Since when?', datatype: 'datetime', required: false, order: 5 },
  ],
};

/** What the behaviours ask for: each rule of intake has a service that it applies to. */
export const services: ImportedService[] = [
  pothole,
  { ...plain, code: 'test-bin', name: 'Bin of a test', contact: 'none' },
  { ...plain, code: 'test-tree', name: 'Tree of a test', location: 'none', contact: 'required' },
  { ...plain, code: 'test-paused', name: 'Gritting of a test', phase: 'paused' },
];
