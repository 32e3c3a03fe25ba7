import { type Meta, type StoryObj } from '@storybook/react-vite';
import { CharacterCount, characterCountCymraeg } from './index.js';

/** What the examples say, in Welsh: for the catalogue, when that is the language chosen there. */
const cymraeg = {
  'Tell us more': 'Dywedwch fwy wrthym',
  'Do not include personal details': 'Peidiwch â chynnwys manylion personol',
  'Thank you 👩🏻‍🚀': 'Diolch 👩🏻‍🚀',
  'The lamp post outside number 12 flickers': 'Mae’r golau stryd y tu allan i rif 12 yn fflachio',
  'Details must be 20 characters or fewer': 'Rhaid i’r manylion fod yn 20 nod neu lai',
};

const meta = {
  title: 'Components/Character count',
  component: CharacterCount,
  parameters: {
    cymraeg,
    docs: {
      description: {
        component:
          'A textarea that says how much is left. Nobody is stopped from writing more: they can cut it back, and the server says so if they do not. Screen readers hear the count when somebody pauses.',
      },
    },
  },
  args: {
    name: 'details',
    label: 'Tell us more',
    hint: 'Do not include personal details',
    maxlength: 500,
  },
} satisfies Meta<typeof CharacterCount>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Words: Story = { args: { maxlength: 150, countType: 'words' } };

/** An emoji counts as one, as people expect. */
export const Characters: Story = {
  args: { maxlength: 100, countType: 'characters', defaultValue: 'Thank you 👩🏻‍🚀' },
};

export const CloseToTheLimit: Story = { args: { maxlength: 100, threshold: 75 } };

export const OverTheLimit: Story = {
  args: {
    maxlength: 20,
    defaultValue: 'The lamp post outside number 12 flickers',
    errorMessage: 'Details must be 20 characters or fewer',
  },
};

export const InWelsh: Story = {
  args: { ...characterCountCymraeg, label: 'Dywedwch fwy wrthym', hint: undefined },
  decorators: [
    (Story) => (
      <div lang="cy">
        <Story />
      </div>
    ),
  ],
};
