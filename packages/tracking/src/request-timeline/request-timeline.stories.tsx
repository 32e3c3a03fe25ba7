import { useState } from 'react';
import { type Meta, type StoryObj } from '@storybook/react-vite';
import { Button } from '@councilkit/react/button';
import { SEVERAL } from '../../test/sample-attachments.js';
import * as samples from '../../test/sample-requests.js';
import { ur } from '../language/ur.js';
import { cy } from '../language/cy.js';
import { RequestTimeline, type RequestTimelineProps } from './request-timeline.js';

const meta = {
  title: 'Tracking/Request timeline',
  component: RequestTimeline,
  parameters: {
    docs: {
      description: {
        component:
          'Tells what has happened to a report: what, who, when, and in whose words. Residents are never named. Use it below the tracker; the tracker is what reads changes out.',
      },
    },
  },
  args: { events: samples.FIXED },
} satisfies Meta<typeof RequestTimeline>;

export default meta;
type Story = StoryObj<typeof meta>;

export const NewestFirst: Story = {};

export const OldestFirst: Story = { args: { order: 'oldestFirst' } };

/** On the page of the person who reported it. */
export const ForTheReporter: Story = { args: { events: samples.REOPENED, isReporter: true } };

/** Something that was told late stands where it happened, and says so. */
export const ToldLate: Story = { args: { events: samples.TOLD_LATE } };

export const DateChanged: Story = { args: { events: samples.OVERDUE } };

export const ClosedWithoutBeingFixed: Story = { args: { events: samples.NO_FURTHER_ACTION } };

/** Photos of the hole before and after, one that is not yet public, and a line whose words were taken out. */
export const WithPhotos: Story = {
  args: {
    events: samples.timeline(
      [
        { publicText: 'It is bigger now', actor: { kind: 'resident' }, attachments: [...SEVERAL] },
        { publicText: null, actor: { kind: 'resident' } },
      ],
      samples.FIXED.slice(0, 2),
    ),
  },
};

export const Demonstration: Story = { args: { events: samples.DEMONSTRATION } };

/** What joins while the page is open is marked as new, and takes no focus. */
export const NewsArrives: Story = { render: (args) => <ArrivingNews {...args} /> };

function ArrivingNews({ events, ...rest }: RequestTimelineProps) {
  const [known, setKnown] = useState(2);
  return (
    <>
      <Button variant="secondary" disabled={known === events.length} onClick={() => setKnown(known + 1)}>
        Something happens
      </Button>
      <RequestTimeline {...rest} events={events.slice(0, known)} />
    </>
  );
}

export const Welsh: Story = { args: { language: cy } };

/** What a resident wrote runs in the direction of its script, whatever that of the page. */
export const UrduInAnEnglishPage: Story = { args: { events: samples.IN_URDU } };

export const RightToLeft: Story = { args: { events: samples.IN_URDU, language: ur } };
