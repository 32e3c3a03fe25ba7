import { type Meta, type StoryObj } from '@storybook/react-vite';
import { TextInput } from '../text-input/index.js';
import { Fieldset } from './index.js';

/** What the examples say, in Welsh: for the catalogue, when that is the language chosen there. */
const cymraeg = {
  'Where do you live?': 'Ble rydych chi’n byw?',
  'Address line 1': 'Llinell gyfeiriad 1',
  'Address line 2 (optional)': 'Llinell gyfeiriad 2 (dewisol)',
  'Town or city': 'Tref neu ddinas',
  Postcode: 'Cod post',
};

const meta = {
  title: 'Components/Fieldset',
  component: Fieldset,
  parameters: {
    cymraeg,
    docs: {
      description: {
        component:
          'Groups related controls under one legend, such as the lines of an address. Radios, checkboxes and the date input draw their own from their `fieldset` prop.',
      },
    },
  },
} satisfies Meta<typeof Fieldset>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {
  args: { legend: { children: 'Where do you live?', size: 'l' } },
  render: (args) => (
    <Fieldset {...args}>
      <TextInput name="address-line-1" label="Address line 1" autoComplete="address-line1" />
      <TextInput name="address-line-2" label="Address line 2 (optional)" autoComplete="address-line2" />
      <TextInput name="town" label="Town or city" width={20} autoComplete="address-level2" />
      <TextInput name="postcode" label="Postcode" width={10} autoComplete="postal-code" />
    </Fieldset>
  ),
};

export const AsPageHeading: Story = {
  ...Default,
  args: { legend: { children: 'Where do you live?', size: 'xl', isPageHeading: true } },
};
