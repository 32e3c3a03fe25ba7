import { type Meta, type StoryObj } from '@storybook/react-vite';
import { FileUpload, fileUploadCymraeg } from './index.js';

/** What the examples say, in Welsh: for the catalogue, when that is the language chosen there. */
const cymraeg = {
  'Photo of the problem (optional)': 'Llun o’r broblem (dewisol)',
  'A JPG or PNG smaller than 10 MB': 'JPG neu PNG sy’n llai na 10 MB',
  'Photos of the problem': 'Lluniau o’r broblem',
  'The photo must be smaller than 10 MB': 'Rhaid i’r llun fod yn llai na 10 MB',
};

const meta = {
  title: 'Components/File upload',
  component: FileUpload,
  parameters: {
    cymraeg,
    docs: {
      description: {
        component:
          'Asks for a file. With `javascript` it becomes a larger button on which files can also be dropped; without JavaScript it is the browser’s own control either way.',
      },
    },
  },
  args: {
    name: 'photo',
    label: 'Photo of the problem (optional)',
    hint: 'A JPG or PNG smaller than 10 MB',
    accept: 'image/jpeg, image/png',
  },
} satisfies Meta<typeof FileUpload>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const WithDropZone: Story = { args: { javascript: true } };

export const SeveralFiles: Story = {
  args: { javascript: true, multiple: true, label: 'Photos of the problem' },
};

export const WithError: Story = {
  args: { javascript: true, errorMessage: 'The photo must be smaller than 10 MB' },
};

export const Disabled: Story = { args: { javascript: true, disabled: true } };

export const InWelsh: Story = {
  args: { javascript: true, label: 'Llun o’r broblem', hint: undefined, ...fileUploadCymraeg },
  decorators: [
    (Story) => (
      <div lang="cy">
        <Story />
      </div>
    ),
  ],
};
