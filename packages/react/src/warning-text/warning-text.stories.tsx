import { type Meta, type StoryObj } from '@storybook/react-vite';
import { WarningText, warningTextCymraeg } from './index.js';

const meta = {
  title: 'Components/Warning text',
  component: WarningText,
  parameters: {
    docs: {
      description: {
        component:
          'Warns people of something with consequences: a danger, a fine, a deadline. Screen readers hear "Warning" in place of the sign.',
      },
    },
  },
  args: {
    children:
      'If a street light has bare wires, do not touch it. Call 0300 555 0100 now; we answer day and night.',
  },
} satisfies Meta<typeof WarningText>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Fine: Story = {
  args: { children: 'You can be fined up to £1,000 for leaving rubbish beside a full bin.' },
};

export const InWelsh: Story = {
  args: {
    ...warningTextCymraeg,
    lang: 'cy',
    children: 'Peidiwch â chyffwrdd â golau stryd sydd â gwifrau noeth.',
  },
};
