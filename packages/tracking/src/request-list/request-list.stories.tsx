import { type Meta, type StoryObj } from '@storybook/react-vite';
import {
  FIXED,
  NO_FURTHER_ACTION,
  OVERDUE,
  PASSED,
  POTHOLE,
  REOPENED,
  requestAfter,
} from '../../test/sample-requests.js';
import { cy } from '../language/cy.js';
import { RequestList } from './request-list.js';

const at = (addressText: string, id: string, reference: string) => ({
  location: { addressText },
  id,
  reference,
});

const meta = {
  title: 'Tracking/Request list',
  component: RequestList,
  parameters: {
    docs: {
      description: {
        component:
          'Lists reports with a link to each, how each stands and whether it is overdue: what is near here, or what I have reported.',
      },
    },
  },
  args: {
    hrefFor: ({ reference }) => `#${reference}`,
    requests: [
      { ...POTHOLE, ...at('Outside 14 Mill Lane, Ashbourne', 'a', '7QK4-M2XD') },
      requestAfter(OVERDUE, {
        ...at('Corner of Church Street and Dig Street', 'b', '3HT9-KA7C'),
        serviceName: 'Blocked drain',
        promise: PASSED,
      }),
      requestAfter(FIXED, {
        ...at('Memorial Gardens, by the café', 'c', '9WRV-5D2N'),
        serviceName: 'Light in a park',
      }),
      requestAfter(NO_FURTHER_ACTION, {
        ...at('Old Derby Road', 'd', 'K3MM-81PZ'),
        serviceName: 'Fallen sign',
      }),
      requestAfter(REOPENED, {
        ...at('Park Road playground', 'e', 'X6CA-2TTF'),
        serviceName: 'Broken swing',
      }),
    ],
  },
} satisfies Meta<typeof RequestList>;

export default meta;
type Story = StoryObj<typeof meta>;

export const InEveryState: Story = {};

export const PlaceInUrdu: Story = {
  args: { requests: [{ ...POTHOLE, location: { addressText: 'مسجد کے سامنے، مل لین' } }] },
};

export const Welsh: Story = { args: { language: cy } };
