import { type Meta, type StoryObj } from '@storybook/react-vite';
import {
  nextPageCymraeg,
  Pagination,
  paginationCymraeg,
  PaginationItem,
  previousPageCymraeg,
} from './index.js';

const meta = {
  title: 'Components/Pagination',
  component: Pagination,
  parameters: {
    docs: {
      description: {
        component:
          'The way through a list of reports too long for one page, or from one page of a guide to the next. Say in the page’s title which page it is.',
      },
    },
  },
  args: {
    previous: { href: '?page=1' },
    next: { href: '?page=3' },
    items: [
      { number: 1, href: '?page=1' },
      { number: 2, href: '?page=2', current: true },
      { number: 3, href: '?page=3' },
    ],
  },
} satisfies Meta<typeof Pagination>;

export default meta;
type Story = StoryObj<typeof meta>;

export const ListOfReports: Story = {};

export const FirstPage: Story = {
  args: {
    previous: undefined,
    next: { href: '?page=2' },
    items: [
      { number: 1, href: '?page=1', current: true },
      { number: 2, href: '?page=2' },
    ],
  },
};

export const ManyPages: Story = {
  args: {
    previous: { href: '?page=6' },
    next: { href: '?page=8' },
    items: [
      { number: 1, href: '?page=1' },
      { ellipsis: true },
      { number: 6, href: '?page=6' },
      { number: 7, href: '?page=7', current: true },
      { number: 8, href: '?page=8' },
      { ellipsis: true },
      { number: 42, href: '?page=42' },
    ],
  },
};

/** From one page of a guide to the next: two large links that say what is there. */
export const PagesOfAGuide: Story = {
  args: {
    items: undefined,
    previous: { href: '#apply', labelText: 'Apply for a street party' },
    next: { href: '#close', labelText: 'Close the road on the day' },
  },
};

export const OfParts: Story = {
  args: { items: undefined, previous: undefined, next: undefined },
  render: (args) => (
    <Pagination {...args}>
      <PaginationItem number={1} href="?page=1" current />
      <PaginationItem number={2} href="?page=2" />
    </Pagination>
  ),
};

export const InWelsh: Story = {
  args: {
    ...paginationCymraeg,
    lang: 'cy',
    previous: { ...previousPageCymraeg, href: '?tudalen=1' },
    next: { ...nextPageCymraeg, href: '?tudalen=3' },
  },
};
