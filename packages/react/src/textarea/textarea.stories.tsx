import { type Meta, type StoryObj } from '@storybook/react-vite';
import { Textarea } from './index.js';

/** What the examples say, in Welsh: for the catalogue, when that is the language chosen there. */
const cymraeg = {
  'What is the problem?': 'Beth yw’r broblem?',
  'Do not include names, phone numbers or other personal details':
    'Peidiwch â chynnwys enwau, rhifau ffôn na manylion personol eraill',
  'Tell us what the problem is': 'Dywedwch wrthym beth yw’r broblem',
  'The drain outside number 12 is blocked.\nWater covers the pavement when it rains.':
    'Mae’r draen y tu allan i rif 12 wedi’i flocio.\nMae dŵr dros y palmant pan fydd hi’n bwrw glaw.',
};

const meta = {
  title: 'Components/Textarea',
  component: Textarea,
  parameters: {
    cymraeg,
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
