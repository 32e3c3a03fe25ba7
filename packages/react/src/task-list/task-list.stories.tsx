import { type Meta, type StoryObj } from '@storybook/react-vite';
import { Tag } from '../tag/index.js';
import { TaskList, TaskListItem } from './index.js';

const meta = {
  title: 'Components/Task list',
  component: TaskList,
  parameters: {
    docs: {
      description: {
        component:
          'The tasks of a longer piece of work, in any order, with the status of each. For something done in one sitting, such as reporting a pothole, go through the questions one by one instead.',
      },
    },
  },
  args: {
    items: [
      { title: 'Where the street party is', href: '#where', status: 'Completed' },
      { title: 'When it starts and ends', href: '#when', status: <Tag color="blue">In progress</Tag> },
      {
        title: 'Neighbours you have told',
        href: '#neighbours',
        hint: 'You need the agreement of two in three households.',
        status: <Tag color="blue">Not yet started</Tag>,
      },
      {
        title: 'Send the application',
        status: { children: 'Cannot start yet', className: 'govuk-task-list__status--cannot-start-yet' },
      },
    ],
  },
} satisfies Meta<typeof TaskList>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const OfParts: Story = {
  args: { items: undefined },
  render: (args) => (
    <TaskList {...args}>
      <TaskListItem idPrefix="inspect" title="Inspect the tree" href="#inspect" status="Completed" />
      <TaskListItem
        idPrefix="notify"
        title="Tell the owner"
        href="#notify"
        status={<Tag color="red">Overdue</Tag>}
      />
    </TaskList>
  ),
};
