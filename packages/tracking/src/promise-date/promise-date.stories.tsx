import { type Meta, type StoryObj } from '@storybook/react-vite';
import { FIXED, OVERDUE, PASSED, POTHOLE, requestAfter } from '../../test/sample-requests.js';
import { cy } from '../language/cy.js';
import { PromiseDate } from './promise-date.js';

const meta = {
  title: 'Tracking/Promise date',
  component: PromiseDate,
  parameters: {
    docs: {
      description: {
        component:
          'Says the date the council gave and what it promised. A date that was moved says why; one that has passed says so plainly. Nothing is drawn where no date was given.',
      },
    },
  },
  args: { request: POTHOLE, className: 'govuk-body' },
} satisfies Meta<typeof PromiseDate>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Given: Story = {};

export const Moved: Story = { args: { request: requestAfter(OVERDUE) } };

export const Overdue: Story = { args: { request: requestAfter(OVERDUE, { promise: PASSED }) } };

/** Once the report is closed the date is only remembered. */
export const Closed: Story = { args: { request: requestAfter(FIXED) } };

export const Welsh: Story = { args: { language: cy } };
