import { type ReactElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BackLink } from './back-link/index.js';
import { Breadcrumbs } from './breadcrumbs/index.js';
import { Footer } from './footer/index.js';
import { GenericHeader } from './generic-header/index.js';
import { Header } from './header/index.js';
import { LanguageNavigation } from './language-navigation/index.js';
import { type LinkComponent, type LinkProps } from './link.js';
import { Pagination } from './pagination/index.js';
import { ServiceNavigation } from './service-navigation/index.js';
import { SummaryList } from './summary-list/index.js';
import { TaskList } from './task-list/index.js';

/** A router's link whose address prop has another name. */
const Link = ({ to, children }: { to: string; children?: ReactNode }) => <a data-routed={to}>{children}</a>;
const RouterLink = ({ href, children }: LinkProps) => <Link to={href}>{children}</Link>;

const link = { href: '/report', children: 'Report' };
const action = { items: [{ href: '/change', children: 'Change' }] };

/** Each component that holds links, with every link it can hold, and how many those are. */
const examples: [string, number, (linkComponent: LinkComponent) => ReactElement][] = [
  ['BackLink', 1, (linkComponent) => <BackLink href="/" linkComponent={linkComponent} />],
  ['Breadcrumbs', 2, (linkComponent) => <Breadcrumbs items={[link, link]} linkComponent={linkComponent} />],
  [
    'Footer',
    2,
    (linkComponent) => (
      <Footer
        navigation={[{ title: 'Report', items: [link] }]}
        meta={{ items: [link] }}
        linkComponent={linkComponent}
      />
    ),
  ],
  [
    'GenericHeader',
    1,
    (linkComponent) => <GenericHeader linkComponent={linkComponent}>Riverside Council</GenericHeader>,
  ],
  ['Header', 1, (linkComponent) => <Header linkComponent={linkComponent} />],
  [
    'LanguageNavigation',
    1,
    (linkComponent) => <LanguageNavigation items={[link]} linkComponent={linkComponent} />,
  ],
  [
    'Pagination',
    3,
    (linkComponent) => (
      <Pagination
        previous={{ href: '?page=1' }}
        next={{ href: '?page=3' }}
        items={[{ number: 2, href: '?page=2' }]}
        linkComponent={linkComponent}
      />
    ),
  ],
  [
    'ServiceNavigation',
    2,
    (linkComponent) => (
      <ServiceNavigation
        serviceName="Report a street problem"
        serviceUrl="/"
        navigation={[link]}
        linkComponent={linkComponent}
      />
    ),
  ],
  [
    'SummaryList',
    2,
    (linkComponent) => (
      <SummaryList
        card={{ title: 'Pothole', actions: action }}
        rows={[{ key: 'Where', value: 'Mill Lane', actions: action }]}
        linkComponent={linkComponent}
      />
    ),
  ],
  [
    'TaskList',
    1,
    (linkComponent) => (
      <TaskList
        items={[{ title: 'Where', href: '/where', status: 'Completed' }]}
        linkComponent={linkComponent}
      />
    ),
  ],
];

describe('your router’s link', () => {
  it.each(examples)('draws every link of %s', (_, count, withLinks) => {
    const page = document.createElement('div');
    page.innerHTML = renderToStaticMarkup(withLinks(RouterLink));
    expect(page.querySelectorAll('[data-routed]')).toHaveLength(count);
    expect(page.querySelectorAll('a:not([data-routed])')).toHaveLength(0);
  });

  it('can differ for one item', () => {
    const page = renderToStaticMarkup(<Breadcrumbs items={[link, { ...link, linkComponent: RouterLink }]} />);
    expect(page.match(/data-routed/g)).toHaveLength(1);
  });
});
