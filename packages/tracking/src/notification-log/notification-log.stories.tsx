import { type Meta, type StoryObj } from '@storybook/react-vite';
import { MESSAGES } from '../../test/sample-notifications.js';
import { cy } from '../language/cy.js';
import { NotificationLog } from './notification-log.js';

const meta = {
  title: 'Tracking/Notification log',
  component: NotificationLog,
  parameters: {
    docs: {
      description: {
        component:
          'Shows what was sent to somebody, and whether it arrived. Sent is never passed off as arrived, and what did not arrive says why.',
      },
    },
  },
  args: { notifications: MESSAGES },
} satisfies Meta<typeof NotificationLog>;

export default meta;
type Story = StoryObj<typeof meta>;

export const InEveryState: Story = {};

export const AllArrived: Story = { args: { notifications: MESSAGES.slice(0, 1) } };

export const NoneYet: Story = { args: { notifications: [] } };

export const Welsh: Story = { args: { language: cy } };
