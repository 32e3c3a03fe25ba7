import { type Meta, type StoryObj } from '@storybook/react-vite';
import { Footer, footerMetaCymraeg, OpenGovernmentLicence, openGovernmentLicenceCymraeg } from './index.js';

const meta = {
  title: 'Components/Footer',
  component: Footer,
  parameters: {
    docs: {
      description: {
        component:
          'The foot of every page, in the page’s `footer` element. It shows only what you give it. The crown, the royal arms and crown copyright belong to GOV.UK: a council leaves them out, and shows the Open Government Licence only if it publishes under it.',
      },
    },
  },
  args: {
    meta: {
      items: [
        { href: '#accessibility', children: 'Accessibility statement' },
        { href: '#privacy', children: 'Privacy' },
        { href: '#cookies', children: 'Cookies' },
        { href: '#contact', children: 'Contact the council' },
      ],
    },
    copyright: '© Riverside Council',
  },
} satisfies Meta<typeof Footer>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const WithNavigation: Story = {
  args: {
    navigation: [
      {
        title: 'Report',
        width: 'two-thirds',
        columns: 2,
        items: [
          { href: '#pothole', children: 'Pothole' },
          { href: '#light', children: 'Street light' },
          { href: '#tree', children: 'Dangerous tree' },
          { href: '#swing', children: 'Broken play equipment' },
        ],
      },
      {
        title: 'Follow',
        width: 'one-third',
        items: [
          { href: '#yours', children: 'Your reports' },
          { href: '#near', children: 'Reports near you' },
        ],
      },
    ],
  },
};

export const WithLicence: Story = { args: { contentLicence: <OpenGovernmentLicence /> } };

export const InWelsh: Story = {
  args: {
    lang: 'cy',
    meta: { ...footerMetaCymraeg, items: [{ href: '#hygyrchedd', children: 'Datganiad hygyrchedd' }] },
    contentLicence: <OpenGovernmentLicence {...openGovernmentLicenceCymraeg} />,
    copyright: '© Cyngor Glan yr Afon',
  },
};
