import { type Meta, type StoryObj } from '@storybook/react-vite';
import { Button } from '@councilkit/react/button';
import { ErrorSummary } from '@councilkit/react/error-summary';
import { cy } from '../language/cy.js';
import { errorsFor } from '../service-questions/errors-for.js';
import { FeedbackForm } from './feedback-form.js';

const meta = {
  title: 'Tracking/Feedback form',
  component: FeedbackForm,
  parameters: {
    a11y: {
      config: {
        // ARIA has no aria-expanded for a radio. GOV.UK Frontend sets it all the same, because screen readers read it.
        rules: [{ id: 'aria-allowed-attr', selector: '*:not(input[type="radio"][aria-expanded])' }],
      },
    },
    docs: {
      description: {
        component:
          'Asks the person who reported whether it was fixed and how satisfied they are, once it is closed. Who says no can ask to have it looked at again.',
      },
    },
  },
  render: (args) => (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <FeedbackForm {...args} />
      <Button>Send</Button>
    </form>
  ),
} satisfies Meta<typeof FeedbackForm>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const NotFixed: Story = {
  args: {
    values: {
      isFixed: 'no',
      asksToReopen: true,
      satisfaction: '2',
      comment: 'The hole was filled, but the next one along was left',
    },
  },
};

const errors = errorsFor([{ pointer: '/isFixed', detail: 'Select yes if it is fixed' }]);

export const WithAnError: Story = {
  args: { values: { satisfaction: '4' }, errors },
  render: (args) => (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <ErrorSummary errors={errors} disableAutoFocus />
      <FeedbackForm {...args} />
      <Button>Send</Button>
    </form>
  ),
};

export const Welsh: Story = { args: { language: cy } };
