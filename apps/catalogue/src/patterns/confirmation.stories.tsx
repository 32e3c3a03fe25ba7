import { Panel } from '@councilkit/react';
import { type Meta, type StoryObj } from '@storybook/react-vite';
import { CouncilPage } from './council-page.js';
import { wholePage } from './whole-page.js';

const meta = {
  title: 'Patterns/Confirmation',
  parameters: wholePage(
    `Says that it worked, and what happens next. It is what people print, keep, and quote on the telephone.

Give the reference, the date by which they will hear, and the way to follow it. Do not end in a dead end, and do not ask for an account.`,
  ),
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const sent = (
  <Panel title="Report sent">
    Your reference
    <br />
    <strong>4TKM-9WDQ</strong>
  </Panel>
);

export const WithAnEmailAddress: Story = {
  render: () => (
    <CouncilPage section="report">
      {sent}
      <p className="govuk-body">We have sent this to you by email.</p>
      <h2 className="govuk-heading-m">What happens next</h2>
      <ol className="govuk-list govuk-list--number">
        <li>An inspector looks at the pothole by Friday 13 March 2026.</li>
        <li>We write to you whenever something changes, also when it takes longer.</li>
        <li>When it is done, we tell you what was done.</li>
      </ol>
      <p className="govuk-body">
        <a className="govuk-link" href="#request">
          Follow your report
        </a>
      </p>
    </CouncilPage>
  ),
};

export const WithoutOne: Story = {
  render: () => (
    <CouncilPage section="report">
      {sent}
      <h2 className="govuk-heading-m">What happens next</h2>
      <p className="govuk-body">An inspector looks at the swing by Tuesday 10 March 2026.</p>
      <p className="govuk-body">
        You did not leave an address, so we cannot write to you. Keep the reference:{' '}
        <a className="govuk-link" href="#request">
          your report has its own page
        </a>
        , which shows what has happened so far.
      </p>
      <h2 className="govuk-heading-m">If it becomes dangerous</h2>
      <p className="govuk-body">Telephone 01632 960 001, day or night. Call 999 if somebody is hurt.</p>
    </CouncilPage>
  ),
};
