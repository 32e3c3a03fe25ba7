import { type Meta, type StoryObj } from '@storybook/react-vite';
import { LanguageNavigation, languageNavigationCymraeg, LanguageNavigationItem } from './index.js';

const meta = {
  title: 'Components/Language navigation',
  component: LanguageNavigation,
  parameters: {
    docs: {
      description: {
        component:
          'Links to the same page in other languages, each under its own name for itself. Give every language its tag, so that screen readers say the name properly.',
      },
    },
  },
  args: {
    items: [
      { lang: 'en', children: 'English' },
      {
        lang: 'cy',
        href: '?lng=cy',
        children: 'Cymraeg',
        languageDescriptionText: 'Newid yr iaith i’r Gymraeg',
      },
    ],
  },
} satisfies Meta<typeof LanguageNavigation>;

export default meta;
type Story = StoryObj<typeof meta>;

export const EnglishAndWelsh: Story = {};

/** Urdu is written from right to left: say so for every language in the list. */
export const RightToLeft: Story = {
  args: {
    items: [
      { lang: 'en', dir: 'ltr', children: 'English' },
      { lang: 'ur', dir: 'rtl', href: '?lng=ur', children: 'اردو' },
      { lang: 'pa', dir: 'ltr', href: '?lng=pa', children: 'ਪੰਜਾਬੀ' },
    ],
  },
};

export const OfParts: Story = {
  args: { items: undefined },
  render: (args) => (
    <LanguageNavigation {...args}>
      <LanguageNavigationItem lang="en" href="?lng=en">
        English
      </LanguageNavigationItem>
      <LanguageNavigationItem lang="pl">Polski</LanguageNavigationItem>
    </LanguageNavigation>
  ),
};

export const InWelsh: Story = {
  args: {
    ...languageNavigationCymraeg,
    lang: 'cy',
    items: [
      { lang: 'en', href: '?lng=en', children: 'English' },
      { lang: 'cy', children: 'Cymraeg' },
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
