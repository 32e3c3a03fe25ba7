import { type Meta, type StoryObj } from '@storybook/react-vite';
import { Textarea } from '../textarea/index.js';
import { Checkboxes, CheckboxesItem } from './index.js';

/** What the examples say, in Welsh: for the catalogue, when that is the language chosen there. */
const cymraeg = {
  'What has been dumped?': 'Beth sydd wedi’i ddympio?',
  'Select all that apply': 'Dewiswch bob un sy’n berthnasol',
  Furniture: 'Dodrefn',
  'Bags of rubbish': 'Bagiau o sbwriel',
  'Building rubble': 'Rwbel adeiladu',
  'Fridges and freezers': 'Oergelloedd a rhewgelloedd',
  'We collect these on their own': 'Rydym yn casglu’r rhain ar eu pen eu hunain',
  'Grey or white sheets that break into fibres. Do not touch them':
    'Dalennau llwyd neu wyn sy’n torri’n ffibrau. Peidiwch â’u cyffwrdd',
  'Select what has been dumped': 'Dewiswch beth sydd wedi’i ddympio',
  'Is any of this true?': 'A oes unrhyw un o’r rhain yn wir?',
  'There is broken glass': 'Mae gwydr wedi torri yno',
  'There are needles': 'Mae nodwyddau yno',
  or: 'neu',
  'None of these': 'Dim un o’r rhain',
  'Something else': 'Rhywbeth arall',
  'What is it?': 'Beth ydyw?',
  'You may share my photos with the company that does the repair':
    'Cewch rannu fy lluniau â’r cwmni sy’n gwneud y gwaith atgyweirio',
};

const meta = {
  title: 'Components/Checkboxes',
  component: Checkboxes,
  parameters: {
    cymraeg,
    docs: {
      description: {
        component:
          'Asks people to choose all that apply, or to agree to one thing. "None of these" clears the others when it has `behaviour="exclusive"`; without JavaScript, check on the server that it was chosen alone.',
      },
    },
  },
  args: {
    name: 'waste',
    fieldset: { legend: { children: 'What has been dumped?', size: 'm' } },
    hint: 'Select all that apply',
    items: [
      { value: 'furniture', label: 'Furniture' },
      { value: 'bags', label: 'Bags of rubbish' },
      { value: 'rubble', label: 'Building rubble' },
    ],
  },
} satisfies Meta<typeof Checkboxes>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const WithHints: Story = {
  args: {
    items: [
      { value: 'fridge', label: 'Fridges and freezers', hint: 'We collect these on their own' },
      {
        value: 'asbestos',
        label: 'Asbestos',
        hint: 'Grey or white sheets that break into fibres. Do not touch them',
      },
    ],
  },
};

export const WithError: Story = { args: { errorMessage: 'Select what has been dumped' } };

export const NoneOfThese: Story = {
  args: {
    name: 'risks',
    fieldset: { legend: { children: 'Is any of this true?', size: 'm' } },
    items: [
      { value: 'glass', label: 'There is broken glass' },
      { value: 'needles', label: 'There are needles' },
      { divider: 'or' },
      { value: 'none', label: 'None of these', behaviour: 'exclusive' },
    ],
  },
};

export const RevealingMore: Story = {
  args: {
    items: [
      { value: 'furniture', label: 'Furniture' },
      {
        value: 'other',
        label: 'Something else',
        conditional: <Textarea name="other-waste" label="What is it?" rows={2} />,
      },
    ],
  },
};

export const Agreement: Story = {
  args: {
    name: 'agree',
    fieldset: undefined,
    hint: undefined,
    items: [{ value: 'yes', label: 'You may share my photos with the company that does the repair' }],
  },
};

export const Small: Story = { args: { isSmall: true } };

export const WrittenOut: Story = {
  args: { items: [] },
  render: (args) => (
    <Checkboxes {...args}>
      <CheckboxesItem name="waste" id="waste" value="furniture" label="Furniture" />
      <CheckboxesItem name="waste" value="bags" label="Bags of rubbish" defaultChecked />
    </Checkboxes>
  ),
};
