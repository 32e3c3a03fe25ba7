import { type Meta, type StoryObj } from '@storybook/react-vite';
import { Feedback } from './index.js';

const meta = {
  title: 'Components/Feedback',
  component: Feedback,
  parameters: {
    docs: {
      description: {
        component:
          'Asks, above the footer, what people think of the service. It is about the service, not about a report: whether a pothole was really fixed is asked on the page of the report.',
      },
    },
  },
  args: {
    title: 'Help us improve this service',
    children: (
      <p className="govuk-body">
        Tell us how reporting a problem went.{' '}
        <a className="govuk-link" href="#feedback">
          Give your feedback
        </a>
      </p>
    ),
  },
} satisfies Meta<typeof Feedback>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const TextAlone: Story = {
  args: { children: 'Call 0300 555 0100 between 9am and 5pm to tell us what you think.' },
};
