import { type Meta, type StoryObj } from '@storybook/react-vite';
import { Label } from './index.js';

const meta: Meta<typeof Label> = {
  title: 'Components/Label',
  component: Label,
  parameters: {
    docs: {
      description: {
        component:
          'Names a control. Every control draws its own from its `label` prop; use this one for a control of your own.',
      },
    },
  },
  args: { children: 'Street name', htmlFor: 'street' },
  decorators: [
    (Story) => (
      <>
        <Story />
        <input className="govuk-input" id="street" />
      </>
    ),
  ],
};

export default meta;
type Story = StoryObj<typeof Label>;

export const Default: Story = {};

export const Large: Story = { args: { size: 'l' } };

export const AsPageHeading: Story = {
  args: { size: 'xl', isPageHeading: true, children: 'Which street is the pothole in?' },
};
