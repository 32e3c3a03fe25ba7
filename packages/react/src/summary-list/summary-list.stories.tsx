import { type Meta, type StoryObj } from '@storybook/react-vite';
import {
  SummaryCard,
  SummaryList,
  SummaryListActions,
  SummaryListKey,
  SummaryListRow,
  SummaryListValue,
} from './index.js';

const meta = {
  title: 'Components/Summary list',
  component: SummaryList,
  parameters: {
    docs: {
      description: {
        component:
          'Facts with their names: the answers people check before they send a report, or the report as the council has it. Give every action a `visuallyHiddenText`, so that "Change" says what it changes.',
      },
    },
  },
  args: {
    rows: [
      { key: 'Problem', value: 'Pothole' },
      { key: 'Where', value: 'Outside 14 Mill Lane, Riverside' },
      { key: 'Reported', value: '3 March 2026' },
    ],
  },
} satisfies Meta<typeof SummaryList>;

export default meta;
type Story = StoryObj<typeof meta>;

const change = (what: string) => ({
  items: [{ href: '#change', children: 'Change', visuallyHiddenText: what }],
});

export const Default: Story = {};

export const CheckYourAnswers: Story = {
  args: {
    rows: [
      { key: 'Problem', value: 'Street light not working', actions: change('the problem') },
      { key: 'Column number', value: 'ML 27', actions: change('the column number') },
      {
        key: 'Photos',
        value: 'None',
        actions: { items: [{ href: '#add', children: 'Add', visuallyHiddenText: 'photos' }] },
      },
      { key: 'Ward', value: 'Millfield' },
    ],
  },
};

export const SeveralActions: Story = {
  args: {
    rows: [
      {
        key: 'Updates',
        value: 'By text message',
        actions: {
          items: [
            { href: '#change', children: 'Change', visuallyHiddenText: 'how we keep you updated' },
            { href: '#stop', children: 'Stop', visuallyHiddenText: 'updates' },
          ],
        },
      },
    ],
  },
};

export const WithoutBorders: Story = { args: { className: 'govuk-summary-list--no-border' } };

export const Card: Story = {
  args: {
    card: {
      title: { children: 'Broken swing, Millfield Park', headingLevel: 3 },
      actions: {
        items: [
          { href: '#follow', children: 'Follow' },
          { href: '#withdraw', children: 'Withdraw' },
        ],
      },
    },
    rows: [
      { key: 'Reference', value: 'PK-20417' },
      { key: 'Status', value: 'Repair scheduled', actions: change('the status') },
    ],
  },
};

export const OfParts: Story = {
  args: { rows: undefined },
  render: () => (
    <SummaryCard title="Graffiti, Station Road subway">
      <SummaryList>
        <SummaryListRow>
          <SummaryListKey>Offensive</SummaryListKey>
          <SummaryListValue>No</SummaryListValue>
          <SummaryListActions
            {...change('whether it is offensive')}
            cardTitle="Graffiti, Station Road subway"
          />
        </SummaryListRow>
        <SummaryListRow withoutActions>
          <SummaryListKey>Reference</SummaryListKey>
          <SummaryListValue>SC-8841</SummaryListValue>
        </SummaryListRow>
      </SummaryList>
    </SummaryCard>
  ),
};
