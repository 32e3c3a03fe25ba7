import { type Meta, type StoryObj } from '@storybook/react-vite';
import { type ReactNode } from 'react';
import { Button } from '../button/index.js';
import { DateInput } from '../date-input/index.js';
import { Radios } from '../radios/index.js';
import { TextInput } from '../text-input/index.js';
import { ErrorSummary, FormErrors, useFormErrors } from './index.js';

/** What the examples say, in Welsh: for the catalogue, when that is the language chosen there. */
const cymraeg = {
  'Enter the postcode where the problem is': 'Rhowch god post lleoliad y broblem',
  'Select how we should contact you': 'Dewiswch sut dylem gysylltu â chi',
  'The date you saw it must include a month': 'Rhaid i’r dyddiad y gwelsoch hwn gynnwys mis',
  'We could not save your report. Try again in a few minutes':
    'Ni allem gadw eich adroddiad. Rhowch gynnig arall arni ymhen ychydig funudau',
  'Your answers are kept. Put these right and send the report again.':
    'Mae eich atebion wedi’u cadw. Cywirwch y rhain ac anfonwch yr adroddiad eto.',
  'The photo could not be read': 'Ni ellid darllen y llun',
  Postcode: 'Cod post',
  'How should we contact you?': 'Sut dylem gysylltu â chi?',
  Email: 'E-bost',
  'Text message': 'Neges destun',
  'When did you see it?': 'Pryd welsoch chi hwn?',
  'Send report': 'Anfon yr adroddiad',
};

const meta = {
  title: 'Components/Error summary',
  component: ErrorSummary,
  parameters: {
    cymraeg,
    docs: {
      description: {
        component:
          'Lists everything to put right at the top of the page, in the words beside each answer. It takes focus when it appears, and each error leads to its control: the first of a group, or the part of a date that is wrong. Say it in the page’s title too, with `errorTitle`.',
      },
    },
  },
  // The catalogue shows several at once; on a page there is one, and it takes focus.
  args: { disableAutoFocus: true },
} satisfies Meta<typeof ErrorSummary>;

export default meta;
type Story = StoryObj<typeof meta>;

const errors = [
  { fieldId: 'postcode', message: 'Enter the postcode where the problem is' },
  { fieldId: 'contact', message: 'Select how we should contact you' },
  { fieldId: 'seen-month', message: 'The date you saw it must include a month' },
];

export const Default: Story = {
  args: { errors },
  render: (args) => (
    <>
      <ErrorSummary {...args} />
      {form((id) => errors.find(({ fieldId }) => fieldId === id)?.message)}
    </>
  ),
};

/** One list for the summary and the controls, so that both say the same. */
export const WithFormErrors: Story = {
  render: (args) => (
    <FormErrors value={errors}>
      <ErrorSummary {...args} />
      <WithMessages>{form}</WithMessages>
    </FormErrors>
  ),
};

export const WithoutLinks: Story = {
  args: { errors: [{ message: 'We could not save your report. Try again in a few minutes' }] },
};

export const WithDescription: Story = {
  args: {
    children: 'Your answers are kept. Put these right and send the report again.',
    errors: [{ message: 'The photo could not be read' }],
  },
};

type MessageFor = ReturnType<typeof useFormErrors>['messageFor'];

/** Hands what is wrong to the form. */
function WithMessages({ children }: { children: (messageFor: MessageFor) => ReactNode }) {
  return children(useFormErrors().messageFor);
}

function form(messageFor: MessageFor) {
  return (
    <form noValidate>
      <TextInput name="postcode" label="Postcode" width={10} errorMessage={messageFor('postcode')} />
      <Radios
        name="contact"
        fieldset={{ legend: 'How should we contact you?' }}
        errorMessage={messageFor('contact')}
        items={[
          { value: 'email', label: 'Email' },
          { value: 'text', label: 'Text message' },
        ]}
      />
      <DateInput
        id="seen"
        namePrefix="seen"
        fieldset={{ legend: 'When did you see it?' }}
        errorMessage={messageFor('seen-month')}
        month={{ error: true }}
        defaultValue={{ day: 4, year: 2026 }}
      />
      <Button>Send report</Button>
    </form>
  );
}
