import { type Meta, type StoryObj } from '@storybook/react-vite';
import { Button } from '@councilkit/react/button';
import { ErrorSummary } from '@councilkit/react/error-summary';
import { TREE } from '../../test/sample-questions.js';
import { cy } from '../language/cy.js';
import { errorsFor } from './errors-for.js';
import { ServiceQuestions } from './service-questions.js';

const meta = {
  title: 'Tracking/Service questions',
  component: ServiceQuestions,
  parameters: {
    docs: {
      description: {
        component:
          'Draws the questions of a service as a form, from its definition alone. Questions that wait for an answer appear with it; without JavaScript they are all there and say when they apply.',
      },
    },
  },
  args: { questions: TREE },
  render: (args) => (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <ServiceQuestions {...args} />
      <Button>Continue</Button>
    </form>
  ),
} satisfies Meta<typeof ServiceQuestions>;

export default meta;
type Story = StoryObj<typeof meta>;

export const AllKindsOfQuestion: Story = {};

/** Two more have appeared: a question, and a notice that waits for its answer. */
export const QuestionsThatAppeared: Story = { args: { values: { problem: 'fallen', blocking: 'yes' } } };

const errors = errorsFor(
  [
    { pointer: '/answers/problem', detail: 'Choose what is wrong with the tree' },
    { pointer: '/answers/since', detail: 'Enter a date that exists' },
  ],
  { questions: TREE },
);

export const WithErrors: Story = {
  args: { values: { since: '2026-02-31', more: 'It leans towards the school.' }, errors },
  render: (args) => (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <ErrorSummary errors={errors} disableAutoFocus />
      <ServiceQuestions {...args} />
      <Button>Continue</Button>
    </form>
  ),
};

/** One question to a page: it is the heading. */
export const OneToAPage: Story = { args: { questions: TREE.slice(0, 1), asPageHeading: true } };

/** The words of the form are Welsh; the questions are in the language of the service. */
export const Welsh: Story = {
  args: {
    language: cy,
    questions: [
      {
        code: 'size',
        prompt: 'Pa mor fawr yw’r twll?',
        datatype: 'singlevaluelist',
        required: false,
        order: 1,
        options: [
          { key: 'small', name: 'Llai na phlât cinio' },
          { key: 'large', name: 'Mwy na phlât cinio' },
        ],
      },
      {
        code: 'since',
        prompt: 'Pryd y gwelsoch chi ef gyntaf?',
        datatype: 'datetime',
        required: true,
        order: 2,
      },
    ],
  },
};
