import { type Meta, type StoryObj } from '@storybook/react-vite';
import { Table, TableBody, TableCaption, TableCell, TableHead, TableHeader, TableRow } from './index.js';

const meta = {
  title: 'Components/Table',
  component: Table,
  parameters: {
    docs: {
      description: {
        component:
          'Figures and facts that people compare. Give it a caption, and set figures with the format `numeric` so that they line up. For one thing and its facts use a summary list.',
      },
    },
  },
  args: {
    caption: { children: 'Reports fixed on time, 2026', className: 'govuk-table__caption--m' },
    head: ['Service', { children: 'Reports', format: 'numeric' }, { children: 'On time', format: 'numeric' }],
    firstCellIsHeader: true,
    rows: [
      ['Potholes', { children: '1,204', format: 'numeric' }, { children: '82%', format: 'numeric' }],
      ['Street lights', { children: '655', format: 'numeric' }, { children: '91%', format: 'numeric' }],
      [
        'Parks and play areas',
        { children: '312', format: 'numeric' },
        { children: '77%', format: 'numeric' },
      ],
    ],
  },
} satisfies Meta<typeof Table>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const WithoutRowHeaders: Story = {
  args: {
    caption: 'Planned road works this week',
    firstCellIsHeader: false,
    head: ['Day', 'Street', 'Work'],
    rows: [
      ['Monday', 'Mill Lane', 'Resurfacing'],
      ['Tuesday', 'Station Road', 'New crossing'],
    ],
  },
};

export const SmallText: Story = { args: { className: 'govuk-table--small-text-until-tablet' } };

export const OfParts: Story = {
  args: { caption: undefined, head: undefined, rows: undefined },
  render: () => (
    <Table>
      <TableCaption>Missed bins by round</TableCaption>
      <TableHead>
        <TableRow>
          <TableHeader>Round</TableHeader>
          <TableHeader format="numeric">Missed</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        <TableRow>
          <TableHeader scope="row">Millfield, Tuesday</TableHeader>
          <TableCell format="numeric">14</TableCell>
        </TableRow>
      </TableBody>
    </Table>
  ),
};
