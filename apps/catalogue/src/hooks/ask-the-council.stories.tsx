import { type Meta, type StoryObj } from '@storybook/react-vite';
import { createFakeCouncil } from '@councilkit/client/testing';
import { NearbyRequests, RequestSummary, RequestTimeline, ServiceFinder } from '@councilkit/tracking';
import { CouncilProvider, useNearby, useRequest, useServices, useTimeline } from '@councilkit/tracking/query';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { expect } from 'storybook/test';

const { council, server } = createFakeCouncil();
const point = { lat: 53.0158, long: -1.7312 };
const { reference, serviceCode } = server.report({
  location: { addressText: 'Outside 14 Mill Lane', point },
});

function FoundServices({ words }: { words: string }) {
  const { data = [] } = useServices({ q: words });
  return <ServiceFinder services={data} search={words} hrefFor={({ code }) => `#${code}`} />;
}

function OneRequest() {
  const { data: request } = useRequest(reference);
  const { data: events = [] } = useTimeline(reference);
  return (
    <>
      {request && <RequestSummary request={request} />}
      <RequestTimeline events={events} />
    </>
  );
}

function AroundIt() {
  const { data: page } = useNearby({ serviceCode, ...point });
  return <NearbyRequests nearby={page?.data ?? []} hrefFor={(request) => `#${request.reference}`} />;
}

const meta = {
  title: 'Tracking/Hooks/With TanStack Query',
  component: CouncilProvider,
  parameters: {
    docs: {
      description: {
        component:
          'Hooks of `@councilkit/tracking/query` ask the council and keep its answers with TanStack Query; here it is a council that lives in this page alone.',
      },
    },
  },
  args: { client: council, children: null },
  decorators: [
    (Story) => (
      <QueryClientProvider client={new QueryClient()}>
        <Story />
      </QueryClientProvider>
    ),
  ],
} satisfies Meta<typeof CouncilProvider>;

export default meta;
type Story = StoryObj<typeof meta>;

/** `useServices` looks for the words a resident uses. */
export const ServicesByWords: Story = {
  args: { children: <FoundServices words="pothole" /> },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: 'Pothole' })).toBeVisible();
  },
};

/** `useRequest` and `useTimeline`, by the reference that a person quotes. */
export const ARequestAndItsTimeline: Story = {
  args: { children: <OneRequest /> },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(reference)).toBeVisible();
    await expect(await canvas.findByRole('list', { name: /has happened/i })).toBeVisible();
  },
};

/** `useNearby` asks once there is a place. */
export const AlreadyReported: Story = {
  args: { children: <AroundIt /> },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('link', { name: new RegExp(reference) })).toBeVisible();
  },
};
