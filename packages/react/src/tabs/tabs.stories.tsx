import { type Meta, type StoryObj } from '@storybook/react-vite';
import { Tabs, tabsCymraeg } from './index.js';

const meta = {
  title: 'Components/Tabs',
  component: Tabs,
  parameters: {
    docs: {
      description: {
        component:
          'Sections of which people need one at a time, such as the same figures for different times. Each has an address, so it can be bookmarked and the back button works. On small screens and without JavaScript the sections follow each other under a list of links. Do not use tabs for steps, or for things people compare.',
      },
    },
  },
  args: {
    items: [
      { id: 'today', label: 'Today', panel: '14 potholes reported, 9 repaired.' },
      {
        id: 'this-week',
        label: 'This week',
        panel: {
          children: (
            <>
              <h2 className="govuk-heading-m">This week</h2>
              <p className="govuk-body">81 potholes reported, 64 repaired.</p>
            </>
          ),
        },
      },
      { id: 'this-year', label: 'This year', panel: '1,204 potholes reported, 1,102 repaired.' },
    ],
  },
} satisfies Meta<typeof Tabs>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const InWelsh: Story = {
  args: {
    ...tabsCymraeg,
    lang: 'cy',
    items: [
      { id: 'heddiw', label: 'Heddiw', panel: 'Rhoddwyd gwybod am 14 o dyllau yn y ffordd.' },
      { id: 'yr-wythnos-hon', label: 'Yr wythnos hon', panel: 'Rhoddwyd gwybod am 81 o dyllau yn y ffordd.' },
    ],
  },
};
