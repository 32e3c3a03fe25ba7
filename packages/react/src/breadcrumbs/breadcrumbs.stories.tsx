import { type Meta, type StoryObj } from '@storybook/react-vite';
import { Breadcrumbs, breadcrumbsCymraeg, BreadcrumbsItem } from './index.js';

const meta = {
  title: 'Components/Breadcrumbs',
  component: Breadcrumbs,
  parameters: {
    docs: {
      description: {
        component:
          'Shows where a page is in the council’s site and the way back up. Use it where pages have several levels; in a report that people go through page by page, use a back link.',
      },
    },
  },
  args: {
    items: [
      { href: '#home', children: 'Home' },
      { href: '#roads', children: 'Roads and pavements' },
      { href: '#potholes', children: 'Potholes' },
    ],
  },
} satisfies Meta<typeof Breadcrumbs>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const WithTheCurrentPage: Story = {
  args: {
    items: [
      { href: '#home', children: 'Home' },
      { href: '#parks', children: 'Parks and play areas' },
      { children: 'Report a broken swing' },
    ],
  },
};

/** On a small screen only the first and the last show. */
export const CollapsedOnSmallScreens: Story = { args: { collapseOnMobile: true } };

export const OfParts: Story = {
  args: { items: undefined },
  render: (args) => (
    <Breadcrumbs {...args}>
      <BreadcrumbsItem href="#home">Home</BreadcrumbsItem>
      <BreadcrumbsItem href="#lighting">Street lights</BreadcrumbsItem>
    </Breadcrumbs>
  ),
};

export const InWelsh: Story = {
  args: {
    ...breadcrumbsCymraeg,
    lang: 'cy',
    items: [
      { href: '#hafan', children: 'Hafan' },
      { href: '#ffyrdd', children: 'Ffyrdd a phalmentydd' },
    ],
  },
};

export const OnDarkBackground: Story = {
  args: { variant: 'inverse' },
  decorators: [
    (Story) => (
      <div style={{ background: '#1d3557', padding: '1rem' }}>
        <Story />
      </div>
    ),
  ],
};
