import { type Meta, type StoryObj } from '@storybook/react-vite';
import { CouncilPage } from './council-page.js';
import { wholePage } from './whole-page.js';

const meta = {
  title: 'Patterns/Error pages',
  parameters: wholePage(
    `What people see when there is no such page, or when something has broken. Say what happened in ordinary words, whether what they entered is safe, and what to do now. No codes, no jokes, no blame.`,
  ),
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const telephone = (
  <p className="govuk-body">
    If you cannot wait, telephone 01632 960 001, Monday to Friday, 8.30am to 5pm. In an emergency call 999.
  </p>
);

export const PageNotFound: Story = {
  render: () => (
    <CouncilPage section="report">
      <h1 className="govuk-heading-l">Page not found</h1>
      <p className="govuk-body">If you typed the address, check that it is right.</p>
      <p className="govuk-body">If you copied it, check that you copied all of it.</p>
      <p className="govuk-body">
        You can also{' '}
        <a className="govuk-link" href="#start">
          report something
        </a>{' '}
        or{' '}
        <a className="govuk-link" href="#follow">
          follow a report by its reference
        </a>
        .
      </p>
    </CouncilPage>
  ),
};

export const SomethingIsWrong: Story = {
  render: () => (
    <CouncilPage section="report">
      <h1 className="govuk-heading-l">Sorry, something is wrong on our side</h1>
      <p className="govuk-body">
        We could not send your report just now. We have kept what you entered. Try again in a few minutes.
      </p>
      {telephone}
    </CouncilPage>
  ),
};

export const NotAvailable: Story = {
  render: () => (
    <CouncilPage section="report">
      <h1 className="govuk-heading-l">This service is not available until 9am on Monday 9 March</h1>
      <p className="govuk-body">
        We are improving it. Reports that were sent already are safe, and crews are at work.
      </p>
      {telephone}
    </CouncilPage>
  ),
};
