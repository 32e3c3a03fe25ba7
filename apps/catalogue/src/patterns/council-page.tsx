import { Footer, GenericHeader, ServiceNavigation, SkipLink } from '@councilkit/react';
import { type ReactNode } from 'react';

export interface CouncilPageProps {
  /** Where in the service the page is; it is marked in the navigation. */
  section: 'report' | 'follow';
  /** What stands above the main content, such as a back link. */
  before?: ReactNode;
  children: ReactNode;
}

/** What every page of a council service has around its content, for a council that does not exist. */
export function CouncilPage({ section, before, children }: CouncilPageProps) {
  return (
    <>
      <SkipLink href="#main-content">Skip to main content</SkipLink>
      <header>
        <GenericHeader url="#home">Riverside Council</GenericHeader>
        <ServiceNavigation
          serviceName="Report and track"
          serviceUrl="#start"
          navigation={[
            { children: 'Report a problem', href: '#report', active: section === 'report' },
            { children: 'Recent reports', href: '#recent', active: section === 'follow' },
          ]}
        />
      </header>
      <div className="govuk-width-container">
        {before}
        <main className="govuk-main-wrapper" id="main-content" tabIndex={-1}>
          <div className="govuk-grid-row">
            <div className="govuk-grid-column-two-thirds">{children}</div>
          </div>
        </main>
      </div>
      <footer>
        <Footer
          meta={{
            visuallyHiddenTitle: 'About this site',
            items: [
              { children: 'Accessibility statement', href: '#accessibility' },
              { children: 'Privacy and cookies', href: '#privacy' },
              { children: 'Contact us', href: '#contact' },
            ],
          }}
          copyright="© Riverside Council"
        />
      </footer>
    </>
  );
}
