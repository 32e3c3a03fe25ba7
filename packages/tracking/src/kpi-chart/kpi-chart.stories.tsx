import { type Meta, type StoryObj } from '@storybook/react-vite';
import {
  promiseKept,
  promiseKeptByMonth,
  timeToClose,
  timeToCloseByService,
} from '../../test/sample-figures.js';
import { cy } from '../language/cy.js';
import { ur } from '../language/ur.js';
import { KpiChart } from './kpi-chart.js';

const meta = {
  title: 'Tracking/KPI chart',
  component: KpiChart,
  parameters: {
    docs: {
      description: {
        component:
          'Shows figures of one kind beside each other, over time or broken down. Chart and table are one: a row has its figure in words and a bar of that length, and nothing is told by colour. For a single figure, use KPI figure.',
      },
    },
  },
  args: { figures: promiseKeptByMonth, definition: promiseKept },
} satisfies Meta<typeof KpiChart>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One month had too few requests to publish. */
export const OverTime: Story = {};

/** One service has closed nothing yet. */
export const ByService: Story = { args: { figures: timeToCloseByService, definition: timeToClose } };

export const Welsh: Story = {
  args: { definition: { ...promiseKept, name: 'Addewidion a gadwyd' }, language: cy },
};

export const Urdu: Story = { args: { language: ur } };
