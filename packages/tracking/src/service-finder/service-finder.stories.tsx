import { type Meta, type StoryObj } from '@storybook/react-vite';
import { SERVICES } from '../../test/sample-services.js';
import { cy } from '../language/cy.js';
import { ServiceFinder } from './service-finder.js';

const meta = {
  title: 'Tracking/Service finder',
  component: ServiceFinder,
  parameters: {
    docs: {
      description: {
        component:
          'Finds a service by the words residents use, or by group. Says what each is for, and whose job it is where it is not the council’s.',
      },
    },
  },
  args: { services: SERVICES, action: '#', hrefFor: ({ code }) => `#${code}` },
} satisfies Meta<typeof ServiceFinder>;

export default meta;
type Story = StoryObj<typeof meta>;

export const ByGroup: Story = {};

export const Found: Story = { args: { services: SERVICES.slice(0, 1), search: 'pot hole' } };

export const NothingFound: Story = { args: { services: [], search: 'unicorn' } };

export const OneGroup: Story = {
  args: { services: SERVICES.slice(0, 2), isOneGroup: true, action: undefined },
};

export const Welsh: Story = { args: { search: 'twll', services: SERVICES.slice(0, 1), language: cy } };
