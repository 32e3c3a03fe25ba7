import { type Meta, type StoryObj } from '@storybook/react-vite';
import { Button } from '@councilkit/react/button';
import { ErrorSummary } from '@councilkit/react/error-summary';
import { MILL_LANE } from '../../test/sample-addresses.js';
import { cy } from '../language/cy.js';
import { errorsFor } from '../service-questions/errors-for.js';
import { LocationPicker } from './location-picker.js';

const meta = {
  title: 'Tracking/Location picker',
  component: LocationPicker,
  parameters: {
    docs: {
      description: {
        component:
          'Asks where something is: by postcode or street first, in words, by where the phone is, or by a pin on a map. Complete without the map and without JavaScript.',
      },
    },
  },
  render: (args) => (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <LocationPicker {...args} />
      <Button>Continue</Button>
    </form>
  ),
} satisfies Meta<typeof LocationPicker>;

export default meta;
type Story = StoryObj<typeof meta>;

export const BeforeASearch: Story = {};

export const AddressesFound: Story = {
  args: { value: { search: 'Mill Lane', uprn: '999900000013' }, addresses: MILL_LANE },
};

export const NoAddressesFound: Story = {
  args: { value: { search: 'ZZ99 9ZZ' }, addresses: [] },
};

/** The map is fetched when it is opened. */
export const WithAMap: Story = {
  args: {
    value: { lat: '53.0166', long: '-1.7312' },
    map: {
      tileUrl: '/tiles/{z}/{x}/{y}.png',
      attribution: 'A map that was made up',
      bbox: [-1.7602, 52.9931, -1.6984, 53.0308],
    },
  },
};

const errors = errorsFor([
  { pointer: '/location/addressText', detail: 'Enter a postcode or street, or describe the place' },
]);

export const WithAnError: Story = {
  args: { errors },
  render: (args) => (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      <ErrorSummary errors={errors} disableAutoFocus />
      <LocationPicker {...args} />
      <Button>Continue</Button>
    </form>
  ),
};

export const Welsh: Story = {
  args: { language: cy, value: { search: 'Mill Lane' }, addresses: MILL_LANE },
};
