import { service } from '../service.js';

const group = 'Ideas, volunteering and memorials';
const supplier = 'Parks team';

/** What residents want to give rather than to have mended. */
export const ideasAndVolunteering = [
  service({
    code: 'park-idea',
    name: 'Share an idea for our parks',
    description: 'Tell us what would make our parks better.',
    group,
    keywords: ['suggestion', 'feedback', 'improve park', 'more bins', 'new playground', 'compliment'],
    location: 'none',
    contact: 'optional',
    promise: { workingDays: 20, text: 'We read every idea within 20 working days.' },
    supplier,
    questions: [
      {
        code: 'about',
        prompt: 'What is your idea about?',
        datatype: 'multivaluelist',
        required: true,
        options: [
          { key: 'play', name: 'Play and sport' },
          { key: 'nature', name: 'Plants and wildlife' },
          { key: 'access', name: 'Getting around' },
          { key: 'events', name: 'Things to do' },
          { key: 'other', name: 'Something else' },
        ],
      },
      { code: 'idea', prompt: 'What is your idea?', datatype: 'text', required: true },
    ],
  }),
  service({
    code: 'park-volunteering',
    name: 'Plan a volunteer day in a park',
    description: 'Ask us for tools, bags and a ranger so that your group can pick litter, plant or tidy.',
    group,
    keywords: ['litter pick', 'friends of the park', 'community group', 'planting day', 'volunteer'],
    location: 'optional',
    contact: 'required',
    phase: 'beta',
    promise: { workingDays: 10, text: 'A ranger gets in touch within 10 working days.' },
    supplier: 'Countryside rangers',
    questions: [
      {
        code: 'work',
        prompt: 'What would you like to do?',
        datatype: 'singlevaluelist',
        required: true,
        options: [
          { key: 'litter', name: 'Pick litter' },
          { key: 'plant', name: 'Plant trees or flowers' },
          { key: 'tidy', name: 'Clear paths or paint' },
          { key: 'help', name: 'We would like ideas' },
        ],
      },
      { code: 'people', prompt: 'About how many people will come?', datatype: 'number', required: true },
      { code: 'start', prompt: 'When would you like to start?', datatype: 'datetime', required: false },
      {
        code: 'bags',
        prompt: 'How many litter pickers do you need?',
        datatype: 'number',
        required: false,
        visibleWhen: { question: 'work', oneOf: ['litter'] },
      },
    ],
  }),
  service({
    code: 'memorial-tree-bench',
    name: 'Ask for a memorial tree or bench',
    description: 'Ask about a tree or a bench in a park in memory of someone. There is a charge.',
    group,
    keywords: ['in memory', 'plaque', 'dedicate a bench', 'memorial', 'plant a tree'],
    location: 'optional',
    contact: 'required',
    promise: { workingDays: 15, text: 'We get in touch within 15 working days.' },
    supplier,
    questions: [
      {
        code: 'kind',
        prompt: 'What would you like?',
        datatype: 'singlevaluelist',
        required: true,
        options: [
          { key: 'tree', name: 'A tree' },
          { key: 'bench', name: 'A bench' },
        ],
      },
      {
        code: 'treeKind',
        prompt: 'What sort of tree would you like?',
        hint: 'We will tell you if it grows well there.',
        datatype: 'string',
        required: false,
        visibleWhen: { question: 'kind', oneOf: ['tree'] },
      },
    ],
  }),
];
