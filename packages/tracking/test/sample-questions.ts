import type { ServiceQuestion } from '@councilkit/client';

const yesNo = [
  { key: 'yes', name: 'Yes' },
  { key: 'no', name: 'No' },
];

/** A service definition with every datatype, a notice and questions that wait for another, and for one that waits. */
export const TREE: ServiceQuestion[] = [
  {
    code: 'problem',
    prompt: 'What is wrong with the tree?',
    datatype: 'singlevaluelist',
    required: true,
    order: 1,
    options: [
      { key: 'fallen', name: 'It has fallen' },
      { key: 'branch', name: 'A branch hangs down' },
      { key: 'light', name: 'It takes the light' },
    ],
  },
  {
    code: 'blocking',
    prompt: 'Does it block the road?',
    datatype: 'singlevaluelist',
    required: true,
    order: 2,
    options: yesNo,
    visibleWhen: { question: 'problem', oneOf: ['fallen', 'branch'] },
  },
  {
    code: 'call',
    prompt: 'Call 999 if somebody is in danger.',
    datatype: 'text',
    isNotice: true,
    required: false,
    order: 3,
    visibleWhen: { question: 'blocking', oneOf: ['yes'] },
  },
  {
    code: 'height',
    prompt: 'How high is it, in metres?',
    hint: 'A guess is fine.',
    datatype: 'number',
    required: false,
    order: 4,
  },
  { code: 'since', prompt: 'When did it happen?', datatype: 'datetime', required: true, order: 5 },
  {
    code: 'near',
    prompt: 'What is close to it?',
    datatype: 'multivaluelist',
    required: false,
    order: 6,
    options: [
      { key: 'cables', name: 'Electricity cables' },
      { key: 'play', name: 'A play area' },
      { key: 'path', name: 'A path' },
    ],
  },
  { code: 'number', prompt: 'What is the number on its tag?', datatype: 'string', required: false, order: 7 },
  { code: 'more', prompt: 'What else should we know?', datatype: 'text', required: false, order: 8 },
  {
    code: 'ward',
    prompt: 'Which ward is it in?',
    datatype: 'singlevaluelist',
    required: false,
    order: 9,
    options: Array.from({ length: 11 }, (_, index) => ({ key: `w${index + 1}`, name: `Ward ${index + 1}` })),
  },
];
