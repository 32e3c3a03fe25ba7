import { type Meta, type StoryObj } from '@storybook/react-vite';
import { ServiceNavigation, serviceNavigationCymraeg } from './index.js';

const meta = {
  title: 'Components/Service navigation',
  component: ServiceNavigation,
  parameters: {
    docs: {
      description: {
        component:
          'The name of the service and the way around it, under the header. On a small screen two pages or more hide behind a menu button; without JavaScript they all show.',
      },
    },
  },
  args: {
    serviceName: 'Report a street problem',
    serviceUrl: '#start',
    navigation: [
      { href: '#report', children: 'Report', current: true },
      { href: '#yours', children: 'Your reports' },
      { href: '#near', children: 'Near you' },
    ],
  },
} satisfies Meta<typeof ServiceNavigation>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const NameAlone: Story = { args: { navigation: undefined } };

export const NavigationAlone: Story = { args: { serviceName: undefined } };

/** People are on one of the pages the item leads to, not on the page itself. */
export const InASection: Story = {
  args: {
    navigation: [
      { href: '#parks', children: 'Parks', active: true },
      { href: '#roads', children: 'Roads' },
    ],
  },
};

export const WithSignOut: Story = {
  args: {
    slots: {
      end: {
        align: 'inline',
        children: (
          <a className="govuk-link" href="#sign-out">
            Sign out
          </a>
        ),
      },
    },
  },
};

export const InWelsh: Story = {
  args: {
    ...serviceNavigationCymraeg,
    lang: 'cy',
    serviceName: 'Rhoi gwybod am broblem ar y stryd',
    navigation: [
      { href: '#adrodd', children: 'Rhoi gwybod' },
      { href: '#eich-adroddiadau', children: 'Eich adroddiadau' },
    ],
  },
};

export const OnDarkBackground: Story = { args: { variant: 'inverse' } };
