import { type Meta, type StoryObj } from '@storybook/react-vite';
import { TextInput } from '../text-input/index.js';
import { Radios, RadiosDivider, RadiosItem } from './index.js';

/** What the examples say, in Welsh: for the catalogue, when that is the language chosen there. */
const cymraeg = {
  'Where is the problem?': 'Ble mae’r broblem?',
  'On the road': 'Ar y ffordd',
  'On the pavement': 'Ar y palmant',
  'In a park': 'Mewn parc',
  'Is anybody in danger?': 'A oes rhywun mewn perygl?',
  Yes: 'Oes',
  No: 'Nac oes',
  'How big is the pothole?': 'Pa mor fawr yw’r twll?',
  Small: 'Bach',
  'About the size of a dinner plate': 'Tua maint plât cinio',
  Large: 'Mawr',
  'About the size of a dustbin lid, or larger': 'Tua maint caead bin, neu fwy',
  'Select where the problem is': 'Dewiswch ble mae’r broblem',
  'How should we tell you about progress?': 'Sut dylem ni roi gwybod i chi am y cynnydd?',
  Email: 'E-bost',
  'Email address': 'Cyfeiriad e-bost',
  'Text message': 'Neges destun',
  'Mobile phone number': 'Rhif ffôn symudol',
  or: 'neu',
  'Do not tell me': 'Peidiwch â rhoi gwybod i mi',
  'I am not sure': 'Dydw i ddim yn siŵr',
};

const meta = {
  title: 'Components/Radios',
  component: Radios,
  parameters: {
    cymraeg,
    docs: {
      description: {
        component:
          'Asks people to choose one. Nothing is chosen to begin with unless you know the answer. A choice may reveal one more question, without JavaScript too. What was entered there is sent even after another choice, and a browser without `:has` shows it always, so do not make it compulsory.',
      },
    },
  },
  args: {
    name: 'where',
    fieldset: { legend: { children: 'Where is the problem?', size: 'm' } },
    items: [
      { value: 'road', label: 'On the road' },
      { value: 'pavement', label: 'On the pavement' },
      { value: 'park', label: 'In a park' },
    ],
  },
} satisfies Meta<typeof Radios>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const Inline: Story = {
  args: {
    name: 'danger',
    isInline: true,
    fieldset: { legend: { children: 'Is anybody in danger?', size: 'm' } },
    items: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
    ],
  },
};

export const WithHints: Story = {
  args: {
    name: 'size',
    fieldset: { legend: { children: 'How big is the pothole?', size: 'm' } },
    items: [
      { value: 'small', label: 'Small', hint: 'About the size of a dinner plate' },
      { value: 'large', label: 'Large', hint: 'About the size of a dustbin lid, or larger' },
    ],
  },
};

export const WithError: Story = { args: { errorMessage: 'Select where the problem is' } };

export const AlreadyChosen: Story = { args: { defaultValue: 'pavement' } };

/** Each choice reveals where to reach the person. */
export const RevealingMore: Story = {
  parameters: {
    a11y: {
      config: {
        // ARIA has no aria-expanded for a radio. GOV.UK Frontend sets it all the same, because screen readers read it.
        rules: [{ id: 'aria-allowed-attr', selector: '*:not(input[type="radio"][aria-expanded])' }],
      },
    },
  },
  args: {
    name: 'contact',
    fieldset: { legend: { children: 'How should we tell you about progress?', size: 'm' } },
    items: [
      {
        value: 'email',
        label: 'Email',
        conditional: (
          <TextInput name="email" label="Email address" type="email" autoComplete="email" width={20} />
        ),
      },
      {
        value: 'text',
        label: 'Text message',
        conditional: (
          <TextInput name="mobile" label="Mobile phone number" type="tel" autoComplete="tel" width={10} />
        ),
      },
      { divider: 'or' },
      { value: 'none', label: 'Do not tell me' },
    ],
  },
};

export const Small: Story = { args: { isSmall: true } };

/** The same, written out: the first radio has the name as its id, for the error summary. */
export const WrittenOut: Story = {
  args: { items: [] },
  render: (args) => (
    <Radios {...args}>
      <RadiosItem name="where" id="where" value="road" label="On the road" />
      <RadiosItem name="where" value="pavement" label="On the pavement" />
      <RadiosDivider>or</RadiosDivider>
      <RadiosItem name="where" value="unsure" label="I am not sure" />
    </Radios>
  ),
};
