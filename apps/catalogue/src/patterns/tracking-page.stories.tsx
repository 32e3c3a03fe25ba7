import { type RequestEvent, type ServiceRequest } from '@councilkit/client';
import {
  RequestSummary,
  RequestTimeline,
  RequestTracker,
  type Connection,
  type TrackingLanguage,
} from '@councilkit/tracking';
import { type Meta, type StoryObj } from '@storybook/react-vite';
import { CouncilPage } from './council-page.js';
import {
  declinedPothole,
  declinedPotholeEvents,
  fixedPothole,
  fixedPotholeEvents,
  overduePothole,
  overduePotholeEvents,
  pothole,
  potholeEvents,
} from './pothole.js';
import { type InBoth } from './pattern-language.js';
import { eventsInWelsh, requestInWelsh } from './pothole-in-welsh.js';
import { wholePage } from './whole-page.js';

interface TrackingPageProps {
  request: ServiceRequest;
  events: readonly RequestEvent[];
  connection?: Connection;
  language?: TrackingLanguage;
}

const headings: InBoth<{ happened: string; reported: string }> = {
  en: { happened: 'What has happened', reported: 'What was reported' },
  cy: { happened: 'Beth sydd wedi digwydd', reported: 'Beth a adroddwyd' },
};

function TrackingPage({ request, events, connection, language }: TrackingPageProps) {
  const isWelsh = language?.lang === 'cy';
  const words = isWelsh ? headings.cy : headings.en;
  const [said, told] = isWelsh ? [requestInWelsh(request), eventsInWelsh(events)] : [request, events];
  return (
    <CouncilPage language={isWelsh ? 'cy' : 'en'} section="follow">
      <RequestTracker
        request={said}
        events={told}
        connection={connection}
        language={language}
        headingLevel={1}
      />
      <h2 className="govuk-heading-m">{words.happened}</h2>
      <RequestTimeline events={told} language={language} />
      <h2 className="govuk-heading-m">{words.reported}</h2>
      <RequestSummary request={said} language={language} />
    </CouncilPage>
  );
}

/** What a developer writes; `request`, `events` and `connection` come from the service. */
const CODE = `<RequestTracker request={request} events={events} connection={connection} headingLevel={1} />
<h2 className="govuk-heading-m">What has happened</h2>
<RequestTimeline events={events} />
<h2 className="govuk-heading-m">What was reported</h2>
<RequestSummary request={request} />`;

const page = wholePage(
  `The page of one request: how it stands now, what has happened, what was reported. Anybody with its address can see it, so it shows nobody’s name or contact details.

It changes by itself while it is open, and shows the same after a reload or without JavaScript. It tells the truth when a date has passed, and never passes off **closed** as **fixed**.`,
);

const meta = {
  title: 'Patterns/Tracking page',
  component: TrackingPage,
  parameters: { ...page, docs: { ...page.docs, source: { code: CODE } } },
} satisfies Meta<typeof TrackingPage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const UnderWay: Story = { args: { request: pothole, events: potholeEvents, connection: 'live' } };

export const Overdue: Story = {
  args: { request: overduePothole, events: overduePotholeEvents, connection: 'live' },
};

export const Fixed: Story = { args: { request: fixedPothole, events: fixedPotholeEvents } };

export const ClosedNotFixed: Story = { args: { request: declinedPothole, events: declinedPotholeEvents } };

export const ConnectionLost: Story = {
  args: { request: pothole, events: potholeEvents, connection: 'lost' },
};
