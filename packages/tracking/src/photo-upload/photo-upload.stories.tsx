import { type Meta, type StoryObj } from '@storybook/react-vite';
import { Button } from '@councilkit/react/button';
import { ErrorSummary } from '@councilkit/react/error-summary';
import { LIMITS, TWO_PHOTOS } from '../../test/sample-photos.js';
import { cy } from '../language/cy.js';
import { errorsFor } from '../service-questions/errors-for.js';
import { PhotoUpload } from './photo-upload.js';

const meta = {
  title: 'Tracking/Photo upload',
  component: PhotoUpload,
  parameters: {
    docs: {
      description: {
        component:
          'Asks for photos and what they show. With JavaScript each is shown and sent by itself, with its progress; without, they leave with the form.',
      },
    },
  },
  args: { photos: [], limits: LIMITS },
  render: (args) => (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <PhotoUpload {...args} />
      <Button>Continue</Button>
    </form>
  ),
} satisfies Meta<typeof PhotoUpload>;

export default meta;
type Story = StoryObj<typeof meta>;

export const NoneYet: Story = {};

export const SomeAdded: Story = { args: { photos: TWO_PHOTOS } };

export const AsManyAsThereMayBe: Story = {
  args: { photos: TWO_PHOTOS, limits: { ...LIMITS, attachmentsPerRequest: 2 } },
};

const errors = errorsFor([{ pointer: '/photos', detail: 'pothole.jpg must be smaller than 15 MB' }]);

export const WithAnError: Story = {
  args: { errors },
  render: (args) => (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <ErrorSummary errors={errors} disableAutoFocus />
      <PhotoUpload {...args} />
      <Button>Continue</Button>
    </form>
  ),
};

export const Welsh: Story = { args: { photos: TWO_PHOTOS, language: cy } };
