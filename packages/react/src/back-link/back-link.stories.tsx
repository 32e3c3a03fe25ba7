import { type Meta, type StoryObj } from '@storybook/react-vite';
import { BackLink, backLinkCymraeg } from './index.js';

const meta = {
  title: 'Components/Back link',
  component: BackLink,
  parameters: {
    docs: {
      description: {
        component:
          'Takes people to the page before, in a report of several pages. Put it above the main content, and lead to a real address so that it works without JavaScript.',
      },
    },
  },
  args: { href: '#where-is-the-pothole' },
} satisfies Meta<typeof BackLink>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const SayingWhere: Story = { args: { children: 'Back to your reports' } };

export const InWelsh: Story = { args: { ...backLinkCymraeg, lang: 'cy' } };

export const OnDarkBackground: Story = {
  args: { variant: 'inverse' },
  decorators: [
    (Story) => (
      <div style={{ background: '#1d3557', padding: '1rem' }}>
        <Story />
      </div>
    ),
  ],
};
