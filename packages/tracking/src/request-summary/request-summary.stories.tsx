import { type Meta, type StoryObj } from '@storybook/react-vite';
import { SEVERAL } from '../../test/sample-attachments.js';
import { FIXED, OVERDUE, PASSED, POTHOLE, requestAfter } from '../../test/sample-requests.js';
import { cy } from '../language/cy.js';
import { RequestSummary } from './request-summary.js';

const meta = {
  title: 'Tracking/Request summary',
  component: RequestSummary,
  parameters: {
    docs: {
      description: {
        component:
          'Says what was reported and how it stands, as a summary list. It shows only what anybody may see: no name, no e-mail address, no telephone number.',
      },
    },
  },
  args: { request: POTHOLE },
} satisfies Meta<typeof RequestSummary>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = {};

export const Overdue: Story = { args: { request: requestAfter(OVERDUE, { promise: PASSED }) } };

export const Fixed: Story = { args: { request: requestAfter(FIXED) } };

/** What was not said has no row. */
export const LittleWasSaid: Story = {
  args: {
    request: { ...POTHOLE, description: null, location: null, answers: [], promise: null, supplier: null },
  },
};

export const WithPhotos: Story = { args: { request: { ...POTHOLE, attachments: [...SEVERAL] } } };

export const InACard: Story = { args: { card: { title: 'Your report' } } };

export const InUrdu: Story = {
  args: { request: { ...POTHOLE, description: 'سڑک میں گہرا گڑھا ہے، زیبرا کراسنگ سے ذرا پہلے۔' } },
};

export const Welsh: Story = {
  args: { request: { ...requestAfter(FIXED), serviceName: 'Twll yn y ffordd' }, language: cy },
};
