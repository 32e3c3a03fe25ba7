import { type Meta, type StoryObj } from '@storybook/react-vite';
import { ExitThisPage, exitThisPageCymraeg } from './index.js';

const meta = {
  title: 'Components/Exit this page',
  component: ExitThisPage,
  parameters: {
    docs: {
      description: {
        component:
          'Lets people in danger leave at once for a harmless page: by the button, or by pressing Shift three times. For pages whose visitors may be watched by someone who hurts them, such as help with domestic abuse. It does not erase their history: tell them how to.',
      },
    },
  },
  args: { redirectUrl: '#weather' },
} satisfies Meta<typeof ExitThisPage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const InWelsh: Story = { args: { ...exitThisPageCymraeg, lang: 'cy' } };
