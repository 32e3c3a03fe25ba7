import { type Meta, type StoryObj } from '@storybook/react-vite';
import { TextInput } from './index.js';

/** What the examples say, in Welsh: for the catalogue, when that is the language chosen there. */
const cymraeg = {
  'Street name': 'Enw’r stryd',
  'Report reference': 'Cyfeirnod yr adroddiad',
  'It is in the message we sent you. For example, CK-4F7Q2':
    'Mae yn y neges a anfonwyd gennym atoch. Er enghraifft, CK-4F7Q2',
  Postcode: 'Cod post',
  'Enter a full UK postcode, like BS4 3QH': 'Rhowch god post llawn yn y DU, fel BS4 3QH',
  'Which street is it in?': 'Ar ba stryd y mae?',
  'Email address': 'Cyfeiriad e-bost',
  'We will only use this to tell you about your report':
    'Dim ond i ddweud wrthych am eich adroddiad y byddwn yn defnyddio hwn',
  'Cost of the damage, in pounds': 'Cost y difrod, mewn punnoedd',
  'Depth of the pothole, in centimetres': 'Dyfnder y twll, mewn centimetrau',
};

const meta = {
  title: 'Components/Text input',
  component: TextInput,
  parameters: {
    cymraeg,
    docs: {
      description: {
        component:
          'Asks for one line of text. Make it as wide as the answer should be long, and say in `autoComplete` what is asked about the person, so that browsers can fill it in.',
      },
    },
  },
  args: { name: 'street', label: 'Street name' },
} satisfies Meta<typeof TextInput>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const WithHint: Story = {
  args: {
    name: 'reference',
    label: 'Report reference',
    hint: 'It is in the message we sent you. For example, CK-4F7Q2',
    width: 10,
    spellCheck: false,
  },
};

export const WithError: Story = {
  args: {
    name: 'postcode',
    label: 'Postcode',
    errorMessage: 'Enter a full UK postcode, like BS4 3QH',
    defaultValue: 'BS4',
    width: 10,
    autoComplete: 'postal-code',
  },
};

export const AsPageHeading: Story = {
  args: { label: { children: 'Which street is it in?', size: 'l', isPageHeading: true } },
};

export const EmailAddress: Story = {
  args: {
    name: 'email',
    type: 'email',
    label: 'Email address',
    hint: 'We will only use this to tell you about your report',
    autoComplete: 'email',
    spellCheck: false,
  },
};

export const WithPrefix: Story = {
  args: { name: 'cost', label: 'Cost of the damage, in pounds', prefix: '£', width: 5, inputMode: 'decimal' },
};

export const WithSuffix: Story = {
  args: {
    name: 'depth',
    label: 'Depth of the pothole, in centimetres',
    suffix: 'cm',
    width: 3,
    inputMode: 'numeric',
  },
};
