import { type Meta, type StoryObj } from '@storybook/react-vite';
import { SkipLink } from './index.js';

const meta = {
  title: 'Components/Skip link',
  component: SkipLink,
  parameters: {
    docs: {
      description: {
        component:
          'The first link of every page. It is hidden until someone reaches it with the Tab key, and moves the focus past the header and the navigation to the main content.',
      },
    },
  },
  args: { href: '#main-content', children: 'Skip to main content' },
  render: (args) => (
    <>
      <SkipLink {...args} />
      <p className="govuk-body">Press Tab to see the link, and Enter to follow it.</p>
      <main id="main-content">
        <h1 className="govuk-heading-l">Report a pothole</h1>
      </main>
    </>
  ),
} satisfies Meta<typeof SkipLink>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const InWelsh: Story = { args: { children: 'Neidio i’r prif gynnwys', lang: 'cy' } };
