import { type Meta, type StoryObj } from '@storybook/react-vite';
import { cy } from '../language/cy.js';
import { ur } from '../language/ur.js';
import { DeviceNews } from './device-news.js';

const meta = {
  title: 'Tracking/Device news',
  component: DeviceNews,
  parameters: {
    docs: {
      description: {
        component:
          'Has the browser that somebody uses told of a report, without an address. The browser is asked for its permission by a press and never before; what came of it is said beside the button and read out. Nothing where the browser cannot be told.',
      },
    },
  },
  args: { state: 'off' },
} satisfies Meta<typeof DeviceNews>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Off: Story = {};

/** The first message is on its way. */
export const Asked: Story = { args: { state: 'asked' } };

export const On: Story = { args: { state: 'on' } };

export const Stopped: Story = { args: { state: 'stopped' } };

/** The browser was told not to show messages of this site, now or long ago. */
export const Blocked: Story = { args: { state: 'blocked' } };

export const Failed: Story = { args: { state: 'failed' } };

export const Welsh: Story = { args: { state: 'on', language: cy } };

export const Urdu: Story = { args: { state: 'blocked', language: ur } };
