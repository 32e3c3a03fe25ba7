import { type Meta, type StoryObj } from '@storybook/react-vite';
import { type CouncilKit, type RequestEvent, type ServiceRequest } from '@councilkit/client';
import { createFakeCouncil } from '@councilkit/client/testing';
import { RequestTimeline, RequestTracker, useLiveRequest } from '@councilkit/tracking';
import { expect, waitFor } from 'storybook/test';

interface LiveProps {
  client: CouncilKit;
  request: ServiceRequest;
  events: readonly RequestEvent[];
}

function Live(props: LiveProps) {
  const { request, events, connection } = useLiveRequest(props);
  return (
    <>
      <RequestTracker request={request} events={events} connection={connection} />
      <RequestTimeline events={events} />
    </>
  );
}

const meta = {
  title: 'Tracking/Hooks/useLiveRequest',
  component: Live,
  parameters: {
    docs: {
      description: {
        component:
          'Keeps a request and its timeline up to date while the page is open, from a council that lives in this page alone. Draw the tracker and the timeline from what it gives.',
      },
    },
  },
} satisfies Meta<typeof Live>;

export default meta;
type Story = StoryObj<typeof meta>;

const { council, server } = createFakeCouncil();
const { id } = server.report();

/** News arrives while the page is open: the tracker moves, and says that it is live. */
export const NewsArrives: Story = {
  args: {
    client: council,
    request: await council.requests.get(id),
    events: await council.events.list(id).all(),
  },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText(/^Live\./)).toBeVisible());
    await council.events.append(id, {
      status: 'inProgress',
      publicText: 'The crew has closed the lane and begun',
    });
    await waitFor(() => expect(canvas.getByRole('heading', { level: 2 })).toHaveTextContent(/under way/i));
    await expect(canvas.getAllByText('The crew has closed the lane and begun')[0]).toBeVisible();
  },
};
