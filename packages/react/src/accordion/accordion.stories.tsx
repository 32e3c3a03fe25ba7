import { type Meta, type StoryObj } from '@storybook/react-vite';
import { Accordion, accordionCymraeg } from './index.js';

const meta = {
  title: 'Components/Accordion',
  component: Accordion,
  parameters: {
    docs: {
      description: {
        component:
          'Sections that open and close one by one or all together, for a long page of which people need a few parts. It opens as it was left earlier in the visit. Without JavaScript every section shows. Keep what everybody needs out of it.',
      },
    },
  },
  args: {
    id: 'what-we-fix',
    items: [
      { heading: 'Potholes', content: 'We repair holes at least 4 cm deep and 30 cm wide.' },
      {
        heading: 'Street lights',
        content: (
          <ul className="govuk-list govuk-list--bullet">
            <li>lights that are out at night</li>
            <li>lights that are on by day</li>
          </ul>
        ),
      },
      { heading: 'Parks', content: 'We repair play equipment, benches and paths.' },
    ],
  },
} satisfies Meta<typeof Accordion>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const WithSummaries: Story = {
  args: {
    id: 'bins',
    items: [
      { heading: 'Rubbish', summary: 'Black bin, every two weeks', content: 'Put it out by 6am.' },
      { heading: 'Recycling', summary: 'Green bin, every week', content: 'Rinse tins and bottles.' },
    ],
  },
};

export const WithOneSectionOpen: Story = {
  args: {
    id: 'after-a-storm',
    items: [
      { heading: 'Fallen trees', expanded: true, content: 'Call us at once if a tree blocks a road.' },
      { heading: 'Floods', content: 'We clear blocked drains. The Environment Agency warns of rivers.' },
    ],
  },
};

/** Every section is as the page has it, whatever people opened before. */
export const WithoutMemory: Story = { args: { id: 'forgetful', rememberExpanded: false } };

export const InWelsh: Story = {
  args: {
    ...accordionCymraeg,
    id: 'beth-rydym-yn-ei-drwsio',
    lang: 'cy',
    items: [{ heading: 'Tyllau yn y ffordd', content: 'Rydym yn trwsio tyllau sy’n 4 cm o ddyfnder.' }],
  },
};
