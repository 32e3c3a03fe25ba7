import { type Meta, type StoryObj } from '@storybook/react-vite';
import { Tabs, tabsCymraeg } from './index.js';

/** What a panel shows. Its heading is for a phone, where the panels follow each other. */
const figures = (heading: string, text: string) => ({
  children: (
    <>
      <h2 className="govuk-heading-m">{heading}</h2>
      <p className="govuk-body">{text}</p>
    </>
  ),
});

/** What the examples say, in Welsh: for the catalogue, when that is the language chosen there. */
const cymraeg = {
  Today: 'Heddiw',
  'This week': 'Yr wythnos hon',
  'This year': 'Eleni',
  '14 potholes reported, 9 repaired.': 'Rhoddwyd gwybod am 14 o dyllau, a thrwsiwyd 9.',
  '81 potholes reported, 64 repaired.': 'Rhoddwyd gwybod am 81 o dyllau, a thrwsiwyd 64.',
  '1,204 potholes reported, 1,102 repaired.': 'Rhoddwyd gwybod am 1,204 o dyllau, a thrwsiwyd 1,102.',
};

const meta = {
  title: 'Components/Tabs',
  component: Tabs,
  parameters: {
    cymraeg,
    docs: {
      description: {
        component:
          'Sections of which people need one at a time, such as the same figures for different times. Each has an address, so it can be bookmarked and the back button works. On small screens and without JavaScript the sections follow each other under a list of links. Do not use tabs for steps, or for things people compare.',
      },
    },
  },
  args: {
    items: [
      { id: 'today', label: 'Today', panel: figures('Today', '14 potholes reported, 9 repaired.') },
      {
        id: 'this-week',
        label: 'This week',
        panel: figures('This week', '81 potholes reported, 64 repaired.'),
      },
      {
        id: 'this-year',
        label: 'This year',
        panel: figures('This year', '1,204 potholes reported, 1,102 repaired.'),
      },
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
      {
        id: 'heddiw',
        label: 'Heddiw',
        panel: figures('Heddiw', 'Rhoddwyd gwybod am 14 o dyllau yn y ffordd.'),
      },
      {
        id: 'yr-wythnos-hon',
        label: 'Yr wythnos hon',
        panel: figures('Yr wythnos hon', 'Rhoddwyd gwybod am 81 o dyllau yn y ffordd.'),
      },
    ],
  },
};
