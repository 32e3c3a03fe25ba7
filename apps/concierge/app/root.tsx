import { Footer, GenericHeader, ServiceNavigation, SkipLink } from '@councilkit/react';
import reactStyles from '@councilkit/react/styles.css?url';
import trackingStyles from '@councilkit/tracking/styles.css?url';
import { type ReactNode } from 'react';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteLoaderData,
  type LinksFunction,
  type LoaderFunctionArgs,
} from 'react-router';
import conciergeStyles from './concierge.css?url';
import { councilOf } from './council.server.js';
import { FaultPage } from './page/fault-page.js';
import { RouterLink } from './page/router-link.js';

export const links: LinksFunction = () => [
  ...[reactStyles, trackingStyles, conciergeStyles].map((href) => ({ rel: 'stylesheet', href })),
  // An empty icon: browsers ask for one, and we have no mark of a council to show.
  { rel: 'icon', href: 'data:,' },
];

export function loader({ context }: LoaderFunctionArgs) {
  return { councilName: councilOf(context).name };
}

export function Layout({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  // An error page is drawn without any loader's data, this one's included.
  const councilName = useRouteLoaderData<typeof loader>('root')?.councilName ?? 'Council';
  return (
    <html lang="en" className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <Meta />
        <Links />
      </head>
      <body className="govuk-template__body concierge">
        <SkipLink href="#main-content">Skip to main content</SkipLink>
        <header className="govuk-template__header">
          <GenericHeader url="/" linkComponent={RouterLink}>
            {councilName}
          </GenericHeader>
          <ServiceNavigation
            serviceName="Report and track"
            serviceUrl="/"
            linkComponent={RouterLink}
            navigation={[
              { children: 'Report', href: '/services', active: /^\/(services|report)/.test(pathname) },
              { children: 'Recent reports', href: '/requests', active: pathname === '/requests' },
            ]}
          />
        </header>
        {children}
        <footer className="govuk-template__footer">
          <Footer
            meta={{
              items: [{ children: 'Privacy and cookies', href: '/privacy' }],
              visuallyHiddenTitle: 'About this site',
            }}
            copyright={`© ${councilName}`}
            linkComponent={RouterLink}
          />
        </footer>
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: { error: unknown }) {
  return <FaultPage error={error} />;
}
