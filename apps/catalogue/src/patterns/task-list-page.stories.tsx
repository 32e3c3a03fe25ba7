import { BackLink, TaskList, Tag } from '@councilkit/react';
import { type Meta, type StoryObj } from '@storybook/react-vite';
import { CouncilPage } from './council-page.js';
import { wholePage } from './whole-page.js';

const meta = {
  title: 'Patterns/Task list page',
  parameters: wholePage(
    `The way into a long application: what there is to do, what is done, and what has to wait. People do the parts in the order that suits them, and come back another day.

A report of a problem is too short for this: ask its questions one after another.`,
  ),
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

export const HalfWay: Story = {
  render: () => (
    <CouncilPage section="report" before={<BackLink href="#back">Back</BackLink>}>
      <h1 className="govuk-heading-l">Apply to hold an event in a park</h1>
      <p className="govuk-body">You have completed 2 of 5 parts. What you entered is kept for 28 days.</p>
      <h2 className="govuk-heading-m">Your event</h2>
      <TaskList
        idPrefix="event"
        items={[
          { title: 'What it is', href: '#what', status: 'Completed' },
          { title: 'Where and when', href: '#where', status: 'Completed' },
          {
            title: 'How many people will come',
            hint: 'A guess is fine',
            href: '#people',
            status: <Tag color="blue">Not started</Tag>,
          },
          {
            title: 'Music, food and stalls',
            href: '#stalls',
            status: <Tag color="blue">Not started</Tag>,
          },
        ]}
      />
      <h2 className="govuk-heading-m">Send it</h2>
      <TaskList
        idPrefix="send"
        items={[
          { title: 'Check and send', hint: 'When the other parts are done', status: 'Cannot start yet' },
        ]}
      />
    </CouncilPage>
  ),
};
