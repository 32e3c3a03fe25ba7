import { type Meta, type StoryObj } from '@storybook/react-vite';
import { Tag } from './index.js';

const meta = {
  title: 'Components/Tag',
  component: Tag,
  parameters: {
    docs: {
      description: {
        component:
          'Shows the status of something in a word or two, such as how far a report is. Always say it in words: colour only helps people who can see it. A tag is not a button and cannot be followed.',
      },
    },
  },
  args: { children: 'In progress' },
} satisfies Meta<typeof Tag>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** One colour for each phase of a report, the same on every page. */
export const ReportStatuses: Story = {
  render: () => (
    <ul className="govuk-list">
      <li>
        <Tag color="grey">Received</Tag>
      </li>
      <li>
        <Tag>Inspection booked</Tag>
      </li>
      <li>
        <Tag color="yellow">Repair scheduled</Tag>
      </li>
      <li>
        <Tag color="green">Fixed</Tag>
      </li>
      <li>
        <Tag color="red">Overdue</Tag>
      </li>
    </ul>
  ),
};

export const EveryColour: Story = {
  render: () => (
    <ul className="govuk-list">
      {(['grey', 'green', 'teal', 'blue', 'purple', 'magenta', 'red', 'orange', 'yellow'] as const).map(
        (color) => (
          <li key={color}>
            <Tag color={color}>{color}</Tag>
          </li>
        ),
      )}
    </ul>
  ),
};
