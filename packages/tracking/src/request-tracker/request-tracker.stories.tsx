import { type Meta, type StoryObj } from '@storybook/react-vite';
import * as samples from '../../test/sample-requests.js';
import { ur } from '../language/ur.js';
import { cy } from '../language/cy.js';
import { RequestTracker } from './request-tracker.js';

const { FIXED, requestAfter, timeline } = samples;

/** The tracker of a request as its timeline leaves it. */
function after(events: typeof FIXED, changes: Parameters<typeof requestAfter>[1] = {}) {
  return { request: requestAfter(events, changes), events };
}

const meta = {
  title: 'Tracking/Request tracker',
  component: RequestTracker,
  parameters: {
    docs: {
      description: {
        component:
          'Shows where a report is, as one follows a parcel: how it stands in words, the date the council gave, five steps with the current one named, and what was said last. It works from plain data without JavaScript; with `useLiveRequest` it changes by itself and reads the change out.',
      },
    },
  },
  args: after(FIXED.slice(0, 1)),
} satisfies Meta<typeof RequestTracker>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Received: Story = {};

export const LookingIntoIt: Story = { args: after(FIXED.slice(0, 2)) };

export const Scheduled: Story = { args: { ...after(FIXED.slice(0, 3)), connection: 'live' } };

export const UnderWay: Story = { args: { ...after(FIXED.slice(0, 4)), connection: 'live' } };

export const Fixed: Story = { args: after(FIXED) };

/** Closed after an inspection. It never looks like fixed, and the steps it never came to are not ticked. */
export const NoFurtherAction: Story = { args: after(samples.NO_FURTHER_ACTION) };

export const AlreadyReported: Story = {
  args: after(
    timeline(
      [
        {
          status: 'closed',
          outcome: 'duplicate',
          publicText: 'We know of this hole from report 3HT9-KA7C, and will fill it on Thursday.',
        },
      ],
      FIXED.slice(0, 1),
    ),
  ),
};

export const NotTheCouncils: Story = {
  name: 'Not the council’s',
  args: after(
    timeline(
      [
        {
          status: 'closed',
          outcome: 'notResponsible',
          publicText:
            'The A52 is looked after by National Highways. Please tell them on 0300 123 5000 or at nationalhighways.co.uk.',
        },
      ],
      FIXED.slice(0, 1),
    ),
  ),
};

/** The date has moved once, with a reason, and has now passed. */
export const Overdue: Story = { args: after(samples.OVERDUE, { promise: samples.PASSED }) };

export const OnHold: Story = {
  args: after(
    timeline(
      [
        {
          status: 'onHold',
          publicText: 'We found a gas pipe under the road. Cadent must make it safe before we go on.',
          standing: { phase: 4 },
        },
      ],
      FIXED.slice(0, 4),
    ),
  ),
};

export const WaitingForAnAnswer: Story = {
  args: after(
    timeline(
      [
        {
          status: 'awaitingReporter',
          publicText: 'We found two holes. Is yours the one by the crossing or the one by the bus stop?',
        },
      ],
      FIXED.slice(0, 2),
    ),
  ),
};

export const Reopened: Story = { args: after(samples.REOPENED) };

export const ConnectionLost: Story = { args: { ...after(FIXED.slice(0, 3)), connection: 'lost' } };

/** A pretend crew has moved it, as in a trial of the service. */
export const Demonstration: Story = { args: after(samples.DEMONSTRATION, { isDemonstration: true }) };

/** What there is when only the request was read: no dates at the steps and no words. */
export const WithoutItsTimeline: Story = {
  args: { request: requestAfter(FIXED.slice(0, 3)), events: undefined },
};

export const Welsh: Story = {
  args: {
    ...after(FIXED.slice(0, 3), { serviceName: 'Twll yn y ffordd' }),
    language: cy,
    connection: 'live',
  },
};

/** The direction of a language turns the whole tracker round. */
export const RightToLeft: Story = { args: { ...after(samples.IN_URDU), language: ur } };

/** In a narrow column, and on a phone, the steps run down the side. */
export const InANarrowColumn: Story = {
  args: after(FIXED.slice(0, 3)),
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '20rem' }}>
        <Story />
      </div>
    ),
  ],
};
