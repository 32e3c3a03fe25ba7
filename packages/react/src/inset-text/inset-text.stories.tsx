import { type Meta, type StoryObj } from '@storybook/react-vite';
import { InsetText } from './index.js';

const meta = {
  title: 'Components/Inset text',
  component: InsetText,
  parameters: {
    docs: {
      description: {
        component:
          'Sets one fact apart from the text around it. People skim past it, so nothing they must not miss belongs here: that is a warning text.',
      },
    },
  },
  args: {
    children:
      'We inspect every pothole report within 3 working days. Most repairs on main roads are made within 5.',
  },
} satisfies Meta<typeof InsetText>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const WithSeveralParagraphs: Story = {
  args: {
    children: (
      <>
        <p className="govuk-body">Street lights on private land are not the council’s.</p>
        <p className="govuk-body">
          Ask the owner, or{' '}
          <a className="govuk-link" href="#owner">
            find out who owns a road
          </a>
          .
        </p>
      </>
    ),
  },
};
