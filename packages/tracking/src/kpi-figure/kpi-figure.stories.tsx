import { type Meta, type StoryObj } from '@storybook/react-vite';
import {
  costPerTransaction,
  october,
  promiseKept,
  satisfaction,
  timeToClose,
} from '../../test/sample-figures.js';
import { cy } from '../language/cy.js';
import { ur } from '../language/ur.js';
import { KpiFigure } from './kpi-figure.js';

const meta = {
  title: 'Tracking/KPI figure',
  component: KpiFigure,
  parameters: {
    docs: {
      description: {
        component:
          'Shows one figure of how well a service does, never without what it means, which days it is of and what it was counted from. Use it for the figures every service publishes; to compare several, use KPI chart.',
      },
    },
  },
  args: { figure: october, definition: promiseKept },
} satisfies Meta<typeof KpiFigure>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Share: Story = {};

export const Money: Story = {
  args: {
    figure: { ...october, kpi: 'costPerTransaction', value: 588, numerator: 117_600 },
    definition: costPerTransaction,
  },
};

export const Score: Story = {
  args: {
    figure: { ...october, kpi: 'userSatisfaction', value: 4.2, numerator: 840 },
    definition: satisfaction,
  },
};

export const LengthOfTime: Story = {
  args: {
    figure: { ...october, kpi: 'medianTimeToClose', value: null, duration: 'PT266400S', numerator: null },
    definition: timeToClose,
  },
};

/** Counted from so few that it would tell what one person said. */
export const Withheld: Story = {
  args: { figure: { ...october, value: null, numerator: null, denominator: null, isWithheld: true } },
};

/** Nothing to count, or nobody counted. */
export const NoFigure: Story = {
  args: { figure: { ...october, value: null, numerator: null, denominator: null } },
};

export const Welsh: Story = {
  args: {
    definition: {
      ...promiseKept,
      name: 'Addewidion a gadwyd',
      definition:
        'Ceisiadau a gaewyd ar neu cyn y diwrnod olaf a addawyd, wedi’u rhannu â’r holl geisiadau a gaewyd a oedd ag addewid',
    },
    language: cy,
  },
};

export const Urdu: Story = { args: { language: ur } };
