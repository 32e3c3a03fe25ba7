import { type Meta, type StoryObj } from '@storybook/react-vite';
import { Details } from './index.js';

const meta = {
  title: 'Components/Details',
  component: Details,
  parameters: {
    docs: {
      description: {
        component:
          'Keeps help that only some people need behind a few words they can open. It is the browser’s own, so it works without JavaScript and can be found with the browser’s search.',
      },
    },
  },
  args: {
    summary: 'How to find the number of a street light',
    children:
      'Most columns have a yellow or white plate with a number, at about the height of your eyes, on the side facing the road.',
  },
} satisfies Meta<typeof Details>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Open: Story = { args: { open: true } };

export const WithAList: Story = {
  args: {
    summary: 'What counts as a pothole',
    children: (
      <>
        <p className="govuk-body">We repair a hole that is both:</p>
        <ul className="govuk-list govuk-list--bullet">
          <li>at least 4 cm deep, about two golf balls</li>
          <li>at least 30 cm wide, about a dinner plate</li>
        </ul>
      </>
    ),
  },
};
