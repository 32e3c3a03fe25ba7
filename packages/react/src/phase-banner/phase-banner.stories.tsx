import { type Meta, type StoryObj } from '@storybook/react-vite';
import { PhaseBanner } from './index.js';

const meta = {
  title: 'Components/Phase banner',
  component: PhaseBanner,
  parameters: {
    docs: {
      description: {
        component:
          'Says, under the header of every page, that a service is new and still changing, and where to tell the council what works and what does not.',
      },
    },
  },
  args: {
    tag: 'Beta',
    children: (
      <>
        This is a new way to report street problems. Help us improve it and{' '}
        <a className="govuk-link" href="#feedback">
          give your feedback
        </a>
        .
      </>
    ),
  },
} satisfies Meta<typeof PhaseBanner>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Beta: Story = {};

export const Alpha: Story = {
  args: {
    tag: { children: 'Alpha', color: 'orange' },
    children:
      'This is a trial in three wards. Reports made here are real and reach the street lighting team.',
  },
};
