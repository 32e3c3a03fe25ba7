import { type Meta, type StoryObj } from '@storybook/react-vite';
import { PasswordInput } from './index.js';

/** What the examples say, in Welsh: for the catalogue, when that is the language chosen there. */
const cymraeg = {
  Password: 'Cyfrinair',
  'Create a password': 'Crëwch gyfrinair',
  'Use at least 12 characters. Three words together are easy to remember':
    'Defnyddiwch o leiaf 12 nod. Mae tri gair gyda’i gilydd yn hawdd eu cofio',
  'Enter your password': 'Rhowch eich cyfrinair',
};

const meta = {
  title: 'Components/Password input',
  component: PasswordInput,
  parameters: {
    cymraeg,
    docs: {
      description: {
        component:
          'Asks for a password, which people may show to check it. It is hidden again before the form is sent.',
      },
    },
  },
  args: { name: 'password', label: 'Password' },
} satisfies Meta<typeof PasswordInput>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const NewPassword: Story = {
  args: {
    name: 'new-password',
    label: 'Create a password',
    hint: 'Use at least 12 characters. Three words together are easy to remember',
    autoComplete: 'new-password',
  },
};

export const WithError: Story = { args: { errorMessage: 'Enter your password' } };
