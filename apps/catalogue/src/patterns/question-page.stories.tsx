import {
  Button,
  errorMessageCymraeg,
  ErrorSummary,
  errorSummaryCymraeg,
  Radios,
  TextInput,
  Textarea,
  type RadiosProps,
} from '@councilkit/react';
import { type Meta, type StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { CouncilPage } from './council-page.js';
import { councilWords } from './council-words.js';
import { chosen, type PatternLanguage } from './pattern-language.js';
import { questionWords } from './question-words.js';
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

function size(language: PatternLanguage): RadiosProps {
  const words = questionWords[language];
  const [small, plate, larger] = words.sizes;
  return {
    name: 'size',
    fieldset: { legend: { children: words.size, size: 'l', isPageHeading: true } },
    hint: words.aGuess,
    items: [
      { value: 'small', label: small },
      { value: 'plate', label: plate },
      { value: 'larger', label: larger },
    ],
  };
}

/** An error as its component takes it: in Welsh also its word for "Error". */
const wrong = (language: PatternLanguage, message: string) =>
  language === 'cy' ? { ...errorMessageCymraeg, children: message } : message;

const summaryWords = (language: PatternLanguage) => (language === 'cy' ? errorSummaryCymraeg : {});

export const OneQuestion: Story = {
  render: (_, context) => {
    const language = chosen(context);
    return (
      <CouncilPage language={language} section="report" hasBack>
        <form noValidate>
          <Radios {...size(language)} />
          <Button>{councilWords[language].continue}</Button>
        </form>
      </CouncilPage>
    );
  },
};

export const NotAnswered: Story = {
  render: (_, context) => {
    const language = chosen(context);
    const words = questionWords[language];
    return (
      <CouncilPage language={language} section="report" hasBack>
        <ErrorSummary {...summaryWords(language)} errors={[{ fieldId: 'size', message: words.selectSize }]} />
        <form noValidate>
          <Radios {...size(language)} errorMessage={wrong(language, words.selectSize)} />
          <Button>{councilWords[language].continue}</Button>
        </form>
      </CouncilPage>
    );
  },
};

/** Pressing the line at the top leads to the first answer. Shown by itself only, as it moves the focus. */
export const FollowingAnError: Story = {
  ...NotAnswered,
  tags: ['!autodocs'],
  play: async ({ canvasElement, ...context }) => {
    const words = questionWords[chosen(context)];
    const page = within(canvasElement);
    const link = page.getByRole('link', { name: words.selectSize });
    await userEvent.click(link);
    await expect(page.getByRole('radio', { name: words.sizes[0] })).toHaveFocus();
  },
};

export const InTheirOwnWords: Story = {
  render: (_, context) => {
    const language = chosen(context);
    const words = questionWords[language];
    return (
      <CouncilPage language={language} section="report" hasBack>
        <form noValidate>
          <Textarea
            name="place"
            label={{ children: words.bench, size: 'l', isPageHeading: true }}
            hint={words.benchHint}
            rows={4}
          />
          <Button>{councilWords[language].continue}</Button>
        </form>
      </CouncilPage>
    );
  },
};

export const HowToReachYou: Story = {
  render: (_, context) => {
    const language = chosen(context);
    const words = questionWords[language];
    return (
      <CouncilPage language={language} section="report" hasBack>
        <form noValidate>
          <h1 className="govuk-heading-l">{words.reach}</h1>
          <p className="govuk-body">{words.whyReach}</p>
          <TextInput name="name" label={words.name} autoComplete="name" spellCheck={false} />
          <TextInput
            name="email"
            type="email"
            label={words.email}
            hint={words.emailHint}
            autoComplete="email"
            spellCheck={false}
          />
          <Button>{councilWords[language].continue}</Button>
        </form>
      </CouncilPage>
    );
  },
};

export const SeveralErrors: Story = {
  render: (_, context) => {
    const language = chosen(context);
    const words = questionWords[language];
    return (
      <CouncilPage language={language} section="report" hasBack>
        <ErrorSummary
          {...summaryWords(language)}
          errors={[
            { fieldId: 'email', message: words.emailError },
            { fieldId: 'phone', message: words.mobileError },
          ]}
        />
        <form noValidate>
          <h1 className="govuk-heading-l">{words.reach}</h1>
          <TextInput
            name="email"
            type="email"
            label={words.email}
            errorMessage={wrong(language, words.emailError)}
            defaultValue="sam.example.com"
            autoComplete="email"
            spellCheck={false}
          />
          <TextInput
            name="phone"
            type="tel"
            width={20}
            label={words.mobile}
            errorMessage={wrong(language, words.mobileError)}
            defaultValue="07700"
            autoComplete="tel"
          />
          <Button>{councilWords[language].continue}</Button>
        </form>
      </CouncilPage>
    );
  },
};
