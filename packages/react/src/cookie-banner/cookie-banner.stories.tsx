import { type Meta, type StoryObj } from '@storybook/react-vite';
import { Button } from '../button/index.js';
import { CookieBanner, cookieBannerCymraeg, CookieBannerMessage } from './index.js';

const meta = {
  title: 'Components/Cookie banner',
  component: CookieBanner,
  parameters: {
    docs: {
      description: {
        component:
          'Asks, before anything else on the page, whether the council may store cookies that it could do without. Put it in a form, so that the answer is sent and remembered without JavaScript.',
      },
    },
  },
  args: {
    'aria-label': 'Cookies on Riverside Council',
    messages: [
      {
        heading: 'Cookies on Riverside Council',
        children: 'We would like to count visits, to see which reports are hard to make.',
        actions: (
          <>
            <Button name="cookies" value="accept">
              Accept counting cookies
            </Button>{' '}
            <Button name="cookies" value="reject">
              Reject counting cookies
            </Button>{' '}
            <a className="govuk-link" href="#cookies">
              View cookies
            </a>
          </>
        ),
      },
    ],
  },
  render: (args) => (
    <form method="post">
      <CookieBanner {...args} />
    </form>
  ),
} satisfies Meta<typeof CookieBanner>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Question: Story = {};

/** Shown once, on the page after the answer. */
export const Answered: Story = {
  args: {
    messages: [
      {
        role: 'alert',
        children: 'You have rejected counting cookies. You can change this at any time.',
        actions: <Button type="submit">Hide this message</Button>,
      },
    ],
  },
};

export const OfParts: Story = {
  args: { messages: undefined },
  render: (args) => (
    <CookieBanner {...args}>
      <CookieBannerMessage heading="Cookies on this site" actions={<Button>Hide this message</Button>}>
        <p className="govuk-body">We only use cookies that keep your report together while you write it.</p>
      </CookieBannerMessage>
    </CookieBanner>
  ),
};

export const InWelsh: Story = {
  args: {
    ...cookieBannerCymraeg,
    lang: 'cy',
    messages: [{ heading: 'Cwcis ar y safle hwn', children: 'Hoffem gyfrif ymweliadau.' }],
  },
};
