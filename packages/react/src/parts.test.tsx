import { type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { expectSameMarkup } from '../test/same-markup.js';
import { Breadcrumbs, BreadcrumbsItem } from './breadcrumbs/index.js';
import { CookieBanner, CookieBannerMessage } from './cookie-banner/index.js';
import { LanguageNavigation, LanguageNavigationItem } from './language-navigation/index.js';
import { Pagination, PaginationItem } from './pagination/index.js';
import { ServiceNavigation, ServiceNavigationItem } from './service-navigation/index.js';
import {
  SummaryCard,
  SummaryList,
  SummaryListActions,
  SummaryListKey,
  SummaryListRow,
  SummaryListValue,
} from './summary-list/index.js';
import {
  Table,
  TableBody,
  TableCaption,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from './table/index.js';
import { TaskList, TaskListItem } from './task-list/index.js';

const actions = { items: [{ href: '#change', children: 'Change', visuallyHiddenText: 'where it is' }] };

/** The same thing as data, and of parts. */
const examples: [string, ReactElement, ReactElement][] = [
  [
    'Breadcrumbs',
    <Breadcrumbs items={[{ href: '/', children: 'Home' }, false, { children: 'Potholes' }]} />,
    <Breadcrumbs>
      <BreadcrumbsItem href="/">Home</BreadcrumbsItem>
      <BreadcrumbsItem>Potholes</BreadcrumbsItem>
    </Breadcrumbs>,
  ],
  [
    'CookieBanner',
    <CookieBanner messages={[null, { heading: 'Cookies', children: 'We count visits.' }]} />,
    <CookieBanner>
      <CookieBannerMessage heading="Cookies">We count visits.</CookieBannerMessage>
    </CookieBanner>,
  ],
  [
    'LanguageNavigation',
    <LanguageNavigation items={[{ lang: 'cy', href: '/cy', children: 'Cymraeg' }, undefined]} />,
    <LanguageNavigation>
      <LanguageNavigationItem lang="cy" href="/cy">
        Cymraeg
      </LanguageNavigationItem>
    </LanguageNavigation>,
  ],
  [
    'Pagination',
    <Pagination items={[{ number: 1, href: '?page=1', current: true }, '', { ellipsis: true }]} />,
    <Pagination>
      <PaginationItem number={1} href="?page=1" current />
      <PaginationItem ellipsis />
    </Pagination>,
  ],
  [
    'ServiceNavigation',
    <ServiceNavigation navigation={[{ href: '/yours', children: 'Your reports', active: true }]} />,
    <ServiceNavigation
      slots={{
        navigationEnd: (
          <ServiceNavigationItem href="/yours" active>
            Your reports
          </ServiceNavigationItem>
        ),
      }}
    />,
  ],
  [
    'SummaryList',
    <SummaryList
      card={{ title: 'Pothole' }}
      rows={[
        { key: 'Where', value: 'Mill Lane', actions },
        { key: 'Reference', value: 'HW-1' },
      ]}
    />,
    <SummaryCard title="Pothole">
      <SummaryList>
        <SummaryListRow>
          <SummaryListKey>Where</SummaryListKey>
          <SummaryListValue>Mill Lane</SummaryListValue>
          <SummaryListActions {...actions} cardTitle="Pothole" />
        </SummaryListRow>
        <SummaryListRow withoutActions>
          <SummaryListKey>Reference</SummaryListKey>
          <SummaryListValue>HW-1</SummaryListValue>
        </SummaryListRow>
      </SummaryList>
    </SummaryCard>,
  ],
  [
    'Table',
    <Table
      caption="Missed bins"
      head={['Round', { children: 'Missed', format: 'numeric' }]}
      rows={[['Millfield', { children: 14, format: 'numeric' }], null]}
      firstCellIsHeader
    />,
    <Table>
      <TableCaption>Missed bins</TableCaption>
      <TableHead>
        <TableRow>
          <TableHeader>Round</TableHeader>
          <TableHeader format="numeric">Missed</TableHeader>
        </TableRow>
      </TableHead>
      <TableBody>
        <TableRow>
          <TableHeader scope="row">Millfield</TableHeader>
          <TableCell format="numeric">14</TableCell>
        </TableRow>
      </TableBody>
    </Table>,
  ],
  [
    'TaskList',
    <TaskList items={[{ title: 'Where', href: '/where', hint: 'On a map', status: 'Completed' }]} />,
    <TaskList>
      <TaskListItem idPrefix="task-list-1" title="Where" href="/where" hint="On a map" status="Completed" />
    </TaskList>,
  ],
];

describe('a list of parts', () => {
  it.each(examples)('is the same as a list of data: %s', (_, ofData, ofParts) => {
    expectSameMarkup(ofParts, renderToStaticMarkup(ofData));
  });

  it('keeps the ids of tasks when one before them is left out', () => {
    const task = { title: 'Where', href: '/where', status: 'Completed' };
    const page = (isLeftOut: boolean) =>
      renderToStaticMarkup(<TaskList items={[!isLeftOut && task, { ...task, title: 'When' }]} />);
    expect(page(false)).toContain('id="task-list-2-status"');
    expect(page(true)).toContain('id="task-list-2-status"');
  });
});
