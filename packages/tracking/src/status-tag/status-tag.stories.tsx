import { type Meta, type StoryObj } from '@storybook/react-vite';
import type { Outcome, Standing } from '@councilkit/client';
import { cy } from '../language/cy.js';
import { en } from '../language/en.js';
import { StatusTag } from './status-tag.js';

const open = (status: string): StandingFacts => ({ status, state: 'open', outcome: null });
const closed = (outcome: Outcome): StandingFacts => ({ status: 'closed', state: 'closed', outcome });
type StandingFacts = Pick<Standing, 'status' | 'state' | 'outcome'>;

const meta = {
  title: 'Tracking/Status tag',
  component: StatusTag,
  parameters: {
    docs: {
      description: {
        component:
          'Shows how a report stands in a word or two. The words say it all; colour only helps the eye down a list. Only the outcome "fixed" is ever green.',
      },
    },
  },
  args: { request: open('submitted') },
} satisfies Meta<typeof StatusTag>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Received: Story = {};

export const UnderWay: Story = { args: { request: open('inProgress') } };

export const OnHold: Story = { args: { request: open('onHold') } };

export const Reopened: Story = { args: { request: open('reopened') } };

export const Fixed: Story = { args: { request: closed('fixed') } };

export const ClosedWithoutBeingFixed: Story = { args: { request: closed('unableToFix') } };

/** A newer service may have a status that is not known yet: it is told by whether it is open. */
export const NotKnownYet: Story = { args: { request: open('awaitingParts') } };

export const Welsh: Story = { args: { request: closed('fixed'), language: cy } };

export const AllOfThem: Story = {
  render: () => (
    <ul className="govuk-list govuk-list--spaced">
      {Object.keys(en.statuses).map((status) => (
        <li key={status}>
          <StatusTag request={open(status)} />
        </li>
      ))}
      {(
        ['fixed', 'noFurtherAction', 'unableToFix', 'duplicate', 'notResponsible', 'unspecified'] as const
      ).map((outcome) => (
        <li key={outcome}>
          <StatusTag request={closed(outcome)} />
        </li>
      ))}
    </ul>
  ),
};
