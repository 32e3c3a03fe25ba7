import { type Meta, type StoryObj } from '@storybook/react-vite';
import { Button } from '@councilkit/react/button';
import { ErrorSummary } from '@councilkit/react/error-summary';
import { cy } from '../language/cy.js';
import { ur } from '../language/ur.js';
import { errorsFor } from '../service-questions/errors-for.js';
import { SubscribeForm } from './subscribe-form.js';

const LANGUAGES = [
  { code: 'en', name: 'English' },
  { code: 'cy', name: 'Cymraeg' },
];

const meta = {
  title: 'Tracking/Subscribe form',
  component: SubscribeForm,
  parameters: {
    a11y: {
      config: {
        // ARIA has no aria-expanded for a radio. GOV.UK Frontend sets it all the same, because screen readers read it.
        rules: [{ id: 'aria-allowed-attr', selector: '*:not(input[type="radio"][aria-expanded])' }],
      },
    },
    docs: {
      description: {
        component:
          'Asks how somebody is to be told of news: by email or text, of everything, of the end or of what they choose, as it happens or gathered, in which language. One message comes first, and nothing more until it was answered.',
      },
    },
  },
  args: { languages: LANGUAGES },
  render: (args) => (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <SubscribeForm {...args} />
      <Button>Tell me</Button>
    </form>
  ),
} satisfies Meta<typeof SubscribeForm>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = {};

export const ByText: Story = {
  args: { values: { channel: 'sms', phone: '07700 900471', news: 'outcome' } },
};

const errors = errorsFor([
  { pointer: '/email', detail: 'Enter an email address in the correct format, like name@example.com' },
]);

export const WithAnError: Story = {
  args: { values: { channel: 'email', email: 'rhian@' }, errors },
  render: (args) => (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <ErrorSummary errors={errors} disableAutoFocus />
      <SubscribeForm {...args} />
      <Button>Tell me</Button>
    </form>
  ),
};

/** Only some kinds of news, in one message a day. */
export const OnlyWhatIsChosen: Story = {
  args: { values: { channel: 'email', news: 'chosen', kinds: ['promise', 'outcome'], pace: 'daily' } },
};

/** New reports are news of an area. */
export const AnArea: Story = {
  args: { isArea: true, values: { news: 'chosen', kinds: ['reported'], pace: 'weekly' } },
};

const nothingChosen = errorsFor([{ pointer: '/kinds', detail: 'Select what we should tell you about' }]);

export const NothingChosen: Story = {
  args: { values: { channel: 'email', email: 'rhian@example.org', news: 'chosen' }, errors: nothingChosen },
  render: (args) => (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <ErrorSummary errors={nothingChosen} disableAutoFocus />
      <SubscribeForm {...args} />
      <Button>Tell me</Button>
    </form>
  ),
};

/** Where messages go is settled; what comes and in which language can be changed. */
export const Changing: Story = { args: { isChange: true, values: { news: 'all', language: 'cy' } } };

/** A council with one language does not ask for it. */
export const OneLanguage: Story = { args: { languages: LANGUAGES.slice(0, 1) } };

export const Welsh: Story = { args: { language: cy } };

export const Urdu: Story = { args: { language: ur, values: { news: 'chosen', kinds: ['outcome'] } } };
