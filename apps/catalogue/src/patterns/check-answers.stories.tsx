import { BackLink, Button, SummaryList } from '@councilkit/react';
import { type Meta, type StoryObj } from '@storybook/react-vite';
import { CouncilPage } from './council-page.js';
import { wholePage } from './whole-page.js';

const meta = {
  title: 'Patterns/Check answers',
  parameters: wholePage(
    `Plays back what people have answered before they send it. It catches mistakes, and gives people confidence that we understood.

Each row has a **Change** link that leads back to that one question, with the answer still there, and returns here. Write its hidden words, so that a screen reader says “Change how big the pothole is”. Leave out questions that were not asked. Say what happens when they press the button.`,
  ),
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const change = (what: string) => ({
  items: [{ href: '#change', children: 'Change', visuallyHiddenText: what }],
});

export const Pothole: Story = {
  render: () => (
    <CouncilPage section="report" before={<BackLink href="#back">Back</BackLink>}>
      <h1 className="govuk-heading-l">Check your report</h1>
      <h2 className="govuk-heading-m">The pothole</h2>
      <SummaryList
        rows={[
          {
            key: 'Where is it?',
            value: 'Outside 14 Mill Lane, Riverside',
            actions: change('where it is'),
          },
          {
            key: 'Where in the road?',
            value: 'Where cars drive',
            actions: change('where in the road it is'),
          },
          { key: 'How big?', value: 'Larger than a dinner plate', actions: change('how big the pothole is') },
          {
            key: 'What else should we know?',
            value: 'Deep hole just before the zebra crossing. Cyclists are swerving round it.',
            actions: change('what else we should know'),
          },
        ]}
      />
      <h2 className="govuk-heading-m">You</h2>
      <SummaryList
        rows={[
          { key: 'Name', value: 'Not given', actions: change('your name') },
          { key: 'Email address', value: 'sam@example.com', actions: change('your email address') },
        ]}
      />
      <p className="govuk-body">
        What you wrote about the pothole and where it is will be seen by everybody. Your name and email
        address will not.
      </p>
      <form noValidate>
        <Button preventDoubleClick>Send report</Button>
      </form>
    </CouncilPage>
  ),
};
