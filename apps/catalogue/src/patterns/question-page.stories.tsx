import {
  BackLink,
  Button,
  ErrorSummary,
  Radios,
  TextInput,
  Textarea,
  type RadiosProps,
} from '@councilkit/react';
import { type Meta, type StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { CouncilPage } from './council-page.js';
import { wholePage } from './whole-page.js';

const meta = {
  title: 'Patterns/Question page',
  parameters: wholePage(
    `Asks one thing. The question is the page’s heading, the answer is checked when people continue, and they can go back without losing anything.

**When something is wrong**, show the page again with what people entered. List every error at the top, in the words that stand beside the question, and begin the page’s title with “Error: ”.

**Several fields on one page** only when they make one question, such as how to reach somebody. Say why you ask.`,
  ),
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const size: RadiosProps = {
  name: 'size',
  fieldset: { legend: { children: 'How big is the pothole?', size: 'l', isPageHeading: true } },
  hint: 'A guess is fine. Do not go into the road to measure it.',
  items: [
    { value: 'small', label: 'Smaller than a dinner plate' },
    { value: 'plate', label: 'About the size of a dinner plate' },
    { value: 'larger', label: 'Larger than a dinner plate' },
  ],
};

const back = <BackLink href="#back">Back</BackLink>;

export const OneQuestion: Story = {
  render: () => (
    <CouncilPage section="report" before={back}>
      <form noValidate>
        <Radios {...size} />
        <Button>Continue</Button>
      </form>
    </CouncilPage>
  ),
};

export const NotAnswered: Story = {
  render: () => (
    <CouncilPage section="report" before={back}>
      <ErrorSummary errors={[{ fieldId: 'size', message: 'Select how big the pothole is' }]} />
      <form noValidate>
        <Radios {...size} errorMessage="Select how big the pothole is" />
        <Button>Continue</Button>
      </form>
    </CouncilPage>
  ),
};

/** Pressing the line at the top leads to the first answer. Shown by itself only, as it moves the focus. */
export const FollowingAnError: Story = {
  ...NotAnswered,
  tags: ['!autodocs'],
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    const link = page.getByRole('link', { name: 'Select how big the pothole is' });
    await userEvent.click(link);
    await expect(page.getByRole('radio', { name: 'Smaller than a dinner plate' })).toHaveFocus();
  },
};

export const InTheirOwnWords: Story = {
  render: () => (
    <CouncilPage section="report" before={back}>
      <form noValidate>
        <Textarea
          name="place"
          label={{ children: 'Where in the park is the broken bench?', size: 'l', isPageHeading: true }}
          hint="For example, by the pond, or on the left after the Station Road gate."
          rows={4}
        />
        <Button>Continue</Button>
      </form>
    </CouncilPage>
  ),
};

export const HowToReachYou: Story = {
  render: () => (
    <CouncilPage section="report" before={back}>
      <form noValidate>
        <h1 className="govuk-heading-l">How can we tell you what happens?</h1>
        <p className="govuk-body">
          We write when something changes. You can leave this empty and follow your report on its own page
          instead.
        </p>
        <TextInput name="name" label="Your name (optional)" autoComplete="name" spellCheck={false} />
        <TextInput
          name="email"
          type="email"
          label="Email address (optional)"
          hint="We use it for this report only."
          autoComplete="email"
          spellCheck={false}
        />
        <Button>Continue</Button>
      </form>
    </CouncilPage>
  ),
};

export const SeveralErrors: Story = {
  render: () => (
    <CouncilPage section="report" before={back}>
      <ErrorSummary
        errors={[
          { fieldId: 'email', message: 'Enter an email address like name@example.com' },
          { fieldId: 'phone', message: 'Enter a telephone number, like 01632 960 001' },
        ]}
      />
      <form noValidate>
        <h1 className="govuk-heading-l">How can we tell you what happens?</h1>
        <TextInput
          name="email"
          type="email"
          label="Email address (optional)"
          errorMessage="Enter an email address like name@example.com"
          defaultValue="sam.example.com"
          autoComplete="email"
          spellCheck={false}
        />
        <TextInput
          name="phone"
          type="tel"
          width={20}
          label="Mobile number (optional)"
          errorMessage="Enter a telephone number, like 01632 960 001"
          defaultValue="07700"
          autoComplete="tel"
        />
        <Button>Continue</Button>
      </form>
    </CouncilPage>
  ),
};
