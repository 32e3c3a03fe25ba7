import { type Meta, type StoryObj } from '@storybook/react-vite';
import { DateInput, dateInputCymraeg } from './index.js';

/** What the examples say, in Welsh: for the catalogue, when that is the language chosen there. */
const cymraeg = {
  'When did you first see it?': 'Pryd welsoch chi hwn gyntaf?',
  'For example, 27 3 2026': 'Er enghraifft, 27 3 2026',
  'Enter the date you first saw it': 'Rhowch y dyddiad y gwelsoch hwn gyntaf',
  'The year must have 4 numbers': 'Rhaid i’r flwyddyn gynnwys 4 rhif',
  'When did you move in?': 'Pryd symudoch chi i mewn?',
  'For example, 3 2019': 'Er enghraifft, 3 2019',
  'What is your date of birth?': 'Beth yw eich dyddiad geni?',
};

const meta = {
  title: 'Components/Date input',
  component: DateInput,
  parameters: {
    cymraeg,
    docs: {
      description: {
        component:
          'Asks for a date that people know or can look up. Each part is posted by itself. Say which part is wrong with `error` on the part, and link the error summary to it: `seen-day`, `seen-month` or `seen-year`.',
      },
    },
  },
  args: {
    id: 'seen',
    namePrefix: 'seen',
    fieldset: { legend: { children: 'When did you first see it?', size: 'm' } },
    hint: 'For example, 27 3 2026',
  },
} satisfies Meta<typeof DateInput>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const WithError: Story = {
  args: { errorMessage: 'Enter the date you first saw it' },
};

export const WithErrorInOnePart: Story = {
  args: {
    errorMessage: 'The year must have 4 numbers',
    defaultValue: { day: 27, month: 3, year: 26 },
    year: { error: true },
  },
};

export const MonthAndYear: Story = {
  args: {
    id: 'moved',
    namePrefix: 'moved',
    fieldset: { legend: { children: 'When did you move in?', size: 'm' } },
    hint: 'For example, 3 2019',
    day: false,
  },
};

export const DateOfBirth: Story = {
  args: {
    id: 'dob',
    namePrefix: 'dob',
    fieldset: { legend: { children: 'What is your date of birth?', size: 'm' } },
    day: { autoComplete: 'bday-day' },
    month: { autoComplete: 'bday-month' },
    year: { autoComplete: 'bday-year' },
  },
};

export const InWelsh: Story = {
  args: {
    ...dateInputCymraeg,
    fieldset: { legend: 'Pryd welsoch chi hwn gyntaf?' },
    hint: 'Er enghraifft, 27 3 2026',
  },
  decorators: [
    (Story) => (
      <div lang="cy">
        <Story />
      </div>
    ),
  ],
};
