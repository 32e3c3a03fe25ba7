import { type Meta, type StoryObj } from '@storybook/react-vite';
import { Hint } from './index.js';

const meta = {
  title: 'Components/Hint',
  component: Hint,
  parameters: {
    docs: {
      description: {
        component:
          'Help with a question that some people may find hard. Every control draws its own from its `hint` prop; use this one, with an id that `aria-describedby` names, for a control of your own.',
      },
    },
  },
  args: { children: 'For example, outside 12 Mill Lane, by the post box' },
} satisfies Meta<typeof Hint>;

export default meta;

export const Default: StoryObj<typeof meta> = {};
