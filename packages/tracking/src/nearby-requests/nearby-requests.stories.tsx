import { type Meta, type StoryObj } from '@storybook/react-vite';
import { INVESTIGATING_NEARBY, NEARBY } from '../../test/sample-nearby.js';
import { cy } from '../language/cy.js';
import { NearbyRequests } from './nearby-requests.js';

const meta = {
  title: 'Tracking/Nearby requests',
  component: NearbyRequests,
  parameters: {
    docs: {
      description: {
        component:
          'Shows what was reported already around a place, nearest first, so that people follow a report instead of making it again.',
      },
    },
  },
  args: { nearby: NEARBY, hrefFor: ({ reference }) => `#${reference}` },
} satisfies Meta<typeof NearbyRequests>;

export default meta;
type Story = StoryObj<typeof meta>;

export const SeveralNearby: Story = {};

export const OneAtThisPlace: Story = { args: { nearby: [INVESTIGATING_NEARBY] } };

export const Welsh: Story = { args: { language: cy } };
