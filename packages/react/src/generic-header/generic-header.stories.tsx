import { type Meta, type StoryObj } from '@storybook/react-vite';
import { GenericHeader } from './index.js';

const meta = {
  title: 'Components/Generic header',
  component: GenericHeader,
  parameters: {
    docs: {
      description: {
        component:
          'The top of every page of a council: its name or logo, leading home. Put it in the page’s `header` element, with the service navigation under it. Councils use this one, never the GOV.UK header.',
      },
    },
  },
  args: { children: 'Riverside Council' },
} satisfies Meta<typeof GenericHeader>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Name: Story = {};

export const LogoAndName: Story = {
  args: {
    children: (
      <>
        <svg
          width="30"
          height="30"
          viewBox="0 0 30 30"
          fill="currentColor"
          aria-hidden="true"
          focusable="false"
        >
          <path d="M0 12c5-6 10 6 15 0s10 6 15 0v5c-5 6-10-6-15 0s-10-6-15 0z" />
          <path d="M0 20c5-6 10 6 15 0s10 6 15 0v5c-5 6-10-6-15 0s-10-6-15 0z" />
        </svg>{' '}
        Riverside Council
      </>
    ),
  },
};

/** For pages as wide as the window, such as a map of reports. */
export const AsWideAsTheWindow: Story = {
  args: { containerClassName: 'govuk-generic-header__container--full-width' },
};
