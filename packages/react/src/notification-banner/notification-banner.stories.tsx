import { type Meta, type StoryObj } from '@storybook/react-vite';
import { NotificationBanner, notificationBannerCymraeg, successBannerCymraeg } from './index.js';

const meta = {
  title: 'Components/Notification banner',
  component: NotificationBanner,
  parameters: {
    docs: {
      description: {
        component:
          'Tells people something that is not about the page they are on. A `success` is announced and takes the focus when it appears: show it once, on the page after the form. Plain text becomes the heading.',
      },
    },
  },
  args: { children: 'Our phone lines close at 1pm on Friday 3 April.' },
} satisfies Meta<typeof NotificationBanner>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Important: Story = {};

export const Success: Story = {
  args: { type: 'success', children: 'You will get a text message when the street light is fixed' },
};

export const WithMoreToSay: Story = {
  args: {
    children: (
      <>
        <h3 className="govuk-notification-banner__heading">Millfield Park is closed after the storm</h3>
        <p className="govuk-body">
          We know about the fallen trees.{' '}
          <a className="govuk-notification-banner__link" href="#millfield">
            Follow the work
          </a>
          .
        </p>
      </>
    ),
  },
};

/** It stays where it is and takes no focus, for a success that people did not just ask for. */
export const SuccessWithoutFocus: Story = {
  args: {
    type: 'success',
    disableAutoFocus: true,
    children: 'The pothole you follow was repaired yesterday',
  },
};

export const InWelsh: Story = {
  args: { ...notificationBannerCymraeg, lang: 'cy', children: 'Mae ein swyddfa ar gau ddydd Gwener.' },
};

export const SuccessInWelsh: Story = {
  args: { ...successBannerCymraeg, lang: 'cy', children: 'Mae eich adroddiad wedi’i anfon' },
};
