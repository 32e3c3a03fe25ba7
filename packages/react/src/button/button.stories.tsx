import { type Meta, type StoryObj } from '@storybook/react-vite';
import { Button, ButtonGroup, ButtonLink } from './index.js';

/** What the examples say, in Welsh: for the catalogue, when that is the language chosen there. */
const cymraeg = {
  'Send report': 'Anfon yr adroddiad',
  'Find address': 'Dod o hyd i gyfeiriad',
  'Withdraw this report': 'Tynnu’r adroddiad hwn yn ôl',
  'Report a problem': 'Rhoi gwybod am broblem',
  'Pay £45.00': 'Talu £45.00',
  'Start now': 'Dechrau nawr',
  'Save and continue': 'Cadw a pharhau',
  'Save as draft': 'Cadw fel drafft',
  Cancel: 'Canslo',
};

const meta = {
  title: 'Components/Button',
  component: Button,
  parameters: {
    cymraeg,
    docs: {
      description: {
        component:
          'Helps people carry out an action, such as sending a report. One main button on a page; anything else is secondary or a link. A link to another page that must look like a button is a `ButtonLink`.',
      },
    },
  },
  args: { children: 'Send report' },
} satisfies Meta<typeof Button>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Secondary: Story = { args: { variant: 'secondary', children: 'Find address' } };

export const Warning: Story = { args: { variant: 'warning', children: 'Withdraw this report' } };

export const OnDarkBackground: Story = {
  args: { variant: 'inverse', children: 'Report a problem' },
  decorators: [
    (Story) => (
      <div style={{ background: '#1d3557', padding: '2rem' }}>
        <Story />
      </div>
    ),
  ],
};

export const Disabled: Story = { args: { disabled: true } };

/** For a form that must not be sent twice, such as a payment. */
export const IgnoresDoubleClick: Story = { args: { preventDoubleClick: true, children: 'Pay £45.00' } };

export const Start: StoryObj<typeof ButtonLink> = {
  render: () => (
    <ButtonLink href="#report" isStartButton>
      Start now
    </ButtonLink>
  ),
};

export const Grouped: Story = {
  render: () => (
    <ButtonGroup>
      <Button>Save and continue</Button>
      <Button variant="secondary">Save as draft</Button>
      <a className="govuk-link" href="#cancel">
        Cancel
      </a>
    </ButtonGroup>
  ),
};
