import { type Meta, type StoryObj } from '@storybook/react-vite';
import { Button } from '../button/index.js';
import { Panel } from './index.js';

const meta = {
  title: 'Components/Panel',
  component: Panel,
  parameters: {
    docs: {
      description: {
        component:
          'The main message of a page: that a report was sent, with its reference. As an `interruption` it makes people stop and check before they go on.',
      },
    },
  },
  args: {
    title: 'Report sent',
    children: (
      <>
        Your reference
        <br />
        <strong>HW-10482</strong>
      </>
    ),
  },
} satisfies Meta<typeof Panel>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Confirmation: Story = {};

export const TitleAlone: Story = { args: { title: 'You will get no more updates', children: undefined } };

export const Interruption: Story = {
  args: {
    variant: 'interruption',
    title: 'Has this pothole been reported already?',
    children: (
      <p className="govuk-body">
        Two neighbours reported a pothole <strong>20 metres from here</strong> last week. You can follow their
        report instead of sending another.
      </p>
    ),
    actions: (
      <>
        <Button type="button" variant="inverse">
          It is a different pothole
        </Button>{' '}
        <a className="govuk-link govuk-link--inverse" href="#follow">
          Follow their report
        </a>
      </>
    ),
  },
};
