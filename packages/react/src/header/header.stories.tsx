import { type Meta, type StoryObj } from '@storybook/react-vite';
import { Header } from './index.js';

const meta = {
  title: 'Components/Header',
  component: Header,
  parameters: {
    docs: {
      description: {
        component:
          'The header of GOV.UK. The crown and the name are for services on GOV.UK alone. **A council may not use it: use the generic header.** It is here so that the whole of GOV.UK Frontend is.',
      },
    },
  },
} satisfies Meta<typeof Header>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const WithProductName: Story = { args: { productName: 'Notify' } };

export const AsWideAsTheWindow: Story = {
  args: { containerClassName: 'govuk-header__container--full-width' },
};
