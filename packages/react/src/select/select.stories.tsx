import { type Meta, type StoryObj } from '@storybook/react-vite';
import { Select } from './index.js';

/** What the examples say, in Welsh: for the catalogue, when that is the language chosen there. */
const cymraeg = {
  'Which ward is it in?': 'Ym mha ward y mae?',
  'Choose a ward': 'Dewiswch ward',
  Abbey: 'Yr Abaty',
  Castle: 'Y Castell',
  Harbour: 'Yr Harbwr',
  'It is on your council tax bill': 'Mae ar eich bil treth gyngor',
  'Choose the ward it is in': 'Dewiswch y ward y mae ynddi',
  North: 'Gogledd',
  South: 'De',
};

const meta = {
  title: 'Components/Select',
  component: Select,
  parameters: {
    cymraeg,
    docs: {
      description: {
        component:
          'Asks people to choose one from a long list. A last resort: many people find it hard, so use radios where there is room.',
      },
    },
  },
  args: {
    name: 'ward',
    label: 'Which ward is it in?',
    items: [
      { value: '', children: 'Choose a ward' },
      { value: 'abbey', children: 'Abbey' },
      { value: 'castle', children: 'Castle' },
      { value: 'harbour', children: 'Harbour' },
    ],
  },
} satisfies Meta<typeof Select>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const AlreadyChosen: Story = { args: { defaultValue: 'castle' } };

export const WithError: Story = {
  args: { hint: 'It is on your council tax bill', errorMessage: 'Choose the ward it is in' },
};

/** Options in groups are written out. */
export const Grouped: Story = {
  args: { items: [] },
  render: (args) => (
    <Select {...args}>
      <optgroup label="North">
        <option value="abbey">Abbey</option>
      </optgroup>
      <optgroup label="South">
        <option value="harbour">Harbour</option>
      </optgroup>
    </Select>
  ),
};
