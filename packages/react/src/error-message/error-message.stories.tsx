import { type Meta, type StoryObj } from '@storybook/react-vite';
import { ErrorMessage, errorMessageCymraeg } from './index.js';

const meta = {
  title: 'Components/Error message',
  component: ErrorMessage,
  parameters: {
    docs: {
      description: {
        component:
          'Says what went wrong beside the answer it is about, in the words of the error summary. Every control draws its own from its `errorMessage` prop.',
      },
    },
  },
  args: { children: 'Enter the postcode where the problem is' },
} satisfies Meta<typeof ErrorMessage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const InWelsh: Story = {
  render: (args) => (
    <div lang="cy">
      <ErrorMessage {...args} {...errorMessageCymraeg}>
        Rhowch god post y broblem
      </ErrorMessage>
    </div>
  ),
};
