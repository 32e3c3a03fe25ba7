import { type Meta, type StoryObj } from '@storybook/react-vite';
import { Textarea } from './index.js';

const meta = {
  title: 'Components/Textarea',
  component: Textarea,
  parameters: {
    docs: {
      description: {
        component:
          'Asks for more than one line of text. With a limit, use a Character count instead. Ask people not to write personal details that nobody needs.',
      },
    },
  },
  args: {
    name: 'description',
    label: 'What is the problem?',
    hint: 'Do not include names, phone numbers or other personal details',
  },
} satisfies Meta<typeof Textarea>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const WithError: Story = { args: { errorMessage: 'Tell us what the problem is' } };

export const Tall: Story = {
  args: {
    rows: 8,
    defaultValue: 'The drain outside number 12 is blocked.\nWater covers the pavement when it rains.',
  },
};
