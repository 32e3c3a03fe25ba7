import { Breadcrumbs } from '@councilkit/react/breadcrumbs';
import { InsetText } from '@councilkit/react/inset-text';
import { SummaryList } from '@councilkit/react/summary-list';
import { Table } from '@councilkit/react/table';
import { Tag } from '@councilkit/react/tag';
import { WarningText } from '@councilkit/react/warning-text';

/** How a report stands: seven components, none with behaviour. */
export function RequestPage() {
  return (
    <>
      <Breadcrumbs
        items={[{ href: '/', children: 'Roads and pavements' }, { children: 'Pothole on Mill Lane' }]}
      />
      <h1 className="govuk-heading-l">Pothole on Mill Lane</h1>
      <InsetText>A crew will fill the hole on Thursday morning.</InsetText>
      <SummaryList
        rows={[
          { key: 'Reference', value: '7QK4-M2XD' },
          { key: 'How far it is', value: <Tag color="blue">Scheduled</Tag> },
          { key: 'Who does the work', value: 'Peak Roads Ltd' },
        ]}
      />
      <Table
        caption="What has happened"
        head={['When', 'What']}
        rows={[
          ['20 November 2026', 'You reported it'],
          ['23 November 2026', 'A crew was booked'],
        ]}
      />
      <WarningText>If the hole is a danger to life, ring 999.</WarningText>
    </>
  );
}
